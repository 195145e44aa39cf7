import PLCContent
import PLCText
import Testing

@testable import PLCSite

@Suite struct PackageStoryTests {
  private let path = "change-packages/k.html"

  private var folder: StoryFolder {
    var folder = StoryFolder.tested
    folder.files["change-packages/k.md"] =
      "---\ntitle: Readers first\nstatus: testing\nvisibility: public\nproblem: p\ncreated: 2026-01-20\ncontact: us@example.org\n---\n## Overview\n\nA rhythm.\n\n## Elements\n\n| Element | Core | Lessons | Must keep |\n|---|---|---|---|\n| outside-reader | yes | meet | The reader is real |\n\n## Where it did not work\n\nOn Wednesdays.\n"
    folder.files["lessons/meet.md"] =
      "---\ntitle: Meet the reader\nvisibility: public\npackage: k\norder: 1\nminutes: 30\n---\n## Purpose\n\nKnow who reads.\n"
    folder.files["lessons/return.md"] =
      "---\ntitle: Return\nvisibility: public\npackage: k\norder: 2\nminutes: 20\n---\n## Purpose\n\nGo back.\n"
    return folder
  }

  @Test("a stranger finds what it is, its elements, its lessons and where it failed, in that order")
  func order() async {
    let page = await folder.page(path)
    #expect(
      page.has(inOrder: [
        "A rhythm.", "id=\"elements\"", "class=\"dg\"", "The reader is real", "id=\"part.lessons\"",
        "Meet the reader",
        "30 minutes", "Return", "On Wednesdays.", "id=\"part.coverage\"", "id=\"part.citation\"",
      ]))
    #expect(page.contains("2, 50 minutes in all"))
  }

  @Test("the table of elements is told once")
  func onlyOnce() async {
    let page = await folder.page(path)
    #expect(page.ranges(of: "The reader is real").count == 1)
  }

  @Test("its readiness is shown until it is ready")
  func readiness() async {
    var folder = folder
    let before = await folder.page(path)
    #expect(before.after("part.readiness\">").has(inOrder: ["of 8 things", "0 of 1", "1 of 2"]))
    folder.files["change-packages/k.md"]?.replace("status: testing", with: "status: ready")
    #expect(await !folder.page(path).contains("part.readiness"))
  }

  @Test("its lessons follow in full for paper, with no anchor twice on the page")
  func booklet() async {
    let page = await folder.page(path)
    #expect(page.after("class=\"booklet\"").has(inOrder: ["Know who reads.", "Go back."]))
    #expect(!page.contains("id=\"purpose\""))
  }

  @Test("who tested what is told by name to members and by role to others")
  func coverage() async {
    #expect(await folder.page(path).after("id=\"part.coverage\"").has(inOrder: ["Ana Duarte", "2 cycles"]))
    let everyone = await folder.page(path, for: .public)
    #expect(everyone.after("id=\"part.coverage\"").has(inOrder: ["A teacher", "2 cycles"]))
    #expect(!everyone.contains("Ana"))
  }

  @Test("a lesson leads to the one before and the one after it")
  func arc() async {
    let page = await folder.page("lessons/meet.html")
    #expect(page.has(inOrder: ["aria-current=\"page\">Meet the reader", "rel=\"next\"", "Return"]))
    #expect(!page.contains("rel=\"prev\""))
  }

  @Test("a citation names the community, the year, the title and the version")
  func citation() async {
    let page = await folder.page(path)
    #expect(
      page.after("class=\"citation\"").has(inOrder: [
        "(2026).", "<em>Readers first</em>", "[Change package].", "</p>",
      ]))
  }
}
