/// Numbers as pictures want them: short, the same on every machine, never with an exponent.
package enum CompactNumber {
  /// The shortest decimal of at most two places: `3`, `0.5`, `-12.25`. Halves go away from zero.
  ///
  /// What is not finite becomes `0`, and what lies beyond a million million is cut there: a picture has no
  /// use for either.
  package static func text(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    // Without `rounded()`, which needs the C library's mathematics.
    let scaled = min(max(value, -1e12), 1e12) * 100
    let hundredths = Int(scaled + (scaled < 0 ? -0.5 : 0.5))
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    guard rest % 10 > 0 else { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
