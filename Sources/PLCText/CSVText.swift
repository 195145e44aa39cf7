/// Cells as they are written into a CSV file.
package enum CSVText {
  /// The text in quotes where it must be (RFC 4180), or always; without a separator, so that any of the three may do.
  package static func cell(_ text: String, separator: UInt8? = nil, always: Bool = false) -> String {
    let bytes = text.utf8
    let separators = separator.map { [$0] } ?? [UInt8(ascii: ","), UInt8(ascii: ";"), .tab]
    let isBare =
      !bytes.contains { separators.contains($0) || "\"\n\r".utf8.contains($0) } && bytes.first != .space
      && bytes.last != .space
    guard always || !isBare else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The same for a file that a spreadsheet will open, which must never take the text for a formula.
  package static func harmlessCell(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return cell(text) }
    return cell("'" + text)
  }
}
