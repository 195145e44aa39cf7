import PLCText
import Testing

@Suite struct ByteSpanTests {
  @Test("A span is never negative and never ends before it starts")
  func clamping() {
    #expect(ByteSpan(5, 2) == ByteSpan(5, 5))
    #expect(ByteSpan(-3, 2) == ByteSpan(0, 2))
    #expect(ByteSpan(1, .max).end == Int(UInt32.max))
    #expect(ByteSpan(2, 4).shifted(by: -3) == ByteSpan(0, 1))
    #expect(ByteSpan(2, 4).shifted(by: 3) == ByteSpan(5, 7))
  }

  @Test("Spans that only touch do not overlap, and an empty span overlaps what it stands inside")
  func overlap() {
    #expect(!ByteSpan(0, 2).overlaps(ByteSpan(2, 3)))
    #expect(ByteSpan(0, 3).overlaps(ByteSpan(2, 3)))
    #expect(ByteSpan(0, 3).overlaps(ByteSpan(1, 1)))
    #expect(!ByteSpan(0, 3).overlaps(ByteSpan(3, 3)))
    #expect(ByteSpan(0, 3).contains(ByteSpan(3, 3)))
    #expect(!ByteSpan(0, 3).contains(ByteSpan(2, 4)))
    #expect(ByteSpan(4, 5).union(ByteSpan(1, 2)) == ByteSpan(1, 5))
  }

  @Test("Spans are ordered by start, then end")
  func order() {
    #expect(
      [ByteSpan(2, 3), ByteSpan(0, 9), ByteSpan(0, 1)].sorted().map(\.description) == [
        "0..<1", "0..<9", "2..<3",
      ])
  }
}
