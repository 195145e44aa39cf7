import PLCContent
import Testing

@testable import PLCSite

@Suite struct ThemeTests {
  @Test(
    "the accent is changed only as far as reading needs",
    arguments: [
      ("#0b6063", true), ("#ffee00", false), ("#fff", false), ("#000", true), ("#777777", false),
    ])
  func accent(_ text: String, isKept: Bool) throws {
    let accent = try #require(Accent(text))
    let light = try #require(Accent.RGB(accent.light))
    let dark = try #require(Accent.RGB(accent.dark))
    #expect(light.contrast(with: .init(red: 251, green: 250, blue: 246)) >= 4.5)
    #expect(dark.contrast(with: .init(red: 22, green: 24, blue: 28)) >= 4.5)
    #expect((accent.light == Accent.RGB(text)?.hex) == isKept)
  }

  @Test("what is no color is none", arguments: ["red", "#12", "#gggggg", "", "#1234567", "url(x)"])
  func noColor(_ text: String) { #expect(Accent(text) == nil) }

  @Test("contrast is that of WCAG: black on white is 21, white on white is 1")
  func contrast() {
    let black = Accent.RGB(red: 0, green: 0, blue: 0)
    let white = Accent.RGB(red: 255, green: 255, blue: 255)
    #expect(abs(black.contrast(with: white) - 21) < 0.001)
    #expect(abs(white.contrast(with: white) - 1) < 0.001)
    // A published value: #767676 is the lightest grey on white that still has 4.5 to 1.
    #expect(abs(Accent.RGB(red: 118, green: 118, blue: 118).contrast(with: white) - 4.54) < 0.01)
  }

  @Test(
    "the stylesheet stays under 36.5 kB, with what draws diagrams on phones in every page, and the script under 4 kB"
  )
  func sizes() {
    #expect(Stylesheet.written(accent: "#0b6063").utf8.count < 36_500)
    #expect((Resources.scriptsSiteJs + Resources.scriptsFiltersJs).utf8.count < 4_000)
  }
}
