package import PLCHTML

/// A table of marks: which source says what, who tried which element.
package struct Matrix: Sendable {
  package struct Header: Sendable {
    package var label: String
    package var href: String?
    /// A few words more: "3 of 4".
    package var note: String?

    package init(_ label: String, href: String? = nil, note: String? = nil) {
      self.label = label
      self.href = href
      self.note = note
    }
  }

  package struct Cell: Sendable {
    package var status: MarkedWord
    package var href: String?
    /// A few words more: "2 cycles".
    package var note: String?

    package init(_ status: MarkedWord, href: String? = nil, note: String? = nil) {
      self.status = status
      self.href = href
      self.note = note
    }
  }

  package struct Words: Sendable {
    /// What the rows are: "Source".
    package var corner: String
    /// What an empty cell says to those who listen: "nothing yet".
    package var empty: String

    package init(corner: String, empty: String) {
      self.corner = corner
      self.empty = empty
    }
  }

  package let rows: [Header]
  package let columns: [Header]
  /// By row, then by column; what is missing is empty.
  package let cells: [[Cell?]]
  package let words: Words

  package init(rows: [Header], columns: [Header], cells: [[Cell?]], words: Words) {
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.words = words
  }

  /// A table that scrolls within itself, called by the title of the frame; needs no list, for it can be read.
  package func figure(in frame: DiagramFrame) -> HTML {
    PLCHTML.figure(.class("dg")) {
      div(
        .class("dg-scroll"), .role("region"), .set("aria-labelledby", "\(frame.idPrefix)-caption"),
        .set("tabindex", 0)
      ) {
        table(.class("dg-matrix")) {
          PLCHTML.caption(frame.title, .id("\(frame.idPrefix)-caption"))
          thead {
            tr {
              th(words.corner, .set("scope", "col"))
              for column in columns { th(.set("scope", "col")) { column.markup } }
            }
          }
          tbody {
            for (index, row) in rows.enumerated() {
              tr {
                th(.set("scope", "row")) { row.markup }
                for column in columns.indices { td { markup(row: index, column: column) } }
              }
            }
          }
        }
      }
      if let caption = frame.caption { figcaption(caption) }
    }
  }

  private func markup(row: Int, column: Int) -> HTML {
    guard cells.indices.contains(row), cells[row].indices.contains(column), let cell = cells[row][column]
    else {
      return HTML {
        span("–", .set("aria-hidden", "true"))
        span(words.empty, .class("dg-unseen"))
      }
    }
    return HTML {
      span(.class("dg-cell", cell.status.tone.className)) {
        cell.status.mark.inline()
        a(href: cell.href.flatMap { SafeURL($0) }, cell.status.word)
      }
      if let note = cell.note { span(note, .class("dg-note")) }
    }
  }
}

extension Matrix.Header {
  fileprivate var markup: HTML {
    HTML {
      a(href: href.flatMap { SafeURL($0) }, label)
      if let note { span(note, .class("dg-note")) }
    }
  }
}
