import Testing

@testable import PLCContent

struct FileVersionLinesTests {
  @Test(
    "a version that is kept as lines comes back as it was",
    arguments: [
      VersionWords.cycle(CycleWords([], saysDo: true)),
      .cycle(
        CycleWords(
          [
            Prediction(question: "", text: "Half of them"),
            Prediction(question: "Will they\nrevise,\r\nand how?", text: "Ánimo: «\u{2028}casi» todos"),
          ], saysDo: false)),
      .meeting(MeetingWords(hasAgenda: true, hasNotes: false)),
      .meeting(MeetingWords(hasAgenda: false, hasNotes: true)),
      .data(newLines: []),
      .data(newLines: ["date,value", "2026-10-05,40", "\u{301}odd, but a line"]),
    ])
  func comesBack(_ words: VersionWords) {
    let version = FileVersion(commit: 12, words: words)
    #expect(FileVersion(lines: version.lines) == version)
  }

  @Test(
    "lines that no version makes are refused",
    arguments: [
      "", "12", "cycle yes", "x data", "12 story", "12 cycle", "12 cycle yes\nonly a question",
      "12 meeting yes",
      "12 meeting yes no\nmore", "12 data more",
    ])
  func refuses(_ lines: String) {
    #expect(FileVersion(lines: lines) == nil)
  }
}
