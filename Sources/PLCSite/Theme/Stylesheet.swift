/// The one stylesheet, put together from its parts; tokens come first, paper last.
enum Stylesheet {
  /// The sheet with the community's accent, when its contrast allows it.
  static func text(accent: String) -> String {
    let accents = Accent(accent) ?? .standard
    let tokens = TokenStyle.text.replacing("ACCENT-LIGHT", with: accents.light)
      .replacing("ACCENT-DARK", with: accents.dark)
    let parts = [
      tokens, FrameStyle.text, ContentStyle.text, PartStyle.text, IndexStyle.text, FooterStyle.text,
      ChartStyle.text, PrintStyle.text,
    ]
    return compact(parts.joined())
  }

  /// The same rules without the spaces that only help those who write them.
  private static func compact(_ sheet: String) -> String {
    [(" {", "{"), ("{ ", "{"), (" }", "}"), (";}", "}"), ("; ", ";"), (": ", ":"), ("\n  ", "\n"), (", ", ",")]
      .reduce(sheet) { $0.replacing($1.0, with: $1.1) }
  }
}
