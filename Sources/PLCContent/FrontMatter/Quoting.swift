/// Quotes around a text, for the file and for messages.
enum Quoting {
  /// The text in the quotes that need the fewest changes inside.
  static func quoted(_ text: String) -> String {
    let hasDouble = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    guard hasDouble else { return "\"\(text)\"" }
    guard text.utf8.contains(UInt8(ascii: "'")) else { return "'\(text)'" }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return "\"\(escaped)\""
  }

  /// A piece of the file as it stands in a message: in backquotes, on one line, not too long.
  static func shown(_ text: String, limit: Int = 60) -> String {
    var line = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit {
        line += "…"
        break
      }
      switch scalar {
      case "`": line += "'"
      case "\0"..<" ", "\u{7F}"..."\u{A0}": line += " "
      default: line.unicodeScalars.append(scalar)
      }
      count += 1
    }
    return "`\(line)`"
  }
}
