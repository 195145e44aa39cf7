import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

/// What a cycle's page says of its predictions.
@Suite struct PredictionViewTests {
  private static let path = "cycles/reader/01.md"

  private static func cycle(_ prediction: String, _ front: String = "") -> String {
    "---\nchange_idea: reader\nstart: 2026-10-05\nvisibility: public\n\(front)---\n## Plan\n\n"
      + "| Question | Prediction | Data |\n|---|---|---|\n| Will they <b>revise</b>? | \(prediction) | both |\n"
  }

  private func page(
    _ text: String, committed: [(at: String, files: [String: String])], for circle: Visibility = .members,
    language: String = "en"
  ) async -> String {
    let folder = MemoryFolder([
      "plc.yml": "name: Ours\nlanguage: \(language)\n", Self.path: text,
      "change-ideas/reader.md": "## What we will do\nA.\n\n## Why we think it will work\nB.\n",
      "reflections/hidden-note.md": "---\ndate: 2026-10-01\nvisibility: private\n---\nMine.\n",
    ])
    let library = await folder.library
    let plan = await SitePlan.make(
      of: library, for: circle, history: History.made(of: committed, for: library))
    for file in await plan.render() where file.path.string == "cycles/reader/01.html" {
      if case .bytes(let bytes) = file.content { return String(decoding: bytes, as: UTF8.self) }
    }
    return ""
  }

  private static let start: (at: String, files: [String: String]) = ("2026-08-20 08:00", ["charter.md": "A."])

  @Test("it says whether the prediction came before the data, and how that is known")
  func order() async {
    let text = Self.cycle("Half")
    #expect(await page(text, committed: []).contains("before the data is not known"))
    #expect(
      await page(text, committed: [Self.start, ("2026-10-01 08:00", [Self.path: text])])
        .contains("came before the data: it was committed by 1 October 2026"))
    #expect(
      await page(text, committed: [Self.start, ("2026-10-06 08:00", [Self.path: text])])
        .contains("first committed on 6 October 2026, when the data had begun"))
    #expect(
      await page(Self.cycle("Half", "predicted_on: 2026-10-01\n"), committed: [])
        .contains("By the community’s account"))
    #expect(await page(text, committed: [], language: "es").contains("No se sabe si la predicción"))
  }

  private static func changed(_ first: String) -> [(at: String, files: [String: String])] {
    [
      start, ("2026-10-01 08:00", [path: cycle(first)]), ("2026-10-09 08:00", [path: cycle("A third")]),
    ]
  }

  @Test("a changed prediction stands beside what it said first, and the public is told only that it changed")
  func changed() async {
    let members = await page(Self.cycle("A third"), committed: Self.changed("More <i>than</i> half"))
    #expect(members.contains("was changed on 9 October 2026"))
    #expect(members.contains("<blockquote><p>More than half</p></blockquote>"))
    let everyone = await page(
      Self.cycle("A third"), committed: Self.changed("More <i>than</i> half"), for: .public)
    #expect(everyone.contains("was changed on 9 October 2026"))
    #expect(!everyone.contains("More than half"))
  }

  @Test("a first text that names what the audience may not see is not shown")
  func hidden() async {
    let html = await page(Self.cycle("A third"), committed: Self.changed("As in [[hidden-note]]"))
    #expect(html.contains("was changed on 9 October 2026"))
    #expect(!html.contains("hidden-note"))
  }
}
