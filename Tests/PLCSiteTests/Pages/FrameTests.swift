import PLCContent
import Testing

@testable import PLCSite

@Suite struct FrameTests {
  @Test("the menu leads to every index, without a script, in a part that folds away")
  func menu() async throws {
    let site = await SmallSite(SmallSite.story)
    let page = try #require(site.files["problems/talk.html"])
    let menu = try #require(page.firstRange(of: "<details class=\"menu\">").map { page[$0.lowerBound...] })
    for index in ["problems", "theories", "change-ideas", "cycles", "tags", "years", "focus"] {
      #expect(menu.contains("href=\"../\(index)/index.html\""), "\(index)")
    }
    for route in ["learning.html", "decisions.html", "start.html", "glossary.html", "privacy.html"] {
      #expect(menu.contains("href=\"../\(route)\""), "\(route)")
    }
  }

  @Test("a document says which problem it belongs to, and in which phase that is")
  func breadcrumbs() async {
    let site = await SmallSite(SmallSite.story)
    #expect(
      site.text("cycles/pairs/01.html").hasPrefix("Home / Cycles / Few students talk in the phase: testing"))
    #expect(site.text("problems/talk.html").hasPrefix("Home / Problems of practice in the phase: testing"))
    #expect(site.text("learning.html").hasPrefix("Home / Learning"))
  }

  @Test("references in a ring do not keep the search for a problem going")
  func ring() async {
    let site = await SmallSite([
      "measures/a.md": "---\ntype: outcome\nstatus: in-use\nunit: count\nof: change-package/b\n---\n",
      "change-packages/b.md": "---\ntheory: c\nstatus: ready\n---\n## Overview\nB.\n",
      "theories/c.md": "---\nstatus: working\nproblem: none\n---\n## Drivers\n- One\n",
    ])
    #expect(site.text("measures/a.html").hasPrefix("Home / Measures"))
  }

  @Test("a language that is written from right to left turns the page round", arguments: ["ar", "he", "fa"])
  func rightToLeft(_ language: String) async {
    let site = await SmallSite(["plc.yml": "name: Us\nlanguage: \(language)\n", "pages/a.md": "A."])
    #expect(site.files["pages/a.html"]?.contains("<html lang=\"\(language)\" dir=\"rtl\"") == true)
  }

  @Test("the stylesheet speaks of start and end, never of left and right")
  func logicalProperties() {
    let sheet = Stylesheet.written(accent: "#0b6063")
    for physical in [
      "margin-left", "margin-right", "padding-left", "padding-right", "text-align:left", "float:",
    ] {
      #expect(!sheet.contains(physical), "\(physical)")
    }
  }

  @Test("an address that leads nowhere offers the ways that lead somewhere")
  func notFound() async {
    let site = await SmallSite(SmallSite.story)
    let page = site.main("404.html")
    #expect(page.contains("href=\"index.html\"") && page.contains("href=\"problems/index.html\""))
  }

  @Test("a page does not grow with what it has nothing to do with")
  func linear() async {
    var folder = SmallSite.story
    let few = await SmallSite(folder)
    for number in 0..<60 {
      folder["pages/p\(number).md"] = "---\ntags: [t\(number)]\ncreated: 2025-11-01\n---\nText."
      folder["reflections/r\(number).md"] = "---\ndate: 2025-11-02\nby: ana\n---\nText."
    }
    let many = await SmallSite(folder)
    for path in ["problems/talk.html", "cycles/pairs/01.html", "decisions.html", "learning.html"] {
      let growth = (many.files[path]?.utf8.count ?? 0) - (few.files[path]?.utf8.count ?? 0)
      // Two more entries of the menu, and the day of the newest change.
      #expect(growth < 600, "\(path) grew by \(growth) bytes")
    }
  }
}
