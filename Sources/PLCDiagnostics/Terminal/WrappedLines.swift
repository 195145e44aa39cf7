/// Prose for a terminal.
package enum WrappedLines {
  /// The words of a text in lines of at most so many columns; a longer word has a line of its own.
  ///
  /// Breaks at plain spaces only, so that a number stays with its unit.
  package static func of(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let needed = DisplayWidth.of(word)
      if !line.isEmpty, used + 1 + needed > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += needed
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
