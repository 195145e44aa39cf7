/// Text from files, made fit for a terminal: nothing in it can move the cursor, change colours or turn the
/// direction of writing.
package enum VisibleText {
  /// The text on one line, with a picture in place of each control character. Line ends become spaces.
  package static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var out = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        if !(scalar == "\n" && last == "\r") { out.append(" ") }
      } else {
        out.append(visible(scalar))
      }
      last = scalar
    }
    return String(out)
  }

  /// The scalar itself when a terminal only draws it, else a picture that is drawn instead.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // ␀ to ␟, and ␡.
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    // C1 controls, soft hyphen, direction marks and overrides, line separators, joiners of words,
    // interlinear marks: not to be seen, and some rearrange what is.
    case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB:
      "\u{FFFD}"
    default: scalar
    }
  }
}
