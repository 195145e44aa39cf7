/// The one stylesheet, put together from its parts; tokens come first, paper last.
enum Stylesheet {
  /// The sheet with the community's accent, when its contrast allows it.
  static func text(accent: String) -> String {
    let parts = [
      tokens(accent), FrameStyle.text, ContentStyle.text, PartStyle.text, IndexStyle.text, FooterStyle.text,
      ChartStyle.text, DiagramStyle.css, StoryStyle.text, SearchStyle.text, InstrumentStyle.text,
      PrintStyle.text, BlankStyle.text,
    ]
    return parts.joined()
  }

  private static func tokens(_ accent: String) -> String {
    let accents = Accent(accent) ?? .standard
    return TokenStyle.text.replacing("ACCENT-LIGHT", with: accents.light)
      .replacing("ACCENT-DARK", with: accents.dark)
  }

  /// The sheet as a site has it: the same rules without the spaces that only help those who write them.
  static func written(accent: String) -> String { squeezed(text(accent: accent)) }

  /// The frame alone, for a page that cannot know where the sheet lies.
  static func frame(accent: String) -> String {
    squeezed([tokens(accent), FrameStyle.text, PartStyle.text, SearchStyle.text, PrintStyle.text].joined())
  }

  private static func squeezed(_ text: String) -> String {
    [
      (" {", "{"), ("{ ", "{"), (" }", "}"), ("; ", ";"), (": ", ":"), (", ", ","), (" > ", ">"), ("  ", ""),
      ("@media (", "@media("), ("@container (", "@container("), ("::before", ":before"),
      ("::after", ":after"),
      (" !important", "!important"),
      ("\n", ""), (";}", "}"),
    ]
    .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
