import PLCContent
import Testing

@testable import PLCSite

@Suite struct LearningPageTests {
  private static var folder: [String: String] {
    var folder = SmallSite.story
    folder["meetings/a.md"] = SmallSite.meeting("2025-10-10", "None.")
    folder["meetings/b.md"] = SmallSite.meeting("2026-10-10", status: "agenda", "None.")
    return folder
  }

  @Test("the rhythm counts meetings that were held and cycles begun, studied and decided, by month")
  func rhythm() async {
    let text = await SmallSite(Self.folder).text("learning.html")
    #expect(text.contains("Of 2 cycles that have come to their end, we studied 2 and decided about 2."))
    #expect(text.contains("Oct 2025 1 1 1 1 Nov 2025 – 1 1 1"))
  }

  @Test("what comes after the day of the site is not counted")
  func asOf() async {
    let text = await SmallSite(Self.folder, asOf: "2025-10-31").text("learning.html")
    #expect(text.contains("Oct 2025 1 1 1 1") && !text.contains("Nov 2025"))
  }

  @Test("predictions are compared by month, and those that came out otherwise are told")
  func predictions() async {
    let text = await SmallSite(Self.folder).text("learning.html")
    #expect(text.contains("Of 2 predictions, 1 came out as we thought, 0 partly, and 1 otherwise."))
    #expect(text.contains("Oct 2025 – – 1 – Nov 2025 1 – – –"))
    #expect(
      text.contains(
        "How many talk? We predicted: Half of the class. What happened: A third did. One class , 17 October 2025"
      ))
  }

  @Test("time is told by purpose and form, and who was there by role only")
  func time() async {
    let text = await SmallSite(Self.folder).text("learning.html")
    #expect(text.contains("Over one meeting. What for Minutes Study work 40 Plan 20"))
    #expect(text.contains("In which form Minutes Pairs 40 Round 20"))
    #expect(text.contains("A coach 1 A teacher 1") && !text.contains("Ana"))
  }

  @Test("each idea shows whether its cycles were an inquiry")
  func signs() async {
    let text = await SmallSite(Self.folder).text("learning.html")
    #expect(text.contains("Pairs first 1 of 1 one class 2 1 1 of 2"))
  }

  @Test("a site without cycles and meetings has no such page")
  func none() async {
    #expect(await SmallSite(["pages/a.md": "A."]).files["learning.html"] == nil)
  }

  @Test("bars say nothing that the numbers do not say")
  func bars() async {
    let page = await SmallSite(Self.folder).main("learning.html")
    #expect(page.contains("<svg") && !page.contains("role=\"img\""))
  }
}
