import PLCContent
import PLCTestSupport
import Testing

@Suite struct ComparisonsTests {
  private static func pairs(_ questions: [String], _ results: [String]) async -> [String?] {
    let library = await MemoryFolder([
      "cycles/a.md": """
      ---
      change_idea: reader
      ---
      ## Plan

      | Question | Prediction |
      |---|---|
      \(questions.map { "| \($0) | Half |" }.joined(separator: "\n"))

      ## Study

      | Question | What happened |
      |---|---|
      \(results.map { "| \($0) | 12 of 26 |" }.joined(separator: "\n"))
      """
    ]).library
    return library.all(Cycle.self)[0].comparisons.map { $0.result?.question }
  }

  @Test(
    "a result finds its question by its words, by its number, by most of its words, or by its place",
    arguments: [
      (["Will they revise?", "What do they say?"], ["What do they say?", "Will they revise"]),
      (["Will they revise?", "What do they say?"], ["Q2", "1"]),
      (
        ["How many students change what it says?", "And after?"],
        ["Later?", "How many students change what their piece says?"]
      ),
    ])
  func everyQuestionFindsItsResult(_ questions: [String], _ results: [String]) async {
    #expect(await Self.pairs(questions, results) == [results[1], results[0]])
  }

  @Test("a question that is left out has no result")
  func leftOut() async {
    #expect(
      await Self.pairs(["Will they revise?", "What do they say?"], ["Will they revise?"]) == [
        "Will they revise?", nil,
      ])
  }
}
