/// How wide text will be, without a browser to ask.
///
/// The numbers are those of the widest face that the stylesheet's list of fonts may end in (DejaVu Sans), in
/// thousandths of the font size; other scripts get a generous width for their kind of letter. A text measured
/// here is therefore almost never wider on the reader's screen, and mostly a little narrower.
package enum GlyphWidths {
  /// The width of a text at a font size, in units of the picture.
  package static func width(of text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
    let bytes = text.utf8
    // Nearly all text is plain, and then there is no need to look for characters made of several parts.
    let sum =
      bytes.allSatisfy { (32..<127).contains($0) }
      ? bytes.reduce(0) { $0 + ascii[Int($1) - 32] } : text.reduce(0) { $0 + thousandths(of: $1) }
    return Double(sum) * size / 1000 * (isBold ? boldFactor : 1)
  }

  /// Letters of the bold face are wider by this much, counted over English and Spanish words.
  private static let boldFactor = 1.17

  /// The width of what a reader sees as one character.
  static func thousandths(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count > 1, isPicture(scalars) { return pictureWidth }
    return scalars.reduce(0) { $0 + thousandths(of: $1, isFirst: $1 == first) }
  }

  private static let pictureWidth = 1400

  private static func isPicture(_ scalars: Character.UnicodeScalarView) -> Bool {
    scalars.contains {
      $0.properties.isEmojiPresentation || $0 == "\u{FE0F}" || (0x1F1E6...0x1F1FF).contains($0.value)
    }
  }

  private static func thousandths(of scalar: Unicode.Scalar, isFirst: Bool) -> Int {
    if (32..<127).contains(scalar.value) { return ascii[Int(scalar.value) - 32] }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    case .spaceSeparator: return scalar.value == 0x3000 ? 1000 : 500
    case .uppercaseLetter, .titlecaseLetter: return isBroad(scalar) ? 1450 : 880
    case .lowercaseLetter:
      if isBroad(scalar) { return 1160 }
      // Cyrillic and Armenian have many letters with three stems.
      return scalar.value < 0x400 ? 670 : 780
    case .otherLetter, .modifierLetter, .spacingMark:
      if CharacterBreaks.isWide(scalar) { return 1000 }
      // Hebrew and Arabic letters are narrow; those of India and South East Asia often are not.
      return (0x590...0x8FF).contains(scalar.value) ? 720 : 1000
    case .dashPunctuation: return scalar == "—" ? 1000 : 560
    case .initialPunctuation, .finalPunctuation, .openPunctuation, .closePunctuation:
      return CharacterBreaks.isWide(scalar) ? 1000 : 620
    case .otherPunctuation: return scalar.value < 0xC0 || scalar == "·" ? 640 : 1000
    default: return scalar.properties.isEmojiPresentation ? pictureWidth : 1050
    }
  }

  /// Ligatures and letters that are two letters in one.
  private static func isBroad(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC6, 0xE6, 0x132, 0x133, 0x152, 0x153, 0x174, 0x175, 0x195, 0x1C4...0x1CC, 0x1E2, 0x1E3,
      0x1F1...0x1F3, 0x1F6, 0x1FC, 0x1FD, 0x238, 0x239, 0x2A3...0x2AA, 0x409, 0x40A, 0x416, 0x428, 0x429,
      0x42E,
      0x436, 0x448, 0x449, 0x44E, 0x459, 0x45A, 0x460...0x47F, 0x4D4, 0x4D5, 0x500...0x52F:
      true
    default: false
    }
  }

  /// U+0020 to U+007E.
  private static let ascii: [Int] = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556,
    1015, 684, 686, 722, 770, 667, 611, 778, 752, 295, 500, 667, 557, 863, 748, 787,
    667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838, 556,
    500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]
}
