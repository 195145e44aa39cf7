/// Cells as they are written into a CSV file.
package enum CSVText {
  /// The text in quotes where it must be (RFC 4180, for any of the three separators), or always.
  package static func cell(_ text: String, always: Bool = false) -> String {
    let bytes = text.utf8
    let isBare =
      !bytes.contains { ",\"\n\r;\t".utf8.contains($0) } && bytes.first != .space && bytes.last != .space
    guard always || !isBare else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The same for a file that a spreadsheet will open, which must never take the text for a formula.
  package static func harmlessCell(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return cell(text) }
    return cell("'" + text)
  }
}
