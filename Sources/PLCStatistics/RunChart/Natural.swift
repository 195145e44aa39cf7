/// A whole number of any size, for counting arrangements of points.
///
/// The accepted ranges hang on comparisons such as P ≥ 0.05 that can be exactly equal (with 1 point above and 79
/// below, the probability of two runs or fewer is exactly 1/40), so neither logarithms nor 128 bits with an error
/// bound can settle all of them. Counted in whole numbers, every comparison is right by construction. A chart of
/// 60 points needs one or two words; one of 10,000 needs 157.
package struct Natural: Hashable, Sendable, Comparable {
  /// Least significant first, the last never zero; none for zero.
  private var words: [UInt]

  package init(_ value: UInt) { words = value == 0 ? [] : [value] }

  package static func powerOfTwo(_ exponent: Int) -> Natural {
    let (whole, bit) = exponent.quotientAndRemainder(dividingBy: UInt.bitWidth)
    var power = Natural(0)
    power.words = Array(repeating: 0, count: whole) + [1 << UInt(bit)]
    return power
  }

  /// How many ways there are to choose `k` of `n`. Needs 0 ≤ k ≤ n.
  package static func choose(_ n: Int, _ k: Int) -> Natural {
    var ways = Natural(1)
    for step in 0..<min(k, n - k) { ways.scale(by: UInt(n - step), over: UInt(step + 1)) }
    return ways
  }

  package mutating func multiply(by factor: UInt) {
    guard factor > 0 else {
      words = []
      return
    }
    var carry: UInt = 0
    for index in words.indices {
      let (high, low) = words[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      words[index] = sum
      carry = high + (overflow ? 1 : 0)
    }
    if carry > 0 { words.append(carry) }
  }

  /// Divides, rounding down, and gives the remainder. Needs a divisor above zero.
  @discardableResult
  package mutating func divide(by divisor: UInt) -> UInt {
    var remainder: UInt = 0
    for index in words.indices.reversed() {
      (words[index], remainder) = divisor.dividingFullWidth((remainder, words[index]))
    }
    while words.last == 0 { words.removeLast() }
    return remainder
  }

  /// Multiplies by a fraction; the caller knows that the result is whole.
  package mutating func scale(by numerator: UInt, over denominator: UInt) {
    multiply(by: numerator)
    divide(by: denominator)
  }

  package static func += (a: inout Natural, b: Natural) {
    if a.words.count < b.words.count {
      a.words += Array(repeating: 0, count: b.words.count - a.words.count)
    }
    var carry: UInt = 0
    for index in a.words.indices {
      guard index < b.words.count || carry > 0 else { return }
      let (sum, first) = a.words[index].addingReportingOverflow(index < b.words.count ? b.words[index] : 0)
      let (whole, second) = sum.addingReportingOverflow(carry)
      a.words[index] = whole
      carry = first || second ? 1 : 0
    }
    if carry > 0 { a.words.append(carry) }
  }

  package static func < (a: Natural, b: Natural) -> Bool {
    guard a.words.count == b.words.count else { return a.words.count < b.words.count }
    for index in a.words.indices.reversed() where a.words[index] != b.words[index] {
      return a.words[index] < b.words[index]
    }
    return false
  }
}
