import PLCDiagnostics
import Testing

@Suite struct WordWrapTests {
  @Test("lines break at spaces, keep numbers with their units, and leave long words whole")
  func wraps() {
    #expect(WordWrap.lines("one two three", width: 7) == ["one two", "three"])
    #expect(WordWrap.lines("a 57\u{A0}% b", width: 4) == ["a", "57\u{A0}%", "b"])
    #expect(WordWrap.lines("supercalifragilistic a", width: 5) == ["supercalifragilistic", "a"])
    #expect(WordWrap.lines("", width: 5) == [])
    #expect(WordWrap.lines("日本 語", width: 5) == ["日本", "語"])
  }
}
