/// Breaks sentences into lines.
package enum WordWrap {
  /// Lines of at most `width` columns; a longer word stands alone and is not cut.
  ///
  /// They break at plain spaces only, so that a number stays with its unit.
  package static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let wordWidth = DisplayWidth.of(word)
      if !line.isEmpty, used + 1 + wordWidth > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty {
        line += " "
        used += 1
      }
      line += word
      used += wordWidth
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
