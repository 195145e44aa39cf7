/// A number that arithmetic cannot break: finite, and at most 10¹⁵ in size.
///
/// Within that bound a double still tells whole numbers apart, and no sum, mean or limit in this module can
/// overflow. Every value reaches the statistics through this type or through ``Ratio``, so NaN never arises.
package struct Amount: Hashable, Sendable, Comparable {
  package let value: Double

  /// The largest size of a value.
  package static let bound = 1e15

  /// Nil for NaN, infinities and numbers out of bound. Minus zero becomes zero.
  package init?(_ value: Double) {
    guard abs(value) <= Self.bound else { return nil }
    self.value = value + 0
  }

  package static func < (a: Amount, b: Amount) -> Bool { a.value < b.value }
}

/// So many of so many: 17 of 24 answers, 5 questions in 12 lessons.
package struct Ratio: Hashable, Sendable {
  /// Zero or more.
  package let numerator: Double
  /// More than zero.
  package let denominator: Double

  /// Nil when the numerator is negative, the denominator is not positive, or the quotient would be out of bound.
  package init?(_ numerator: Double, of denominator: Double) {
    guard (0...Amount.bound).contains(numerator), (1e-6...Amount.bound).contains(denominator),
      numerator / denominator <= Amount.bound / 100
    else { return nil }
    self.numerator = numerator + 0
    self.denominator = denominator
  }

  /// The quotient times a factor of 1 or 100, rounded once: 29 of 100 in per cent is exactly 29.
  package func value(in scale: RatioScale) -> Double { numerator * scale.factor / denominator }
}

/// How a ratio is written: as it is, or in per cent.
package enum RatioScale: Hashable, Sendable {
  case one, percent

  package var factor: Double { self == .one ? 1 : 100 }
}
