import PLCContent
import Testing

@testable import PLCSite

@Suite struct SearchIndexTests {
  private static let folder = [
    "pages/a.md": "---\ntitle: Feedback\nvisibility: public\ntags: [peers]\n---\nStudents wait for it.\n",
    "pages/b.md": "---\ntitle: Other\nvisibility: public\n---\n## Feedback again\n> A quotation.\n",
    "pages/c.md": "---\ntitle: Qzvxhidden\n---\nQzvxtext feedback.\n",
  ]

  @Test("the index holds what the audience may see and nothing else")
  func audience() async {
    let files = await RenderedFolder(Self.folder).files.filter { $0.key.hasPrefix("assets/search/") }
    #expect(
      files.keys.sorted()
        == ["filters", "meta", "terms-0", "texts-0", "words"].map { "assets/search/\($0).js" })
    #expect(!files.values.contains { $0.lowercased().contains("qzvx") })
    #expect(files["assets/search/meta.js"]?.contains("\"count\":2") == true)
  }

  @Test("a title weighs more than a heading, and a heading more than a word in the text")
  func weights() async {
    let terms = await RenderedFolder(Self.folder)["assets/search/terms-0.js"]
    #expect(terms.contains("feedback 0Q1M"), "\(terms)")
    #expect(terms.contains("student 0F"))
  }

  @Test("files are cut so that a query loads few of them, and the first stem of each is known")
  func cutting() async {
    var folder: [String: String] = [:]
    for number in 0..<400 {
      let words = (0..<60).map { "word\(number * 7 % 97)x\($0 * number % 61)" }.joined(separator: " ")
      folder["pages/p\(number).md"] = "---\nvisibility: public\n---\n" + words + "\n"
    }
    let site = await RenderedFolder(folder)
    let terms = site.files.filter { $0.key.hasPrefix("assets/search/terms-") }
    #expect(terms.count > 3)
    #expect(terms.values.allSatisfy { $0.utf8.count < 26_000 })
    #expect(
      site["assets/search/meta.js"].contains("\"terms\":[\"0\"")
        || site["assets/search/meta.js"].contains("\"terms\":[\"p0\""))
  }

  @Test("scripts of the site stay under 30 kB together", arguments: ["en", "es"])
  func size(_ language: String) {
    #expect(SearchScript.text(.of(language)).utf8.count + Resources.scriptsSiteJs.utf8.count < 30_000)
  }

  @Test("the setting decides which search a site has")
  func setting() async {
    for (value, hasPage, hasIndex) in [
      ("built-in", true, true), ("pagefind", true, false), ("none", false, false),
    ] {
      var folder = Self.folder
      folder["plc.yml"] = "name: Us\nsite:\n  search: \(value)\n"
      let site = await RenderedFolder(folder)
      #expect((site.files["search.html"] != nil) == hasPage, "\(value)")
      #expect((site.files["assets/search/meta.js"] != nil) == hasIndex, "\(value)")
      #expect(site["pages/a.html"].contains("search.html") == hasPage)
      #expect(site["pages/a.html"].contains("data-pagefind-body") == (value == "pagefind"))
      #expect(!site["index.html"].contains("data-pagefind-body"))
    }
  }
}
