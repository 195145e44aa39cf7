import PLCContent
import Testing

@testable import PLCSite

@Suite struct DecisionsPageTests {
  private static let table = """
    | Decision | How | Because | Owner | Due | Dissent |
    |---|---|---|---|---|---|
    | Print the drafts | consensus | our experience: paper helps | ana | 2026-01-20 | ben did not like it |
    | Ask a class | vote | | ben | 2026-03-01 | |
    | Read aloud | consensus | | ana | 2025-12-20 | |

    """
  private static let folder = [
    "members.md": SmallSite.members, "meetings/a.md": SmallSite.meeting("2026-01-10", table),
    "meetings/b.md": SmallSite.meeting("2025-09-01", "- We begin.\n- We go on."),
    "meetings/c.md": SmallSite.meeting("2026-04-01", status: "cancelled", "- Never."),
  ]

  private func places(_ words: [String], in text: String) -> Bool {
    let found = words.compactMap { text.firstRange(of: $0)?.lowerBound }
    return found.count == words.count && found == found.sorted()
  }

  @Test("what its day has come for since we last met stands first, then what is open, then the rest")
  func order() async {
    let text = await SmallSite(Self.folder, asOf: "2026-02-01").text("decisions.html")
    #expect(
      places(
        [
          "To ask about when we meet next", "Print the drafts", "our experience: paper helps", "Ana Ruiz",
          "20 January 2026", "Still open", "Ask a class", "Decided in meetings", "Read aloud", "We begin.",
          "We go on.",
        ], in: text))
    #expect(!text.contains("Never."))
  }

  @Test("without a day to speak of, nothing is late")
  func noDay() async {
    let text = await SmallSite(Self.folder).text("decisions.html")
    #expect(!text.contains("To ask about") && text.contains("20 January 2026"))
  }

  @Test("the public sees no name, no lateness, no dissent")
  func publicly() async {
    let text = await SmallSite(Self.folder, for: .public, asOf: "2026-02-01").text("decisions.html")
    #expect(text.contains("Print the drafts") && text.contains("a teacher"))
    for hidden in ["Ana", "To ask about", "Still open", "20 January", "did not like"] {
      #expect(!text.contains(hidden), "\(hidden)")
    }
  }

  @Test("what cycles decided stands with its reason")
  func cycles() async {
    let text = await SmallSite(SmallSite.story).text("decisions.html")
    #expect(text.contains("Two classes 14 November 2025 adopt We go on with pairs."))
  }

  @Test("where nobody decided anything there is no page")
  func none() async {
    #expect(await SmallSite(["pages/a.md": "A."]).files["decisions.html"] == nil)
  }
}
