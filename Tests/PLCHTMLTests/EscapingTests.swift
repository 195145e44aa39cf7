import PLCHTML
import Testing

@Suite struct EscapingTests {
  @Test(
    "Text comes out as text",
    arguments: [
      ("plain", "plain"), ("", ""), ("a & b", "a &amp; b"), ("<script>", "&lt;script&gt;"),
      ("]]>", "]]&gt;"), ("say \"it's\"", "say \"it's\""), ("&amp;", "&amp;amp;"),
      ("first\nsecond\tthird\r\n", "first\nsecond\tthird\r\n"), ("Größe 学生 🎒", "Größe 学生 🎒"),
      ("¿Qué? «sí»", "¿Qué? «sí»"), ("late <", "late &lt;"),
    ])
  func text(written: String, expected: String) {
    #expect(HTML(written).string == expected)
  }

  @Test(
    "Values cannot leave their quotes",
    arguments: [
      ("plain", "plain"), ("\"><script>", "&quot;&gt;&lt;script&gt;"), ("' onload='x", "&#39; onload=&#39;x"),
      ("a&b", "a&amp;b"), ("", ""),
    ])
  func attribute(written: String, expected: String) {
    #expect(span(.set("title", written)).string == "<span title=\"\(expected)\"></span>")
  }

  @Test(
    "Characters that no page may hold become U+FFFD",
    arguments: [
      0, 0x1, 0x8, 0xB, 0xC, 0xE, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE,
      0x1FFFF, 0x10FFFF,
    ] as [UInt32])
  func forbidden(code: UInt32) throws {
    let character = String(try #require(Unicode.Scalar(code)))
    #expect(HTML("a\(character)b").string == "a\u{FFFD}b")
    #expect(p(.set("title", "\(character)é")).string == "<p title=\"\u{FFFD}é\"></p>")
  }

  @Test(
    "Neighbours of forbidden characters stay",
    arguments: ["\u{9}", "\u{A0}", "\u{FDCF}", "\u{FDF0}", "\u{FFFD}", "\u{FEFF}", "\u{1FFFD}", "\u{1F3FE}"])
  func allowed(character: String) {
    #expect(HTML("a\(character)").string == "a\(character)")
  }
}
