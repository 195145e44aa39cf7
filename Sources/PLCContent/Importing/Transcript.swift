package import PLCText

/// Who said what, in order, as a file of captions or of notes has it. Speakers are as they were written.
package struct Transcript: Sendable {
  package let turns: [Turn]
  /// Lines above the first speaker, which are left out: titles, and who was there.
  package let linesBefore: Int

  package struct Turn: Hashable, Sendable {
    package let speaker: String
    package var words: String
  }

  /// Reads WebVTT and SubRip captions, and plain lines of `Speaker: words`.
  package init(_ source: SourceText) {
    var text = source[source.wholeSpan]
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    let isCaptions =
      lines.first?.hasPrefix("WEBVTT") ?? false || lines.contains { Captions.isTiming($0) }
    let spoken = isCaptions ? Captions.spoken(lines) : SpokenLine.spoken(lines)
    var turns: [Turn] = []
    var before = 0
    for line in spoken {
      let words = line.words.singleSpaced
      if let speaker = line.speaker, speaker != turns.last?.speaker {
        turns.append(Turn(speaker: speaker, words: words))
      } else if turns.isEmpty {
        if !words.isEmpty { before += 1 }
      } else if !words.isEmpty {
        turns[turns.count - 1].words += (turns[turns.count - 1].words.isEmpty ? "" : " ") + words
      }
    }
    self.turns = turns.filter { !$0.words.isEmpty }
    linesBefore = before
  }
}

/// A line of a transcript: its words, and who begins to speak there.
struct SpokenLine {
  /// Nil when the speaker before goes on.
  let speaker: String?
  let words: String

  static func spoken(_ lines: [String]) -> [SpokenLine] { lines.map(read) }

  /// `Ana: I think so`, `[00:12] Ana: I think so`, or `Ana  0:12` above what she said.
  static func read(_ line: String) -> SpokenLine {
    let text = withoutTime(line.trimmingSpaces)
    if let label = labelBeforeTime(text) { return SpokenLine(speaker: label, words: "") }
    guard let colon = text.firstIndex(of: ":") else { return SpokenLine(speaker: nil, words: text) }
    let label = String(text[..<colon]).trimmingSpaces
    let rest = String(text[text.index(after: colon)...])
    guard isLabel(label), rest.isEmpty || rest.first == " " || rest.first == "\t" else {
      return SpokenLine(speaker: nil, words: text)
    }
    return SpokenLine(speaker: plain(label), words: rest)
  }

  /// At most four words and no sentence: `Ms. Rivera`, `S1`, `Student 3`, `Ana (she/her)`.
  private static func isLabel(_ text: String) -> Bool {
    let words = plain(text).split(separator: " ")
    guard (1...4).contains(words.count), text.count <= 48, let first = text.first,
      first.isUppercase || first.isNumber,
      words.allSatisfy({ $0.contains(where: \.isLetter) || $0.allSatisfy(\.isNumber) })
    else { return false }
    // Names are capitalised throughout; "I think" is not one.
    let small: Set = ["de", "la", "del", "van", "von", "da", "dos", "el", "y", "and", "bin"]
    let isNamed = words.allSatisfy { word in
      word.first.map { $0.isUppercase || $0.isNumber } ?? false || small.contains(word.lowercased())
    }
    let isStudent = words.count == 2 && words[1].allSatisfy(\.isNumber)
    // Above what was said some programs list who was there.
    if heads.contains(words[0].lowercased()) { return false }
    return isNamed && (!["I", "But", "And", "So", "Note"].contains(words[0]) || isStudent)
  }

  private static let heads: Set = [
    "attendees", "participants", "present", "date", "time", "location", "title", "subject", "recording",
    "duration",
    "asistentes", "participantes", "fecha", "hora", "lugar", "título",
  ]

  /// Without what stands in brackets behind a name.
  private static func plain(_ label: String) -> String {
    let end = label.firstIndex { $0 == "(" || $0 == "[" } ?? label.endIndex
    let text = String(label[..<end]).trimmingSpaces
    return text.isEmpty ? label : text
  }

  private static func withoutTime(_ text: String) -> String {
    var rest = Substring(text)
    if rest.first == "[" || rest.first == "(" {
      guard let end = rest.firstIndex(where: { $0 == "]" || $0 == ")" }),
        isTime(rest[rest.index(after: rest.startIndex)..<end])
      else { return text }
      rest = rest[rest.index(after: end)...]
      return String(rest).trimmingSpaces
    }
    let first = rest.prefix { $0 != " " && $0 != "\t" }
    return isTime(first) ? String(rest.dropFirst(first.count)).trimmingSpaces : text
  }

  private static func labelBeforeTime(_ text: String) -> String? {
    guard let last = text.split(whereSeparator: { $0 == " " || $0 == "\t" }).last, isTime(last) else {
      return nil
    }
    let label = String(text.dropLast(last.count)).trimmingSpaces
    return isLabel(label) ? plain(label) : nil
  }

  /// `0:12`, `00:01:12.500`.
  private static func isTime(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      }
  }
}

/// WebVTT and SubRip.
enum Captions {
  /// `00:00:01.000 --> 00:00:04.000`
  static func isTiming(_ line: String) -> Bool {
    guard let arrow = line.firstRange(of: "-->") else { return false }
    return line[..<arrow.lowerBound].contains(":") && line[..<arrow.lowerBound].first?.isNumber ?? false
  }

  static func spoken(_ lines: [String]) -> [SpokenLine] {
    var spoken: [SpokenLine] = []
    var inCue = false
    for line in lines {
      if isTiming(line) {
        inCue = true
      } else if line.trimmingSpaces.isEmpty {
        inCue = false
      } else if inCue {
        spoken += voices(in: line)
      }
    }
    return spoken
  }

  /// The parts of a line between `<v Name>` marks; without any, a line as in plain text.
  private static func voices(in line: String) -> [SpokenLine] {
    var spoken: [SpokenLine] = []
    var speaker: String?
    var words = ""
    var rest = Substring(line)
    var hasVoice = false
    func text(_ marked: String) -> String { Entities.decoded(marked) }
    while let open = rest.firstIndex(of: "<") {
      words += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      guard tag == "v" || tag.hasPrefix("v ") || tag.hasPrefix("v.") else { continue }
      if !words.isEmpty { spoken.append(SpokenLine(speaker: speaker, words: text(words))) }
      words = ""
      hasVoice = true
      let name = tag.drop { $0 != " " }
      speaker = text(String(name)).trimmingSpaces
      if speaker?.isEmpty ?? true { speaker = nil }
    }
    words += rest
    if hasVoice { return spoken + [SpokenLine(speaker: speaker, words: text(words))] }
    return [SpokenLine.read(text(words))]
  }

  private enum Entities {
    static func decoded(_ text: String) -> String {
      let names = [
        ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""), ("&rlm;", ""), ("&quot;", "\""),
        ("&#39;", "'"), ("&amp;", "&"),
      ]
      return names.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
  }
}
