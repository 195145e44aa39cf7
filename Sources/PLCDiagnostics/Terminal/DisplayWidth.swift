import PLCText

/// How many columns a terminal uses for a text.
package enum DisplayWidth {
  /// The sum over the characters of a line; a tab counts one.
  package static func of(_ text: some StringProtocol) -> Int {
    // Each byte of plain text is a character, but a line end may be of two.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 && $0 != .carriageReturn }
    return isPlain ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// 0 for a lone combining mark, 2 for East Asian wide characters and emoji, else 1.
  package static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    // One picture, whatever it is composed of: families, flags, skin tones, keycaps.
    if scalars.count > 1 {
      if first.properties.isEmojiPresentation || isRegionalIndicator(first) { return 2 }
      if first.properties.isEmoji, scalars.contains("\u{FE0F}") { return 2 }
    }
    return scalars.reduce(0) { $0 + of($1) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // Vowels and finals of Korean letters that are composed from parts join the first one.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// East Asian Width W or F of Unicode Standard Annex 11: blocks, and all that is emoji by default.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
      0x3041...0x3247, 0x3250...0x4DBF, 0x4DC0...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DF2,
      0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F251, 0x1F260...0x1F265, 0x20000...0x3FFFD:
      return true
    default: return scalar.properties.isEmojiPresentation && !isRegionalIndicator(scalar)
    }
  }
}
