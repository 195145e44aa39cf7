import PLCContent
package import PLCText

/// The data of all measures in one long table, as the audience of a site may see them.
///
/// What the small-group rule hides, and days without a value, have no row.
package struct MeasureExport {
  private let rows: [Row]

  private struct Row {
    let measure: String
    let title: String
    let unit: String
    let point: ShownPoint
    let cycle: String?
  }

  package init(_ plan: SitePlan) {
    rows = plan.measures.sorted { $0.key < $1.key }.flatMap { measure, report in
      report.points.filter { $0.value.number != nil }.map { point in
        Row(
          measure: measure.id.name, title: report.title, unit: report.unit,
          point: point, cycle: point.cycle?.name)
      }
    }
  }

  private enum Cell {
    case text(String)
    case number(Double)
  }

  /// The columns, in order, with what stands in them.
  private static let columns: [(name: String, cell: @Sendable (Row) -> Cell?)] = [
    ("measure", { .text($0.measure) }),
    ("title", { .text($0.title) }),
    ("unit", { .text($0.unit) }),
    ("date", { .text($0.point.date.description) }),
    ("value", { row in if case .exact(let value) = row.point.value { .number(value) } else { nil } }),
    ("at_most", { $0.point.value.atMost.map { .number(Double($0)) } }),
    ("at_least", { $0.point.value.atLeast.map { .number(Double($0)) } }),
    ("numerator", { $0.point.part.map(Cell.number) }),
    ("denominator", { $0.point.whole.map(Cell.number) }),
    ("n", { $0.point.people.map { .number(Double($0)) } }),
    ("group", { text($0.point.group) }),
    ("context", { text($0.point.context) }),
    ("cycle", { $0.cycle.map(Cell.text) }),
    ("note", { text($0.point.note) }),
  ]

  private static func text(_ text: String) -> Cell? { text.isEmpty ? nil : .text(text) }

  /// With a header, all columns, and a mark that spreadsheets need where there is more than ASCII.
  package var csv: String {
    var text = Self.columns.map(\.name).joined(separator: ",") + "\n"
    for row in rows {
      let cells = Self.columns.map { column in
        switch column.cell(row) {
        case .text(let text)?: CSVText.harmlessCell(text)
        case .number(let number)?: MeasureCSV.number(number)
        case nil: ""
        }
      }
      text += cells.joined(separator: ",") + "\n"
    }
    return text.utf8.allSatisfy { $0 < 0x80 } ? text : "\u{FEFF}" + text
  }

  /// An object with its version; a row has the columns that hold something.
  package var json: JSON {
    .members([
      "format": .int(1),
      "rows": .array(
        rows.map { row in
          .object(
            Self.columns.compactMap { column in
              switch column.cell(row) {
              case .text(let text)?: JSON.Member(column.name, .string(text))
              case .number(let number)?: JSON.Member(column.name, .number(number))
              case nil: nil
              }
            })
        }),
    ])
  }
}
