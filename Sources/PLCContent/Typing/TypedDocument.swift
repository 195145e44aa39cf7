package import PLCDiagnostics
package import PLCMarkdown
package import PLCText

/// What one file of the community says, typed by its kind, before anything is linked.
///
/// A value like any other, since nothing of it changes; a class, since it is handed around for every question
/// and copying its many parts each time took a twentieth of a check.
package final class TypedDocument: Sendable {
  package let kind: Kind
  package let id: DocumentID
  package let path: RelativePath
  package let source: SourceText
  package let frontMatter: FrontMatter
  package let tree: MarkdownTree
  /// From the front matter, else the first level-1 heading, else made from the file's name.
  package let title: String
  /// Whether the body begins with a level-1 heading, which pages show as the title.
  package let hasTitleHeading: Bool
  /// Values of the front matter by field; what nobody declared is here too, as text.
  package let fields: NamedValues<FieldValue>
  /// What stands before the first level-2 heading.
  package let lead: [Block]
  package let sections: [DocumentSection]
  /// In the order they were found; a reference's index is its place here.
  package let references: [Reference]
  /// The reference of each link, image and wiki link in the text, by the span of the construct.
  package let linkReferences: [ByteSpan: Int]
  /// The slugs of headings, drivers and causes.
  package let anchors: Set<String>
  /// What reading and typing found.
  package let findings: [Diagnostic]

  init(
    kind: Kind, id: DocumentID, path: RelativePath, source: SourceText, frontMatter: FrontMatter,
    tree: MarkdownTree, title: String, hasTitleHeading: Bool, fields: NamedValues<FieldValue>, lead: [Block],
    sections: [DocumentSection], references: [Reference], linkReferences: [ByteSpan: Int],
    anchors: Set<String>, findings: [Diagnostic]
  ) {
    self.kind = kind
    self.id = id
    self.path = path
    self.source = source
    self.frontMatter = frontMatter
    self.tree = tree
    self.title = title
    self.hasTitleHeading = hasTitleHeading
    self.fields = fields
    self.lead = lead
    self.sections = sections
    self.references = references
    self.linkReferences = linkReferences
    self.anchors = anchors
    self.findings = findings
  }

  /// The section that the schema declares so, by whichever of its headings.
  package func section(_ section: Section) -> DocumentSection? { sections.first { $0.form == section } }

  /// The rows of all tables of one form, in the order of the text.
  func rows(_ form: TableForm) -> [DataRow] {
    var found: [DataRow] = []
    for section in sections {
      for table in section.tables where table.form == form { found += table.rows }
    }
    return found
  }

  /// What a field says that needs no link; nil for references.
  subscript<Value>(_ key: Key<Value>) -> Value? { fields[key.name].flatMap { key.read($0, nil) } }

  package func place(_ span: ByteSpan) -> Place { Place(path, span) }

  /// The first line of the file.
  package var headSpan: ByteSpan { source.line(at: 0) }

  /// The same document with other values of its fields.
  func withFields(_ fields: NamedValues<FieldValue>) -> TypedDocument {
    TypedDocument(
      kind: kind, id: id, path: path, source: source, frontMatter: frontMatter, tree: tree, title: title,
      hasTitleHeading: hasTitleHeading, fields: fields, lead: lead, sections: sections,
      references: references, linkReferences: linkReferences, anchors: anchors, findings: findings)
  }
}

/// A level-2 section of a document. A class of constants, as `TypedDocument` is.
package final class DocumentSection: Sendable {
  /// The schema's name for it, else its heading.
  package let name: String
  /// What the kind says of it; nil for a section of the writer's own.
  package let form: Section?
  package let heading: Heading
  package let headingSpan: ByteSpan
  /// From the heading to the next one.
  package let span: ByteSpan
  package let blocks: [Block]
  /// The tables that are read as data.
  package let tables: [DataTable]
  /// The nested points, when the section is a tree.
  package let items: [TreeItem]

  init(
    name: String, form: Section?, heading: Heading, headingSpan: ByteSpan, span: ByteSpan, blocks: [Block],
    tables: [DataTable], items: [TreeItem]
  ) {
    self.name = name
    self.form = form
    self.heading = heading
    self.headingSpan = headingSpan
    self.span = span
    self.blocks = blocks
    self.tables = tables
    self.items = items
  }

  package var isEmpty: Bool { blocks.isEmpty }
}

/// A table that is read as data.
package struct DataTable: Sendable {
  package let form: TableForm
  package let span: ByteSpan
  package let headerSpan: ByteSpan
  /// Rows in which anything stands.
  package let rows: [DataRow]
  /// The columns as they were written, in order.
  package let columns: [String]
}

package struct DataRow: Sendable {
  package let span: ByteSpan
  /// The cells that are not empty, by the form's names of their columns.
  package let cells: NamedValues<DataCell>
}

package struct DataCell: Sendable {
  package let value: FieldValue
  package let content: [Inline]
  package let text: String

  package var span: ByteSpan { value.span }
}

/// One point of a driver tree or a fishbone, with what stands below it.
package struct TreeItem: Sendable {
  package let content: [Inline]
  /// Without links and labels.
  package let text: String
  /// The slug of the text; nil when the item is only a link.
  package let slug: String?
  package let labels: [Label]
  package let references: [Reference]
  package let span: ByteSpan
  package let children: [TreeItem]

  package func label(_ name: String) -> Label? { labels.first { $0.name == name } }
}
