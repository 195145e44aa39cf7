/// Pieces of Markdown for pages that are made from the code.
enum MarkdownText {
  /// Words that Markdown shows as they are; what stands between backquotes stays code.
  static func prose(_ text: String) -> String {
    var isCode = false
    var out = ""
    for character in text {
      if character == "`" { isCode.toggle() }
      if !isCode, "<*[".contains(character) { out += "\\" }
      out.append(character)
    }
    return out
  }

  /// A table of cells that are Markdown already.
  static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header, header.map { _ in "---" }] + rows).map { cells in
      "| " + cells.map { $0.replacing("|", with: "\\|").replacing("\n", with: " ") }.joined(separator: " | ")
        + " |"
    }.joined(separator: "\n")
  }

  /// Text as it stands in a file, without empty lines at its end. The fence is longer than any row of backquotes
  /// inside.
  static func code(_ text: String, _ language: String = "markdown") -> String {
    var text = text
    while text.hasSuffix("\n") { text.removeLast() }
    var (longest, run) = (2, 0)
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return fence + language + "\n" + text + "\n" + fence
  }

  /// The words with a capital first letter and a full stop.
  static func sentence(_ text: String) -> String {
    let capital = text.prefix(1).uppercased() + text.dropFirst()
    return capital.last.map { ".?!".contains($0) } ?? true ? capital : capital + "."
  }
}
