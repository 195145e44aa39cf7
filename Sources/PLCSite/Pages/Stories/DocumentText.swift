import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// The text of one document, each section rendered once, for a page that tells it in an order of its own.
struct DocumentText {
  let document: Document
  let context: PageContext
  /// What stands before the first section, without the title.
  let lead: HTML
  private let parts: [Part]

  /// One section: its heading and what stands under it.
  private struct Part {
    /// What the kind says of it; nil for a section of the writer's own.
    let form: Section?
    let title: HTML
    let anchor: String?
    let body: HTML
  }

  var library: Library { context.library }
  var words: Words { context.words }

  /// Tables that are read as data are left out of the sections in `tellingAnew`, for the page tells what stands in
  /// them in its own way; those with columns of the community's own stay. Unless it `isAnchored`, nothing of the
  /// text can be linked to.
  ///
  /// `level` is that of the headings of its sections.
  init(
    _ document: Document, _ context: PageContext, tellingAnew: [Section] = [], level: Int = 2,
    isAnchored: Bool = true
  ) {
    (self.document, self.context) = (document, context)
    var renderer = MarkdownRenderer(context, document: document, isAnchored: isAnchored)
    var notes = FootnotePlaces(of: document)
    let opening = document.hasTitleHeading ? Array(document.lead.dropFirst()) : document.lead
    lead = renderer.render(notes.withNotes(opening, isLast: document.sections.isEmpty))
    parts = document.sections.enumerated().map { index, section in
      let isToldAnew = section.form.map { tellingAnew.contains($0) } ?? false
      let told = isToldAnew ? Self.tables(toldBy: section) : []
      let blocks = notes.withNotes(
        section.blocks.filter { !told.contains($0.span) }, isLast: index == document.sections.count - 1)
      return Part(
        form: section.form, title: renderer.render(section.heading.content),
        anchor: renderer.anchor(section.heading.slug), body: renderer.render(blocks, under: level))
    }
  }

  /// Where the tables are whose every column the format knows.
  private static func tables(toldBy section: DocumentSection) -> Set<ByteSpan> {
    Set(
      section.tables.filter { table in
        !table.rows.isEmpty && table.columns.allSatisfy { table.form.column($0) != nil }
      }.map(\.span))
  }

  private func part(_ section: Section) -> Part? { parts.first { $0.form == section } }

  /// What stands under a heading; nothing when the section is missing or says nothing but hints.
  func body(_ section: Section) -> HTML { part(section)?.body ?? HTML() }

  /// Whether the text has such a section with anything in it.
  func has(_ section: Section) -> Bool { !body(section).isEmpty }

  /// The anchor of a section's heading.
  func anchor(_ section: Section) -> String? { part(section)?.anchor }

  /// The heading of a section, as it was written.
  func title(_ section: Section) -> String? { document.section(section)?.heading.content.plainText }

  /// A heading of a section, with its anchor.
  func heading(_ section: Section, level: Int = 2) -> HTML {
    guard let part = part(section) else { return HTML() }
    return h(level)(part.title, .id(part.anchor))
  }

  /// A whole section; nothing when it is missing or empty.
  func section(_ section: Section, level: Int = 2, style: String? = nil) -> HTML {
    guard has(section) else { return HTML() }
    return PLCHTML.section(.class(style)) {
      heading(section, level: level)
      body(section)
    }
  }

  /// Sections beside each other, each as wide as the others; on a phone one below the other.
  func beside(_ sections: [Section], level: Int = 2) -> HTML {
    let there = sections.filter(has)
    guard !there.isEmpty else { return HTML() }
    return div(.class("beside")) {
      for one in there { section(one, level: level, style: "panel") }
    }
  }

  /// All sections but some, in the order of the text. Of two with the same heading the first is meant.
  func rest(but told: [Section] = [], level: Int = 2) -> HTML {
    let elsewhere = Set(told.compactMap { section in parts.firstIndex { $0.form == section } })
    return HTML {
      for (place, part) in parts.enumerated() where !elsewhere.contains(place) && !part.body.isEmpty {
        PLCHTML.section {
          h(level)(part.title, .id(part.anchor))
          part.body
        }
      }
    }
  }
}

/// Cells of tables that are read as data.
extension DocumentText {
  /// A cell as it was written, with its links.
  func cell(_ cell: DataCell?) -> HTML {
    cell.map { context.inlines($0.content, of: document) } ?? HTML()
  }

  /// A cell of a row as it was written.
  func cell<Value>(_ key: Key<Value>, of row: some TableRow) -> HTML { cell(row.cell(key)) }

  /// What a cell of a row says in a form of the page's own; as it was written where it cannot be read.
  func cell<Value>(_ key: Key<Value>, of row: some TableRow, as shown: (Value) -> HTML) -> HTML {
    row[key].map(shown) ?? cell(row.cell(key))
  }
}
