import PLCText
import Testing

@Suite struct SourceTextTests {
  @Test("A span past the end is cut, and bytes that are no text are marked")
  func slicing() {
    let text = SourceText(bytes: [0x61, 0xFF, 0x62])
    #expect(text[ByteSpan(0, 99)] == "a\u{FFFD}b")
    #expect(text[ByteSpan(50, 99)] == "")
    #expect(text[text.wholeSpan] == "a\u{FFFD}b")
    #expect(SourceText("e\u{301}") != SourceText("é"))
  }

  @Test(
    "Trimming takes blanks from both sides",
    arguments: [("  a b\t\r\n", 2, 5), ("   ", 3, 3), ("", 0, 0), ("a", 0, 1), ("\u{A0}a", 0, 3)])
  func trimming(text: String, start: Int, end: Int) {
    let text = SourceText(text)
    #expect(text.trimmed(text.wholeSpan) == ByteSpan(start, end))
  }

  @Test(
    "A line is what stands between line ends of any kind",
    arguments: [
      ("a\nbc\nd", 2, 2, 4), ("a\nbc\nd", 4, 2, 4), ("a\r\nbc\r\nd", 4, 3, 5), ("a\r\nbc\r\nd", 6, 3, 5),
      ("a\rb\rc", 2, 2, 3), ("a\rb\rc", 3, 2, 3), ("", 0, 0, 0), ("a", 9, 0, 1), ("a", -5, 0, 1),
      ("a\n", 2, 2, 2),
      ("a\r", 2, 2, 2), ("\n", 0, 0, 0),
    ])
  func lines(text: String, offset: Int, start: Int, end: Int) {
    #expect(SourceText(text).line(at: offset) == ByteSpan(start, end))
  }

  @Test(
    "A search finds the first place within its bounds",
    arguments: [
      ("banana", "an", 0, nil, 1), ("banana", "an", 2, nil, 3), ("banana", "an", 4, nil, nil),
      ("banana", "an", 2, 4, nil), ("banana", "an", 2, 5, 3), ("banana", "x", 0, nil, nil),
      ("banana", "", 0, nil, nil),
      ("aab", "ab", -3, 99, 1), ("ab", "abc", 0, nil, nil), ("ab", "ab", 5, nil, nil),
    ] as [(String, String, Int, Int?, Int?)])
  func searching(text: String, needle: String, from: Int, limit: Int?, found: Int?) {
    let span = SourceText(text).firstRange(of: needle, from: from, to: limit)
    #expect(span == found.map { ByteSpan($0, $0 + needle.utf8.count) })
  }

  @Test("Bytes know what they are")
  func bytes() {
    let all = (0...255).map { UInt8($0) }
    #expect(all.filter(\.isDigit) == Array("0123456789".utf8))
    #expect(all.filter(\.isLetter) == Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8))
    #expect(all.filter(\.isBlank) == Array("\t\n\r ".utf8))
  }
}
