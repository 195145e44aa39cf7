import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// The text of one document, each section rendered once, for a page that tells it in an order of its own.
struct DocumentText {
  /// The index of the document.
  let position: Int
  let context: PageContext
  /// What stands before the first section, without the title.
  let lead: HTML
  private let parts: [Part]

  /// One section: its heading and what stands under it.
  private struct Part {
    let name: String
    let title: HTML
    let anchor: String?
    let body: HTML
  }

  var document: Document { context.library.documents[position] }
  var library: Library { context.library }
  var words: Words { context.words }

  /// Tables that are read as data are left out of the sections named in `tellingAnew`, for the page tells what
  /// stands in them in its own way; those with columns of the community's own stay. Unless it `isAnchored`,
  /// nothing of the text can be linked to.
  ///
  /// `level` is that of the headings of its sections.
  init(
    _ position: Int, _ context: PageContext, tellingAnew: Set<String> = [], level: Int = 2,
    isAnchored: Bool = true
  ) {
    (self.position, self.context) = (position, context)
    let document = context.library.documents[position]
    var renderer = MarkdownRenderer(context, position: position, isAnchored: isAnchored)
    var notes = FootnotePlaces(of: document)
    let opening = document.hasTitleHeading ? Array(document.lead.dropFirst()) : document.lead
    lead = renderer.render(notes.withNotes(opening, isLast: document.sections.isEmpty))
    parts = document.sections.enumerated().map { index, section in
      let told = tellingAnew.contains(section.name) ? Self.tables(toldBy: section) : []
      let blocks = notes.withNotes(
        section.blocks.filter { !told.contains($0.span) }, isLast: index == document.sections.count - 1)
      return Part(
        name: section.name, title: renderer.render(section.heading.content),
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

  /// What stands under a heading; nothing when the section is missing or says nothing but hints.
  func body(_ name: String) -> HTML { parts.first { $0.name == name }?.body ?? HTML() }

  /// Whether the text has such a section with anything in it.
  func has(_ name: String) -> Bool { !body(name).isEmpty }

  /// The anchor of a section's heading.
  func anchor(_ name: String) -> String? { parts.first { $0.name == name }?.anchor }

  /// The heading of a section, as it was written.
  func title(_ name: String) -> String? { document.section(name)?.heading.content.plainText }

  /// A heading of a section, with its anchor.
  func heading(_ name: String, level: Int = 2) -> HTML {
    guard let part = parts.first(where: { $0.name == name }) else { return HTML() }
    return h(level)(part.title, .id(part.anchor))
  }

  /// A whole section; nothing when it is missing or empty.
  func section(_ name: String, level: Int = 2, style: String? = nil) -> HTML {
    guard has(name) else { return HTML() }
    return PLCHTML.section(.class(style)) {
      heading(name, level: level)
      body(name)
    }
  }

  /// Sections beside each other, each as wide as the others; on a phone one below the other.
  func beside(_ names: [String], level: Int = 2) -> HTML {
    let there = names.filter(has)
    guard !there.isEmpty else { return HTML() }
    return div(.class("beside")) {
      for name in there { section(name, level: level, style: "panel") }
    }
  }

  /// All sections but some, in the order of the text.
  func rest(but told: [String] = [], level: Int = 2) -> HTML {
    HTML {
      for part in parts where !told.contains(part.name) && !part.body.isEmpty {
        PLCHTML.section {
          h(level)(part.title, .id(part.anchor))
          part.body
        }
      }
    }
  }

  /// A cell of a table that is read as data, with its links.
  func cell(_ cell: DataCell?) -> HTML {
    cell.map { context.inlines($0.content, of: position) } ?? HTML()
  }
}
