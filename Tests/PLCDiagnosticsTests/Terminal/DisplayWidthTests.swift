import PLCDiagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    "Characters take the columns that terminals give them",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("中", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("ｱ", 1), ("Ａ", 2), ("か\u{3099}", 2), ("🎒", 2), ("👩‍🏫", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤\u{FE0F}", 2),
      ("❤", 1), ("1\u{FE0F}\u{20E3}", 2), ("…", 1), ("│", 1), ("अ", 1), ("न\u{93F}", 2), ("ش", 1),
      ("\u{301}", 0),
      ("\u{200D}", 0), ("☔", 2), ("✓", 1), ("、", 2), ("€", 1), ("𝒳", 1), ("🈁", 2), ("𠀀", 2), ("", 0),
      ("abc 中文 🎒", 11),
    ] as [(String, Int)])
  func width(text: String, expected: Int) {
    #expect(DisplayWidth.of(text) == expected)
  }

  @Test(
    "Nothing that steers a terminal is left",
    arguments: [
      ("\u{1B}[31mred", "␛[31mred"), ("a\nb\r\nc\td", "a b c d"), ("\u{0}\u{7F}\u{8}", "␀␡␈"),
      ("\u{9B}31m", "\u{FFFD}31m"), ("\u{202E}evil\u{2066}", "\u{FFFD}evil\u{FFFD}"),
      ("a\u{2028}b", "a\u{FFFD}b"),
      ("👩‍🏫 é", "👩‍🏫 é"),
    ])
  func visible(text: String, expected: String) {
    #expect(VisibleText.line(text) == expected)
  }
}
