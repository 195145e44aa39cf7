import PLCDiagnostics

/// How much room words take. Nobody knows the reader's font, so this is a little more than a wide one needs.
enum TextSize {
  static let body = 14.0
  static let title = 16.0

  static func width(_ text: String, size: Double = body) -> Double {
    Double(DisplayWidth.of(text)) * size * 0.64
  }

  /// The words in lines of at most this width; a word that is wider is cut.
  static func lines(_ text: String, width: Double, size: Double = body, most: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let word = shortened(String(word), width: width, size: size)
      if let last = lines.last, self.width(last + " " + word, size: size) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    guard lines.count > most else { return lines }
    let rest = lines[(most - 1)...].joined(separator: " ")
    return Array(lines[..<(most - 1)]) + [shortened(rest, width: width, size: size)]
  }

  /// The text, cut with an ellipsis to fit.
  static func shortened(_ text: String, width: Double, size: Double = body) -> String {
    guard self.width(text, size: size) > width else { return text }
    var text = text
    while !text.isEmpty, self.width(text + "…", size: size) > width { text.removeLast() }
    return text + "…"
  }
}
