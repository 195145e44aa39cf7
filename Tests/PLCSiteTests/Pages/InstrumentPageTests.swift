import Foundation
import Testing

@testable import PLCSite

@Suite struct InstrumentPageTests {
  private func site(_ body: String, language: String = "en") async -> [String: String] {
    var folder = MeasureFolder([1, 2, 3])
    folder.body = body
    folder.language = language
    return await folder.site()
  }

  @Test("a measure with items or look-fors has a sheet to print, which its page links to")
  func sheet() async throws {
    let site = await site(
      "## Items\n1. I had time. (yes / not sure / yes, and it was this:)\n2. I **knew** why.\n3. What helped?\n\n## Look-fors\n- A part & more\n"
    )
    let sheet = try #require(site["measures/m-sheet.html"])
    #expect(site["measures/m.html"]?.contains("measures/m-sheet.html\"") == true)
    for words in [
      "not sure", "Strongly disagree", "I knew why.", "What helped?", "A part &amp; more",
      "Please write no name",
    ] {
      #expect(sheet.contains(words), "\(words)")
    }
    // Once to read, once more on paper.
    #expect(sheet.components(separatedBy: "not sure").count == 3)
    #expect(sheet.contains("aria-hidden=\"true\""))
    #expect(sheet.components(separatedBy: "<main").last?.contains("<input") == false)
  }

  @Test("in Spanish the sheet speaks Spanish")
  func spanish() async throws {
    let sheet = try #require(
      await site("## Items\n- Tuve tiempo.\n", language: "es")["measures/m-sheet.html"])
    #expect(sheet.contains("Muy de acuerdo") && sheet.contains("No escribas tu nombre"))
  }

  @Test("without an instrument there is no sheet and no link to one")
  func none() async {
    let site = await site("## Limits\nNone.\n")
    #expect(site["measures/m-sheet.html"] == nil)
    #expect(site["measures/m.html"]?.contains("-sheet.html") == false)
  }
}
