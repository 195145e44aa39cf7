package import PLCMarkdown

extension Document {
  /// Whether a section says anything of the writer's own: more than a hint of the template.
  package func says(_ section: Section) -> Bool { typed.says(section) }
}

extension TypedDocument {
  /// Whether a section says anything of the writer's own: more than a hint of the template.
  func says(_ section: Section) -> Bool {
    self.section(section)?.blocks.contains { !$0.isHint } ?? false
  }
}

extension Block {
  /// Whether this is nothing but a hint of the template: `*Write here: …*`, alone or as the only point of a list.
  package var isHint: Bool {
    switch kind {
    case .paragraph(let content):
      guard content.count == 1, case .emphasis(let words) = content[0].kind else { return false }
      return words.plainText.hasPrefix("Write here:")
    case .list(let list): return list.items.allSatisfy { $0.blocks.allSatisfy(\.isHint) }
    default: return false
    }
  }
}

extension DataRow {
  /// The words of a cell; nil when there are none, or only a sign that they are still to come.
  func words(_ column: String) -> String? {
    guard let text = cells[column]?.text, !Self.placeholders.contains(text.lowercased()) else { return nil }
    return text
  }

  private static let placeholders: Set<String> = [
    "", "-", "–", "—", "?", "??", "???", "…", "...", "tbd", "to do", "todo", "n/a", "x",
  ]
}
