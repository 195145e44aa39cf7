import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Markdown as plain text in columns, for a terminal. The pages of the handbook and the answers of `plc explain`
/// and `plc help` are the same Markdown; this is how the terminal shows it.
struct TerminalText {
  /// In columns.
  let width: Int

  /// The text below its headings is set in by two columns.
  func text(of markdown: String) -> String {
    let tree = MarkdownTree(parsing: SourceText(markdown))
    var parts: [String] = []
    var indent = 0
    var followsHeading = false
    for block in tree.blocks {
      if case .heading(let heading) = block.kind {
        indent = heading.level == 1 ? 0 : 2
        parts.append((heading.level > 2 ? "  " : "") + heading.content.terminalText)
        followsHeading = heading.level > 1
        continue
      }
      let shown = self.block(block, indent: indent)
      guard !shown.isEmpty else { continue }
      let isCode = if case .code = block.kind { true } else { false }
      // A heading and the words under it belong together; an example keeps its distance.
      if followsHeading, !isCode, let last = parts.indices.last {
        parts[last] += "\n" + shown
      } else {
        parts.append(shown)
      }
      followsHeading = false
    }
    return parts.joined(separator: "\n\n")
  }

  private func block(_ block: Block, indent: Int) -> String {
    switch block.kind {
    case .heading(let heading): heading.content.terminalText
    case .paragraph(let content): wrapped(content.terminalText, indent: indent)
    case .quote(let quote):
      quote.blocks.map { self.block($0, indent: indent + 2) }.joined(separator: "\n\n")
    case .list(let list): self.list(list, indent: indent)
    case .code(_, let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
        .map { $0.isEmpty ? "" : Self.spaces(max(4, indent + 2)) + VisibleText.line(String($0)) }
        .joined(separator: "\n")
    case .table(let table): TerminalTable(table, width: width, indent: indent).text
    case .html, .thematicBreak, .footnote: ""
    }
  }

  private func list(_ list: PLCMarkdown.List, indent: Int) -> String {
    list.items.enumerated().map { number, item in
      let mark = list.start.map { "\($0 + number). " } ?? "- "
      let inner = item.blocks.map { block($0, indent: indent + mark.count) }
        .joined(separator: list.isTight ? "\n" : "\n\n")
      let shown = inner.drop { $0 == " " }
      return Self.spaces(indent) + mark + shown
    }.joined(separator: "\n")
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    text.split(separator: "\n").flatMap { WordWrap.lines(String($0), width: max(20, width - indent)) }
      .map { Self.spaces(indent) + $0 }.joined(separator: "\n")
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

extension [Inline] {
  /// The words as a terminal shows them: code between backquotes, everything else without marks.
  var terminalText: String { map(\.terminalText).joined() }
}

extension Inline {
  fileprivate var terminalText: String {
    switch kind {
    case .code(let text): "`" + text + "`"
    case .lineBreak: "\n"
    case .emphasis(let content), .strong(let content), .strikethrough(let content): content.terminalText
    case .link(let link): link.content.terminalText
    default: plainText
    }
  }
}
