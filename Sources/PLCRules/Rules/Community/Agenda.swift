import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

extension Meeting.AgendaItem {
  /// What the item is called; empty when it has no words.
  var name: String { item ?? "" }

  /// Where its words stand.
  var place: Place { place(of: Columns.item) }
}

extension Document {
  /// Whether something stands in a section: a table with a row, or words other than a hint or `none`.
  func hasContent(_ section: Section) -> Bool { self.section(section)?.hasContent ?? false }
}

extension DocumentSection {
  /// Whether something stands in a section: a table with a row, or words other than a hint or `none`.
  var hasContent: Bool {
    blocks.contains { block in
      switch block.kind {
      case .table(let table): table.rows.contains { $0.cells.contains { !$0.content.isEmpty } }
      default: !block.isHint && (block.saysMuch || !block.plainText.meansNothing)
      }
    }
  }
}

extension Block {
  /// Whether some run of its words has more letters than any way to say that there is nothing, which is true of
  /// most blocks and costs less than their words.
  fileprivate var saysMuch: Bool {
    switch kind {
    case .paragraph(let content):
      content.contains { inline in
        guard case .text(let words) = inline.kind else { return false }
        return words.utf8.count(where: \.isLetter) > String.mostLetters
      }
    case .list(let list): list.items.contains { $0.blocks.contains(where: \.saysMuch) }
    default: false
    }
  }
}

extension String {
  /// Of `none found`.
  fileprivate static let mostLetters = 9

  /// Whether it is one of the ways to say that there is nothing.
  var meansNothing: Bool {
    let words = trimmingSpaces.lowercased().filter { $0 != "." && $0 != "!" }
    return ["", "-", "–", "—", "none", "none found", "nothing", "n/a", "na", "no", "?", "tbd", "…"]
      .contains(words)
  }
}
