import PLCContent
import PLCMarkdown
import PLCText

/// One row of an agenda.
struct AgendaItem {
  let row: DataRow

  var name: String { row["Item"]?.text ?? "" }
  /// Of its words.
  var span: ByteSpan { row["Item"]?.span ?? row.span }
  var minutes: Double? { row["Minutes"]?.value.number }
  var purpose: String? { row["Purpose"]?.value.text }
  var format: String? { row["Format"]?.value.text }
  var isAboutWork: Bool { purpose == "study-work" }
}

extension Document {
  /// The items of a meeting's agenda, in order.
  var agenda: [AgendaItem] { rows("Agenda").map { AgendaItem(row: $0) } }

  /// Whether something stands in a section: a table with a row, or words other than a hint or `none`.
  func hasContent(_ section: String) -> Bool {
    self.section(section)?.blocks.contains { block in
      switch block.kind {
      case .table(let table): table.rows.contains { $0.cells.contains { !$0.content.isEmpty } }
      default: !block.isHint && (block.saysMuch || !block.plainText.meansNothing)
      }
    } ?? false
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

extension Library {
  /// The meetings that were not cancelled, by day.
  var meetingsByDay: [Int] {
    positions(of: "meeting").filter { documents[$0].status != "cancelled" }
      .compactMap { position in documents[position]["date"]?.date.map { (date: $0, position: position) } }
      .sorted { $0 < $1 }.map(\.position)
  }
}
