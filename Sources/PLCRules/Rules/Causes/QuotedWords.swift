/// The words of a quotation, cut where it leaves something out (`…`) or puts something in (`[the teacher]`).
struct QuotedWords {
  private let parts: [FoldedText]
  /// The point or comma at its end.
  private let ending: String

  init(_ text: String) {
    var parts: [String] = [""]
    var depth = 0
    for character in text.replacing("...", with: "…") {
      switch character {
      case "[": depth += 1
      case "]" where depth > 0:
        depth -= 1
        parts.append("")
      case "…" where depth == 0: parts.append("")
      default: if depth == 0 { parts[parts.count - 1].append(character) }
      }
      if character == "[" { parts.append("") }
    }
    ending = String(text.reversed().prefix { ",. ".contains($0) }.reversed().filter { $0 != " " })
    self.parts = parts.map { FoldedText($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Whether all parts stand in a text, in their order.
  func stand(in text: FoldedText) -> Bool {
    var from = 0
    for part in parts {
      guard let range = text.range(of: part, from: from) else { return false }
      from = range.upperBound
    }
    return true
  }

  /// The words as the text has them, when only capital and small letters differ and nothing is left out.
  func writtenOtherwise(in text: FoldedText) -> String? {
    guard parts.count == 1, let written = text.written(parts[0]) else { return nil }
    return written + ending
  }
}
