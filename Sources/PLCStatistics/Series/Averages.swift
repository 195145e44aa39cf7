/// Sums and means that keep their last digits.
enum Averages {
  /// The sum by Neumaier's method: the error is that of one rounding, whatever the order.
  static func sum(_ values: some Sequence<Double>) -> Double {
    var sum = 0.0
    var lost = 0.0
    for value in values {
      let next = sum + value
      lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
      sum = next
    }
    return sum + lost
  }

  /// Nil for no values.
  static func mean(_ values: some Collection<Double>) -> Double? {
    values.isEmpty ? nil : sum(values) / Double(values.count)
  }

  /// Two numbers nearer than this are the same number, told apart only by rounding: 64 units in the last place
  /// of the numbers they were computed from. Without it, 0.4 would not lie on the median of 0.1 and 0.7, and ten
  /// times 0.1 would lie beyond limits of width zero.
  static func tolerance(from size: Double) -> Double { abs(size) * 0x1p-46 }
}
