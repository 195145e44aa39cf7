import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct SitePlanTests {
  private func files(_ folder: [String: String], _ circle: Visibility = .members) async -> [String: String] {
    let plan = await SitePlan.make(of: await MemoryFolder(folder).library, for: circle)
    var files: [String: String] = [:]
    for file in await plan.render() {
      if case .bytes(let bytes) = file.content {
        files[file.path.string] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return files
  }

  @Test("a document's page stands at its folder and id, percent-encoded in links")
  func routes() async {
    let files = await files([
      "pages/Über uns.md": "A.", "pages/x.md": "[us](<Über uns.md>)",
      "charter.md": "---\ncommunity: Us\nstatus: adopted\n---\nA.",
    ])
    #expect(files.keys.sorted().contains("pages/über-uns.html"))
    #expect(files["pages/x.html"]?.contains("href=\"../pages/%C3%BCber-uns.html\"") == true)
    #expect(files["charter.html"] != nil)
  }

  @Test("a document called index does not take the place of the index page")
  func indexDocument() async {
    let files = await files(["pages/index.md": "Mine.", "pages/a.md": "A."])
    #expect(files["pages/index.html"]?.contains("Mine.") == true)
    #expect(files["pages/index-2.html"]?.contains("<p>Mine.</p>") == true)
  }

  @Test(
    "what a document says never becomes markup",
    arguments: [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-->]]>",
    ])
  func hostileText(_ text: String) async {
    let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let files = await files([
      "plc.yml": "name: \"\(quoted)\"\n",
      "pages/a.md": "---\ntitle: \"\(quoted)\"\ntags: [\"\(quoted)\"]\n---\n\(text)\n\n`\(text)`\n",
    ])
    for (path, html) in files where path.hasSuffix(".html") {
      #expect(!html.contains("<script>alert"), "\(path)")
      #expect(!html.contains("<img src=x"), "\(path)")
    }
    #expect(files["pages/a.html"]?.isEmpty == false)
  }

  @Test("links keep only what is safe to follow")
  func links() async throws {
    let files = await files([
      "pages/a.md":
        "[a](javascript:alert) [b](https://example.org) [c](mailto:a@b.org) [d](data:text/html,x) ![e](https://example.org/x.png)"
    ])
    let html = try #require(files["pages/a.html"])
    #expect(!html.contains("javascript:") && !html.contains("data:text"))
    #expect(html.contains("href=\"https://example.org\""))
    #expect(!html.contains("src=\"https"))
  }

  @Test("the same folder gives the same bytes, in whatever order its files are found")
  func sameBytes() async {
    let texts = (0..<60).map {
      InputFile(
        RelativePath.root.appending("pages/p\($0).md"), .text(SourceText("[[p\(($0 * 7) % 60)]] text")))
    }
    func render(_ files: [InputFile]) async -> [String: OutputFile.Content] {
      let plan = await SitePlan.make(of: await Library.make(of: InputTree(files: files)), for: .members)
      return Dictionary(uniqueKeysWithValues: await plan.render().map { ($0.path.string, $0.content) })
    }
    #expect(await render(texts) == render(texts.reversed()))
  }

  @Test("a public site of nothing public says how to publish")
  func nothingPublic() async {
    let files = await files(["pages/a.md": "Hidden."], .public)
    #expect(files["index.html"]?.contains("visibility: public") == true)
    #expect(files["pages/a.html"] == nil)
  }
}
