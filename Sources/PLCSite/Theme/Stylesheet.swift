/// The one stylesheet, put together from the files of `Resources/styles`; tokens come first, paper last.
enum Stylesheet {
  /// The sheet with the community's accent, when its contrast allows it.
  static func text(accent: String) -> String {
    joined(
      [
        Resources.stylesTokensCss, Resources.stylesFrameCss, Resources.stylesContentCss,
        Resources.stylesPartsCss, Resources.stylesIndexCss, Resources.stylesFooterCss,
        Resources.stylesChartsCss, Resources.stylesDiagramsCss, Resources.stylesStoryCss,
        Resources.stylesSearchCss, Resources.stylesInstrumentsCss, Resources.stylesPrintCss,
        Resources.stylesBlanksCss,
      ], accent)
  }

  /// The sheet as a site has it: the same rules without the spaces that only help those who write them.
  static func written(accent: String) -> String { squeezed(text(accent: accent)) }

  /// The frame alone, for a page that cannot know where the sheet lies.
  static func frame(accent: String) -> String {
    squeezed(
      joined(
        [
          Resources.stylesTokensCss, Resources.stylesFrameCss, Resources.stylesPartsCss,
          Resources.stylesSearchCss, Resources.stylesPrintCss,
        ], accent))
  }

  /// The rules of a file, without its comments.
  static func rules(_ file: String) -> String {
    file.split(separator: "/*").map { part in
      part.firstRange(of: "*/").map { part[$0.upperBound...] } ?? part
    }.joined()
  }

  private static func joined(_ files: [String], _ accent: String) -> String {
    Accent.filled(into: files.map(rules).joined(), accent)
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
