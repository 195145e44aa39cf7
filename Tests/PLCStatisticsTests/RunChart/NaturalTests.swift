import PLCStatistics
import PLCTestSupport
import Testing

struct NaturalTests {
  @Test("Arithmetic agrees with 128 bits where those are enough")
  func agreesWith128Bits() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let a = UInt.random(in: 0 ... .max, using: &generator)
      let b = UInt.random(in: 0 ... .max, using: &generator)
      let divisor = UInt.random(in: 1 ... .max, using: &generator)
      let product = UInt128(a) * UInt128(b)
      var natural = Natural(a)
      natural.multiply(by: b)
      var sum = natural
      #expect(natural.divide(by: divisor) == UInt(product % UInt128(divisor)))
      natural.multiply(by: divisor)
      natural += Natural(UInt(product % UInt128(divisor)))
      #expect(natural == sum)
      sum += Natural(a)
      #expect((natural < sum) == (a > 0))
    }
  }

  @Test("Carries run through all words")
  func carries() {
    var number = Natural.powerOfTwo(192)
    number.divide(by: 2)
    var twin = number
    twin += number
    #expect(twin == Natural.powerOfTwo(192))
    #expect(twin > number)
    twin.multiply(by: 0)
    #expect(twin == Natural(0))
  }

  @Test("Ways to choose add up to a power of two", arguments: [0, 1, 5, 64, 200])
  func choose(n: Int) {
    var sum = Natural(0)
    for k in 0...n { sum += Natural.choose(n, k) }
    #expect(sum == Natural.powerOfTwo(n))
  }
}
