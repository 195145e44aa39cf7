import PLCText

/// A version as one text of lines, to be kept: words never hold a line end.
extension FileVersion {
  /// `12 cycle yes`, `12 meeting yes no` or `12 data`, then the words, a line each; of predictions first what was
  /// asked, then what was expected.
  var lines: String {
    func yesNo(_ answer: Bool) -> String { answer ? "yes" : "no" }
    let (head, words): (String, [String]) =
      switch self.words {
      case .cycle(let cycle):
        ("cycle \(yesNo(cycle.saysDo))", cycle.predictions.flatMap { [$0.question, $0.text] })
      case .meeting(let meeting): ("meeting \(yesNo(meeting.hasAgenda)) \(yesNo(meeting.hasNotes))", [])
      case .data(let newLines): ("data", newLines)
      }
    return (["\(commit) \(head)"] + words).joined(separator: "\n")
  }

  /// Nil for what `lines` does not make.
  init?(lines text: String) {
    let lines = text.utf8.split(separator: .newline, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    let head = (lines.first ?? "").split(separator: " ")
    let words = Array(lines.dropFirst())
    guard head.count >= 2, let commit = Int(head[0]) else { return nil }
    switch (head[1], head.count) {
    case ("cycle", 3) where words.count.isMultiple(of: 2):
      let predictions = stride(from: 0, to: words.count, by: 2).map {
        Prediction(question: words[$0], text: words[$0 + 1])
      }
      self.init(commit: commit, words: .cycle(CycleWords(predictions, saysDo: head[2] == "yes")))
    case ("meeting", 4) where words.isEmpty:
      let meeting = MeetingWords(hasAgenda: head[2] == "yes", hasNotes: head[3] == "yes")
      self.init(commit: commit, words: .meeting(meeting))
    case ("data", 2): self.init(commit: commit, words: .data(newLines: words))
    default: return nil
    }
  }
}
