import PLCContent
import PLCMarkdown

/// Puts each footnote below the part of a text that names it first, since a page may tell the parts in another
/// order than the text, whose notes stand at its end.
struct FootnotePlaces {
  private var waiting: [Block]

  /// The footnotes of a document.
  init(of document: Document) {
    waiting = (document.lead + document.sections.flatMap(\.blocks)).filter(Self.isNote)
  }

  /// The blocks of a part with the notes that it names; the last part takes those that nothing names.
  mutating func withNotes(_ blocks: [Block], isLast: Bool) -> [Block] {
    guard !waiting.isEmpty else {
      return blocks.contains(where: Self.isNote) ? blocks.filter { !Self.isNote($0) } : blocks
    }
    let own = blocks.filter { !Self.isNote($0) }
    var names: Set<String> = []
    for block in own {
      block.forEachInline { inline in
        if case .footnoteReference(let name) = inline.kind { names.insert(name) }
      }
    }
    let placed = waiting.filter { isLast || names.contains(Self.name(of: $0)) }
    waiting.removeAll { isLast || names.contains(Self.name(of: $0)) }
    return own + placed
  }

  private static func isNote(_ block: Block) -> Bool {
    if case .footnote = block.kind { true } else { false }
  }

  private static func name(of block: Block) -> String {
    if case .footnote(let note) = block.kind { note.name } else { "" }
  }
}
