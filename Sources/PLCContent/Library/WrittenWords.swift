package import PLCMarkdown

extension Document {
  /// Whether a section says anything of the writer's own: more than a hint of the template.
  package func says(_ section: String) -> Bool {
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
