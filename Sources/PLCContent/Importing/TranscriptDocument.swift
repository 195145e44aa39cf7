/// A transcript as a document of the community, with codes for people and no name.
package struct TranscriptDocument: Sendable {
  /// Below the front matter.
  package let body: String
  /// How many speakers became codes.
  package let speakers: Int
  package let turns: Int
  /// Known names in what was said that became codes or roles.
  package let known: Int
  /// Turns in which words became `[name?]`.
  package let guessedTurns: [Int]
  /// Turns in which a word that may be a name stayed.
  package let doubtfulTurns: [Int]
  /// Turns in which an address or a number was removed.
  package let removedTurns: [Int]
  /// Whether one of the speakers is known to be the teacher, or the one who asks.
  package let knowsWhoAsks: Bool

  /// What it becomes.
  package enum Form: Sendable, Hashable {
    /// A table of turns: evidence.
    case talk
    /// Questions with what one participant, by code, said to each.
    case interview(participant: String)
  }

  /// `leaders` are labels of the teacher of a talk, or of the interviewer. `others` are names that nobody should read,
  /// with what stands for each.
  package init(
    _ transcript: Transcript, as form: Form, leaders: [String], others: [(name: String, replacement: String)]
  ) {
    let labels = transcript.turns.map(\.speaker)
    let codes = SpeakerCodes(labels, teachers: leaders)
    let asker = Self.asker(transcript, leaders)
    func code(_ label: String) -> String {
      guard case .interview(let participant) = form else { return codes[label] }
      return label == asker
        ? "the interviewer" : label == Self.answerer(transcript, asker) ? participant : codes[label]
    }
    let veil = NameVeil(
      names: Set(labels).sorted().filter { !SpeakerCodes.isCode($0) }.map { ($0, code($0)) } + others,
      texts: transcript.turns.map(\.words))
    let veiled = transcript.turns.map { veil.veiled($0.words) }
    func turns(_ count: (NameVeil.Veiled) -> Int) -> [Int] {
      veiled.indices.filter { count(veiled[$0]) > 0 }.map { $0 + 1 }
    }
    speakers = Set(labels).count
    self.turns = veiled.count
    known = veiled.reduce(0) { $0 + $1.known }
    guessedTurns = turns(\.guessed)
    doubtfulTurns = turns(\.doubtful)
    removedTurns = turns(\.removed)
    let spoken = zip(transcript.turns, veiled).map {
      (label: $0.speaker, code: code($0.speaker), text: $1.text)
    }
    switch form {
    case .talk:
      knowsWhoAsks = codes.hasTeacher
      let rows = spoken.enumerated().map { "| \($0 + 1) | \($1.code) | \(Self.cell($1.text)) |\n" }
      body = "## Talk\n\n| Turn | Speaker | Words |\n|---|---|---|\n" + rows.joined()
    case .interview(let participant):
      knowsWhoAsks = Set(labels).count > 1
      var notes = "## Notes\n"
      for turn in spoken {
        if turn.label == asker {
          notes += "\n### \(Self.line(turn.text))\n"
        } else if turn.code == participant {
          notes += "\n> \(Self.line(turn.text))\n"
        } else {
          notes += "\n\(turn.code): \(Self.line(turn.text))\n"
        }
      }
      body = notes
    }
  }

  /// The one who asks: a label that was named, else the speaker of most questions, and of several the first.
  private static func asker(_ transcript: Transcript, _ leaders: [String]) -> String? {
    let labels = transcript.turns.map(\.speaker)
    if let named = labels.first(where: { label in
      leaders.contains { !$0.isEmpty && label.lowercased().contains($0.lowercased()) }
    }) {
      return named
    }
    if let named = labels.first(where: { $0.lowercased().hasPrefix("interview") }) { return named }
    guard Set(labels).count > 1 else { return nil }
    var questions: [String: Int] = [:]
    for turn in transcript.turns where turn.words.contains("?") { questions[turn.speaker, default: 0] += 1 }
    let most = questions.values.max() ?? 0
    return labels.first { questions[$0] ?? 0 == most }
  }

  /// Of the others the one who says most.
  private static func answerer(_ transcript: Transcript, _ asker: String?) -> String? {
    var words: [String: Int] = [:]
    for turn in transcript.turns where turn.speaker != asker {
      words[turn.speaker, default: 0] += turn.words.count
    }
    return words.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// On one line, where nothing is taken for Markdown.
  private static func line(_ text: String) -> String {
    var escaped = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      // Brackets alone are words; they are links only before others.
      let isBracket = character == "[" && next == "[" || character == "]" && "([:".contains(next)
      if isBracket || "\\`*_<>{}#|~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    if let first = text.first, "+-=:>".contains(first) { escaped = "\\" + escaped }
    let number = escaped.prefix { $0.isNumber }
    if !number.isEmpty, let next = escaped.dropFirst(number.count).first, ".)".contains(next) {
      escaped = number + "\\" + escaped.dropFirst(number.count)
    }
    return escaped
  }

  private static func cell(_ text: String) -> String { line(text) }
}
