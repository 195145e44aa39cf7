/// The one stylesheet, put together from its parts; tokens come first, paper last.
enum Stylesheet {
  /// The sheet with the community's accent, when its contrast allows it.
  static func text(accent: String) -> String {
    let accents = Accent(accent) ?? .standard
    let tokens = TokenStyle.text.replacing("ACCENT-LIGHT", with: accents.light)
      .replacing("ACCENT-DARK", with: accents.dark)
    let parts = [
      tokens, FrameStyle.text, ContentStyle.text, PartStyle.text, IndexStyle.text, FooterStyle.text,
      ChartStyle.text, DiagramStyle.css, StoryStyle.text, SearchStyle.text, InstrumentStyle.text,
      PrintStyle.text, BlankStyle.text,
    ]
    return parts.joined()
  }

  /// The sheet as a site has it: the same rules without the spaces that only help those who write them.
  static func written(accent: String) -> String {
    [
      (" {", "{"), ("{ ", "{"), (" }", "}"), ("; ", ";"), (": ", ":"), (", ", ","), (" > ", ">"), ("  ", ""),
      ("\n", ""), (";}", "}"),
    ]
    .reduce(text(accent: accent)) { $0.replacing($1.0, with: $1.1) }
  }
}
