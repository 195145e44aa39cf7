/// The sizes of text in a picture, in its units; the stylesheet sets the same.
package enum TextStyle: Sendable, Hashable, CaseIterable {
  /// What a box says.
  case body
  /// A status, a heading over a column, a date.
  case small
  /// What the picture is about.
  case strong

  package var size: Double {
    switch self {
    case .body: 13
    case .small: 12
    case .strong: 14
    }
  }

  /// From one baseline to the next.
  package var lineHeight: Double {
    switch self {
    case .body: 17
    case .small: 15
    case .strong: 18
    }
  }

  /// From the top of a line to its baseline.
  var ascent: Double { (lineHeight * 0.76).rounded() }

  var isBold: Bool { self == .strong }

  /// The class in the stylesheet; body text needs none.
  var className: String? {
    switch self {
    case .body: nil
    case .small: "dg-small"
    case .strong: "dg-strong"
    }
  }

  /// The room that a text needs, also for readers who set their letters and words wider apart.
  ///
  /// The distances are those that WCAG 2.2 asks for (1.4.12): in a picture no line breaks anew to make room.
  package func width(of text: some StringProtocol) -> Double {
    GlyphWidths.width(of: text, size: size, isBold: isBold) + spacing(of: text)
  }

  private func spacing(of text: some StringProtocol) -> Double {
    // Marks and joined pictures are set with the letter they belong to.
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let letters = Double(isPlain ? text.utf8.count : text.count) * 0.12
    let gaps = Double(text.utf8.count { $0 == UInt8(ascii: " ") }) * 0.16
    return (letters + gaps) * size
  }
}
