import PLCContent
import Testing

@testable import PLCSite

@Suite struct LabelsOnPagesTests {
  private static let fishbone = """
    ---
    title: Why
    status: agreed
    problem: p
    method: fishbone
    ---
    ## Fishbone

    - One reader only {root}
      - Nobody asks {supported} {ours} [seen](../evidence/e.md)
        - They never did {suspected}
    - Time
      - Two periods {suported}

    """

  private func page(_ path: String) async -> String {
    var folder = StoryFolder.begun
    folder.files["evidence/e.md"] =
      "---\ntitle: Seen\nstatus: shared\ntype: survey\ncollected: 2026-01-02\n---\n## Data\nA.\n"
    folder.files["root-causes/r.md"] = Self.fishbone
    return await folder.page(path)
  }

  @Test("labels before a link are no braces on the fishbone, in its list and in the table of evidence")
  func braces() async {
    for path in ["root-causes/r.html", "problems/p.html"] {
      let page = await page(path)
      #expect(page.contains("Nobody asks"), "\(path)")
      #expect(!page.contains("{supported}") && !page.contains("{ours}"), "\(path)")
    }
  }

  @Test("labels stand after the words of their own point, before what is below it")
  func order() async {
    let written = await page("root-causes/r.html").split(separator: "class=\"written\"").last.map(String.init)
    let text = written ?? ""
    #expect(
      text.has(inOrder: [
        "One reader only", "<span class=\"label\">root", "Nobody asks", "seen</a>",
        "<span class=\"label\">supported", "<span class=\"label\">ours", "They never did",
        "<span class=\"label\">suspected", "Two periods", "<span class=\"label\">suported",
      ]))
  }

  @Test("a bone that is a cause says how sure we are of it")
  func bone() async {
    let page = await page("root-causes/r.html")
    #expect(page.contains("href=\"#one-reader-only\""))
    #expect(page.has(inOrder: ["One reader only", "root cause", "Nobody asks"]))
  }

  @Test("braces that nothing gives a meaning are shown as they were written")
  func text() async {
    var folder = StoryFolder.begun
    folder.files["pages/a.md"] = "---\ntitle: A\n---\n- Write {your name} [here](b.md)\n"
    folder.files["pages/b.md"] = "B.\n"
    #expect(await folder.page("pages/a.html").contains("Write {your name} <a"))
  }
}
