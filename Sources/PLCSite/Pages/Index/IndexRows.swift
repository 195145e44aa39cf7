import PLCContent
import PLCHTML

/// A table with one document a row, and the columns in which anything stands.
struct IndexRows {
  let columns: [IndexColumn]
  let context: PageContext

  /// The table of a group.
  func html(of group: IndexGroups.Group, named name: String, _ filters: IndexFilters) -> HTML {
    let words = context.words
    let rows = group.documents.map { document in
      (document: document, cells: columns.map { $0.cell(document, context) })
    }
    let used = columns.indices.filter { column in rows.contains { !$0.cells[column].isEmpty } }
    return div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(name)) {
      table {
        thead { tr { for column in used { th(words[columns[column].head], .set("scope", "col")) } } }
        tbody {
          for row in rows {
            tr(filters.mark(row.document, in: group)) {
              for column in used {
                td(row.cells[column], .set("data-label", words[columns[column].head]))
              }
            }
          }
        }
      }
    }
  }
}
