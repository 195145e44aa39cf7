import PLCContent

/// A page of the handbook that is made from the code: what a kind, a rule, a field or a setting is.
///
/// `plc explain` shows the same words in a terminal, so there is one text to keep right.
struct ReferencePage {
  /// In the folder of the handbook.
  let path: String
  let title: String
  /// One sentence for lists and previews; nil where the first words of the page serve.
  var summary: String? = nil
  /// More lines of front matter.
  var frontMatter: [String] = []
  /// Markdown, without the title.
  let body: String

  /// The whole file.
  var text: String {
    let lines =
      ["title: \(YAMLText.quoted(title))", "visibility: public"]
      + [summary.map { "summary: \(YAMLText.quoted($0))" }].compactMap(\.self) + frontMatter
    return "---\n" + lines.map { $0 + "\n" }.joined()
      + "---\n<!-- Made from the code of plc; a change here is lost. -->\n\n" + body + "\n"
  }

  /// The title and the words, for a terminal.
  func terminalText(width: Int) -> String {
    TerminalText(width: width).text(of: "# \(title)\n\n\(body)")
  }
}
