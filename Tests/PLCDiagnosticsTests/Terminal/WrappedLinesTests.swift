import PLCDiagnostics
import Testing

@Suite struct WrappedLinesTests {
  @Test("lines break at spaces, keep numbers with their units, and leave long words whole")
  func wraps() {
    #expect(WrappedLines.of("one two three", width: 7) == ["one two", "three"])
    #expect(WrappedLines.of("a 57\u{A0}% b", width: 4) == ["a", "57\u{A0}%", "b"])
    #expect(WrappedLines.of("supercalifragilistic a", width: 5) == ["supercalifragilistic", "a"])
    #expect(WrappedLines.of("", width: 5) == [])
    #expect(WrappedLines.of("日本 語", width: 5) == ["日本", "語"])
  }
}
