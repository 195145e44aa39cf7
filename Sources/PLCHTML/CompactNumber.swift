/// Numbers as pictures want them: short, the same on every machine, never with an exponent.
package enum CompactNumber {
  /// The shortest decimal of at most two places: `3`, `0.5`, `-12.25`. Halves go away from zero.
  ///
  /// What is not finite becomes `0`, and what lies beyond a million million is cut there: a picture has no
  /// use for either.
  package static func text(_ value: Double) -> String {
    var bytes = ContiguousArray<UInt8>()
    append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the digits where they belong: a chart has thousands of numbers, and a string for each took a tenth of its time.
  static func append(_ value: Double, to bytes: inout ContiguousArray<UInt8>) {
    guard value.isFinite else { return bytes.append(UInt8(ascii: "0")) }
    // Without `rounded()`, which needs the C library's mathematics.
    let scaled = min(max(value, -1e12), 1e12) * 100
    let hundredths = Int(scaled + (scaled < 0 ? -0.5 : 0.5))
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    append(whole, to: &bytes)
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  private static func append(_ whole: UInt, to bytes: inout ContiguousArray<UInt8>) {
    var unit: UInt = 1
    while whole / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(whole / unit % 10))
      unit /= 10
    }
  }
}
