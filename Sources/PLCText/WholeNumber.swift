extension Int {
  /// A number without what stands behind its point; nil when that lies outside the range, and for what is no number.
  ///
  /// The one way from a `Double` to an `Int` that is written in a file: `Int(_:)` ends the program when the
  /// number is too large.
  package init?(bounded number: Double, in range: ClosedRange<Int>) {
    guard let whole = Int(exactly: number.rounded(.towardZero)), range.contains(whole) else { return nil }
    self = whole
  }

  /// The same, but what lies outside the range becomes its nearer end, and what is no number the lower one.
  package init(clamping number: Double, to range: ClosedRange<Int>) {
    if number.isNaN || number <= Double(range.lowerBound) {
      self = range.lowerBound
    } else {
      self = Int(bounded: number, in: range) ?? range.upperBound
    }
  }
}
