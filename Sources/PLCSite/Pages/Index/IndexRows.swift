import PLCContent
import PLCHTML
import PLCText

/// The kinds of which readers look for one among many: a table with one document a row.
struct IndexRows {
  let context: PageContext
  private let columns: [Column]

  private struct Column: Sendable {
    let head: Word
    let cell: @Sendable (Int, PageContext) -> HTML

    init(_ head: Word, _ cell: @escaping @Sendable (Int, PageContext) -> HTML) {
      (self.head, self.cell) = (head, cell)
    }
  }

  /// Nil for a kind that is better shown on cards.
  init?(kind: Kind, context: PageContext) {
    self.context = context
    switch kind.id {
    case "meeting": columns = [Self.date, Self.named(.meetingColumn), Self.purposes, Self.decisions]
    case "cycle": columns = [Self.named(.cycleColumn), Self.predicted, Self.verdicts, Self.decided]
    case "protocol": columns = [Self.named(.protocolColumn), Self.use, Self.minutes, Self.source]
    case "interview": columns = [Self.named(.conversation), Self.date, Self.status]
    default: return nil
    }
  }

  /// The table of a group.
  func html(of group: IndexGroups.Group, named name: String, _ filters: IndexFilters) -> HTML {
    let words = context.words
    let rows = group.documents.map { position in
      (position: position, cells: columns.map { $0.cell(position, context) })
    }
    let used = columns.indices.filter { column in rows.contains { !$0.cells[column].isEmpty } }
    return div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(name)) {
      table {
        thead { tr { for column in used { th(words[columns[column].head], .set("scope", "col")) } } }
        tbody {
          for row in rows {
            tr(filters.mark(row.position, in: group)) {
              for column in used {
                td(row.cells[column], .set("data-label", words[columns[column].head]))
              }
            }
          }
        }
      }
    }
  }

  // MARK: Columns

  private static func named(_ head: Word) -> Column {
    Column(head) { position, context in
      let document = context.library.documents[position]
      let facts = [
        document["scale"]?.text.map { context.words.term($0, of: .scale) },
        document["start"]?.date.map(context.words.date),
        context.plan.successors[position].map { _ in context.words[.replaced] },
      ].compactMap(\.self)
      return HTML {
        context.link(position)
        if !facts.isEmpty { span(facts.joined(separator: ", "), .class("meta block")) }
      }
    }
  }

  private static let date = Column(.date) { position, context in
    context.library.documents[position]["date"]?.date.map { date in
      time(context.words.date(date), machine: "\(date)")
    } ?? HTML()
  }

  private static let status = Column(.statusColumn) { position, context in
    let document = context.library.documents[position]
    return StatusTag(status: document.status ?? "", kind: document.kind, words: context.words).html
  }

  /// What the time of a meeting is for, most of it first.
  private static let purposes = Column(.purposeColumn) { position, context in
    let minutes = MinutesSpent(context.library.documents[position].rows("Agenda"), by: "Purpose")
    return HTML(
      minutes.terms.prefix(3).map { context.words.term($0.term, of: .agendaPurpose) }.joined(separator: ", "))
  }

  private static let decisions = Column(.decisionsColumn) { position, context in
    let count = DecisionList.decisions(ofMeeting: position, in: context.library).count
    return HTML(count == 0 ? "" : String(count))
  }

  private static let predicted = Column(.wePredicted) { position, context in
    let cycle = context.library.documents[position]
    return HTML((cycle.rows("Plan", having: "Question").first?["Prediction"]?.text ?? "").shortened(to: 160))
  }

  private static let verdicts = Column(.verdictColumn) { position, context in
    let verdicts = context.library.documents[position].rows("Study").compactMap { $0["Verdict"]?.value.text }
    return HTML(
      joining: Vocabulary.verdict.values.compactMap { verdict in
        let count = verdicts.count { $0 == verdict }
        guard count > 0 else { return nil }
        let tag = VerdictTag(verdict: verdict, words: context.words).html
        return count == 1 ? tag : tag + HTML(" ×\(count)")
      }, with: HTML(" "))
  }

  private static let decided = Column(.weDecided) { position, context in
    let cycle = context.library.documents[position]
    return HTML(cycle["decision"]?.text.map { context.words.term($0, of: .decision) } ?? "")
  }

  /// What a protocol is used for.
  private static let use = Column(.purposeColumn) { position, context in
    let document = context.library.documents[position]
    return HTML(
      document["for"]?.text.map { context.words.term($0, of: document.kind.field("for")?.type.vocabulary) }
        ?? "")
  }

  private static let minutes = Column(.minutesColumn) { position, context in
    HTML(
      context.library.documents[position]["minutes"]?.number.map { context.words.number($0, decimals: 0) }
        ?? "")
  }

  private static let source = Column(.sourceColumn) { position, context in
    HTML(context.library.documents[position]["source"]?.text ?? "")
  }
}
