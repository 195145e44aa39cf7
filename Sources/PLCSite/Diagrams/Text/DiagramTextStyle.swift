/// The sizes of text in a picture, in its units; the stylesheet sets the same.
package enum DiagramTextStyle: Sendable, Hashable, CaseIterable {
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

  package func width(of text: some StringProtocol) -> Double {
    GlyphWidths.width(of: text, size: size, isBold: isBold)
  }
}
