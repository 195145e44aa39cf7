import PLCStatistics
import Testing

struct AmountTests {
  @Test(
    "What is no number, endless or out of bound is no amount",
    arguments: [.nan, .infinity, -.infinity, 1.1e15])
  func refused(value: Double) {
    #expect(Amount(value) == nil)
  }

  @Test("Minus zero is zero")
  func minusZero() {
    #expect(Amount(-0.0)?.value.sign == .plus)
  }

  @Test(
    "A ratio has a part of zero or more, a positive whole, and a quotient in bound",
    arguments: [(-1.0, 5.0), (1, 0), (1, -2), (.nan, 1), (1, .nan), (1, .infinity), (1e15, 1e-6)])
  func refusedRatios(_ example: (numerator: Double, denominator: Double)) {
    #expect(Ratio(example.numerator, of: example.denominator) == nil)
  }

  @Test("A whole number of per cent comes out exactly")
  func percent() {
    for part in 0...100 {
      #expect(Ratio(Double(part), of: 100)?.value(in: .percent) == Double(part))
    }
  }
}
