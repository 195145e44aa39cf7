import PLCContent
import Testing

@testable import PLCSite

/// Documents that something newer stands in for: their pages stay, and say so.
@Suite struct ReplacedPageTests {
  private static func package(_ title: String, _ fields: String = "", public isPublic: Bool = true) -> String
  {
    "---\ntitle: \(title)\nstatus: ready\n\(isPublic ? "visibility: public\n" : "")\(fields)---\n## Overview\nReaders come first.\n"
  }
  private static let chain = [
    "change-packages/a.md": package("First way", "superseded_by: b\n"),
    "change-packages/b.md": package("Second way", "supersedes: a\nsuperseded_by: c\n"),
    "change-packages/c.md": package("Third way", "supersedes: b\naliases: [last]\n"),
  ]

  @Test("a page leads from its top to the newest that replaces it, and stays")
  func newest() async {
    let site = await SmallSite(Self.chain, for: .public)
    for path in ["change-packages/a.html", "change-packages/b.html"] {
      let page = site.main(path)
      #expect(
        page.contains(
          "There is a newer version: <a href=\"../change-packages/c.html\">Third way</a>"))
      #expect(page.contains("Readers come first."))
    }
    #expect(!site.main("change-packages/c.html").contains("newer version"))
    #expect(site.main("change-packages/last.html").contains("change-packages/c.html\">Third way"))
  }

  @Test("one side is enough, and documents that replace each other have no newest")
  func sides() async {
    let later = await SmallSite(["pages/a.md": "A.", "pages/b.md": "---\nsupersedes: a\n---\nB."])
    #expect(later.text("pages/a.html").contains("There is a newer version: B"))
    let circle = await SmallSite([
      "pages/a.md": "---\nsuperseded_by: b\n---\nA.", "pages/b.md": "---\nsuperseded_by: a\n---\nB.",
      "pages/c.md": "---\nsuperseded_by: a\n---\nC.",
    ])
    #expect(circle.files.values.allSatisfy { !$0.contains("newer version") })
  }

  @Test("what replaces a document without being public leaves no trace in a public site")
  func hidden() async {
    var folder = Self.chain
    folder["change-packages/b.md"] = Self.package(
      "Qzvx way", "supersedes: a\nsuperseded_by: c\n", public: false)
    let site = await SmallSite(folder, for: .public)
    #expect(!site.main("change-packages/a.html").contains("newer version"))
    #expect(site.files.values.allSatisfy { !$0.contains("Qzvx") && !$0.contains("replaced by") })
    folder["change-packages/b.md"] = nil
    folder["change-packages/a.md"] = Self.package("First way")
    folder["change-packages/c.md"] = Self.package("Third way", "aliases: [last]\n")
    #expect(await SmallSite(folder, for: .public).files == site.files)
  }

  @Test("lists name it last and say so, and home offers only the newest")
  func lists() async {
    let site = await SmallSite(Self.chain, for: .public)
    let list = site.text("change-packages/index.html")
    let places = ["Third way", "First way replaced by a newer version", "Second way replaced by"].map {
      list.firstRange(of: $0)?.lowerBound
    }
    #expect(places.compactMap(\.self).count == 3, "\(list)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    let home = site.text("index.html")
    #expect(home.firstRange(of: "Ready to use Third way") != nil, "\(home)")
  }

  @Test("the search ranks it below and says so")
  func search() async throws {
    let site = await RenderedFolder(Self.chain)
    let texts = site["assets/search/texts-0.js"]
    #expect(texts.contains("\"First way\",\"Change package\",\"Replaced by a newer version\""), "\(texts)")
    #expect(texts.contains("\"Third way\",\"Change package\",\"Ready\""))
    let terms = site["assets/search/terms-0.js"]
    // The same words weigh less: a letter a document, `A` the least.
    let line = try #require(terms.split(separator: "\\n").first { $0.contains("reader ") })
    let weights = line.unicodeScalars.filter { ("A"..."Z").contains($0) }
    #expect(weights.count == 3 && weights[weights.startIndex] < weights.last ?? "A", "\(line)")
  }
}
