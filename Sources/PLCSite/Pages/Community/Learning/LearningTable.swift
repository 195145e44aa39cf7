import PLCHTML

/// A table of counts that stays a table on a phone, or of words that becomes a list there.
struct LearningTable {
  let name: String
  let heads: [String]
  let rows: [[HTML]]
  var hasWords = false

  var html: HTML {
    div(
      .class("scroll numbers", hasWords ? "stacks" : "counts"), .set("tabindex", 0), .role("region"),
      .label(name)
    ) {
      table {
        thead {
          tr {
            for head in heads { th(head, .set("scope", "col")) }
          }
        }
        tbody {
          for row in rows {
            tr {
              for (head, cell) in zip(heads, row) {
                td(cell, .set("data-label", head))
              }
            }
          }
        }
      }
    }
  }
}
