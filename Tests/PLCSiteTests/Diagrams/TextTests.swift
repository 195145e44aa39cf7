import PLCSite
import Testing

@Suite struct DiagramTextTests {
  /// Widths of DejaVu Sans, regular and bold, as a browser draws them at a size of 1,000.
  @Test(
    "Text is measured no narrower than the widest face draws it, and not much wider",
    arguments: [
      ("The week ends at the first draft", 15785, 17933),
      ("A reader who matters to the writer", 17422, 19801),
      ("Retroalimentación que ayuda a ver el borrador", 23451, 26458),
      ("WWW MMM iiii lll", 8453, 9738),
      ("¿Qué aprendimos? ¡Mucho!", 13732, 15364),
      ("Überprüfung, größtenteils fließend", 17308, 19779),
      ("Смешанные предложения учащихся", 19342, 21345),
      ("Η μέτρηση της βελτίωσης", 13246, 14559),
      ("100 % – “quoted” … fin—end", 14654, 16190),
    ])
  func measured(text: String, regular: Double, bold: Double) {
    let width = GlyphWidths.width(of: text, size: 1000)
    #expect(width >= regular)
    #expect(width <= regular * 1.25)
    #expect(GlyphWidths.width(of: text, size: 1000, isBold: true) >= bold)
  }

  @Test(
    "A picture or a letter with marks counts once, however many scalars it has",
    arguments: [("👩‍👩‍👧", "👩"), ("🇩🇪", "🙂"), ("é", "é"), ("1️⃣", "🙂")])
  func clusters(composed: String, simple: String) {
    let composedWidth = GlyphWidths.width(of: composed, size: 100)
    #expect(composedWidth > 0)
    #expect(abs(composedWidth - GlyphWidths.width(of: simple, size: 100)) <= 8)
  }

  static let texts = [
    "", " ", "a", "A reader beyond the teacher is named before drafting",
    "Rechtsschutzversicherungsgesellschaftsangestellte und Freunde",
    "学生は読者のために書く。友だちが聞く、そして書き直す。", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 together",
    "https://example.org/a/very/long/address/that/never/ends?and=more", "tab\tand\nline  and   many spaces ",
    "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}",
    String(repeating: "word ", count: 40), String(repeating: "W", count: 200),
    String(repeating: "读", count: 200), "قارئ من خارج الصف يهم الكاتب ويكتب له كل أسبوع",
  ]

  @Test("No line is wider than it may be, and nothing is lost", arguments: texts)
  func wraps(text: String) {
    for width in [36.0, 60, 133, 300] {
      for style in TextStyle.allCases {
        let wrapped = WrappedText(text, width: width, style: style)
        #expect(wrapped.lines.allSatisfy { style.width(of: $0) <= width + 0.01 })
        #expect(!wrapped.isShortened)
        let letters = wrapped.lines.joined().filter { !$0.isWhitespace && $0 != "-" }
        #expect(letters == text.filter { !$0.isWhitespace && $0 != "-" })
      }
    }
  }

  @Test("A long text ends in an ellipsis, within its lines", arguments: texts)
  func shortens(text: String) {
    let style = TextStyle.body
    let whole = WrappedText(text, width: 80, style: style)
    let short = WrappedText(text, width: 80, style: style, maxLines: 2)
    #expect(short.isShortened == (whole.lines.count > 2))
    #expect(short.lines.count == min(whole.lines.count, 2))
    #expect(short.lines.allSatisfy { style.width(of: $0) <= 80.01 })
    if short.isShortened { #expect(short.lines.last?.hasSuffix("…") == true) }
  }

  @Test(
    "Lines end where a reader expects it",
    arguments: [
      ("one two three", 52.0, ["one", "two", "three"]),
      ("grow to 65 % now", 82, ["grow to", "65 % now"]),
      ("self-made ways", 46, ["self-", "made", "ways"]),
      ("write/read aloud", 52, ["write/", "read", "aloud"]),
      ("読者、読者", 31, ["読", "者、", "読者"]),
    ])
  func breaks(text: String, width: Double, expected: [String]) {
    #expect(WrappedText(text, width: width, style: .body).lines == expected)
  }

  @Test("A word that is cut says so with a hyphen")
  func hyphen() {
    let lines = WrappedText("Versicherungsgesellschaft", width: 80, style: .body).lines
    #expect(lines.count == 3)
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("-") })
  }

  @Test("Evened lines are as many, and no short word is left alone")
  func evens() {
    let text = "Three classes, readers from grade 5"
    let width = TextStyle.body.width(of: text) - 1
    let plain = WrappedText(text, width: width, style: .body)
    #expect(plain.lines == ["Three classes, readers from grade", "5"])
    for even in [
      WrappedText.pretty(text, width: width, style: .body), .balanced(text, width: width, style: .body),
    ] {
      #expect(even.lines.count == 2)
      #expect((even.lines.last?.count ?? 0) > 10)
    }
  }
}
