import PLCText
import Testing

@Suite struct LineIndexTests {
  @Test(
    "Lines end with LF, CRLF or a lone CR",
    arguments: [
      ("", 1), ("a", 1), ("a\n", 2), ("\n\n", 3), ("a\r\nb", 2), ("a\rb", 2), ("a\r", 2), ("a\r\n", 2),
      ("a\n\rb", 3), ("\r\r\n", 3), ("a\u{2028}b\u{85}c\u{B}d", 1),
    ])
  func counting(text: String, lines: Int) {
    #expect(LineIndex(SourceText(text)).lineCount == lines)
  }

  @Test(
    "An offset has a line and a column in bytes",
    arguments: [
      ("äb\nc", 0, 1, 1), ("äb\nc", 2, 1, 3), ("äb\nc", 3, 1, 4), ("äb\nc", 4, 2, 1), ("äb\nc", 5, 2, 2),
      ("äb\nc", 99, 2, 2), ("äb\nc", -1, 1, 1), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1), ("", 0, 1, 1),
      ("a\n", 2, 2, 1),
    ])
  func position(text: String, offset: Int, line: Int, column: Int) {
    let position = LineIndex(SourceText(text)).position(of: offset)
    #expect(position.line == line)
    #expect(position.column == column)
    #expect(position.offset == min(max(0, offset), text.utf8.count))
  }

  @Test("Lines start where positions say, and the text says the same as its index")
  func agreement() {
    let text = SourceText("one\ntwo\r\n\rfour\n\n\r\nlast")
    let index = LineIndex(text)
    for offset in 0...text.count {
      let position = index.position(of: offset)
      let start = index.offset(ofLine: position.line)
      #expect(start == offset - position.column + 1)
      #expect(text.lineStart(at: offset) == start)
      #expect(text.line(at: offset).start == start)
    }
    #expect(index.offset(ofLine: 0) == 0)
    #expect(index.offset(ofLine: 99) == text.count)
  }
}
