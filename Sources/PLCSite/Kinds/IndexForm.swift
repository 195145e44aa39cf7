import PLCContent
import PLCHTML
import PLCText

/// How the index of a kind is laid out.
struct IndexForm: Sendable {
  var entries = Entries.cards
  var groups = Groups.byStatus
  /// Whether the newest comes first; else they are sorted as they are named.
  var isDated = false

  /// How each document is shown.
  enum Entries: Sendable {
    case cards
    /// A table with one document a row, for kinds of which readers look for one among many.
    case rows([IndexColumn])
    /// Numbered lines, one after the other.
    case arc
  }

  /// What they are grouped by.
  enum Groups: Sendable {
    case byStatus
    /// By the words of a field; so few are one group, in that order.
    case by(any Declared, asOneUpTo: Int = 0)
    case together
    case own(@Sendable (IndexGroups, [Document]) -> [IndexGroups.Group])
  }
}

/// A column of an index.
struct IndexColumn: Sendable {
  let head: Word
  let cell: @Sendable (Document, PageContext) -> HTML

  init(_ head: Word, _ cell: @escaping @Sendable (Document, PageContext) -> HTML) {
    (self.head, self.cell) = (head, cell)
  }

  /// A column of a kind of ours.
  init<View: DocumentView>(
    _ head: Word, of view: View.Type, _ cell: @escaping @Sendable (View, PageContext) -> HTML
  ) {
    self.init(head) { document, context in View(document).map { cell($0, context) } ?? HTML() }
  }

  /// Its title, with what tells it from others.
  static func named(_ head: Word) -> IndexColumn {
    IndexColumn(head) { document, context in
      let isReplaced = context.plan.successors[document] != nil
      let facts =
        Appearance.of(document.kind).facts(document, context) + (isReplaced ? [context.words[.replaced]] : [])
      return HTML {
        context.link(document)
        if !facts.isEmpty { span(facts.joined(separator: ", "), .class("meta block")) }
      }
    }
  }

  static let date = IndexColumn(.date) { document, context in
    document.ownDay.map { time(context.words.date($0), machine: "\($0)") } ?? HTML()
  }

  static let status = IndexColumn(.statusColumn) { document, context in
    StatusTag(of: document, words: context.words).html
  }
}
