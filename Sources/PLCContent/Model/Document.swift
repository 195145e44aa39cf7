package import PLCDiagnostics
package import PLCMarkdown
package import PLCText

/// A document of a library: what its file says, and through the library what it is linked to.
///
/// Documents are the same when they are of one file at one place of the folder, also in two libraries of which one
/// was made of the other. Their order is that of the folder.
package struct Document: Sendable {
  package let library: Library
  /// What its file says.
  package let typed: TypedDocument
  /// Its place in the library. Only the library and the linker speak in places.
  let position: Int

  init(_ position: Int, in library: Library) {
    (self.library, self.position) = (library, position)
    typed = library.typed[position]
  }
}

extension Document: Hashable, Comparable {
  package static func == (a: Document, b: Document) -> Bool {
    a.position == b.position && (a.library === b.library || a.typed.path == b.typed.path)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(position) }

  package static func < (a: Document, b: Document) -> Bool { a.position < b.position }
}

/// What its file says.
extension Document {
  package var kind: Kind { typed.kind }
  package var id: DocumentID { typed.id }
  package var path: RelativePath { typed.path }
  package var source: SourceText { typed.source }
  package var frontMatter: FrontMatter { typed.frontMatter }
  package var tree: MarkdownTree { typed.tree }
  package var title: String { typed.title }
  package var hasTitleHeading: Bool { typed.hasTitleHeading }
  package var fields: NamedValues<FieldValue> { typed.fields }
  package var lead: [Block] { typed.lead }
  package var sections: [DocumentSection] { typed.sections }
  package var references: [Reference] { typed.references }
  package var linkReferences: [ByteSpan: Int] { typed.linkReferences }
  package var anchors: Set<String> { typed.anchors }
  package var headSpan: ByteSpan { typed.headSpan }

  package func place(_ span: ByteSpan) -> Place { typed.place(span) }

  /// The section that the schema declares so, by whichever of its headings.
  package func section(_ section: Section) -> DocumentSection? { typed.section(section) }

  /// Whether it is of a kind.
  package func `is`<View: DocumentView>(_ view: View.Type) -> Bool { kind.id == View.id }
}

/// Fields and rows, typed as the model declares them.
extension Document {
  /// What a field says; nil when it says nothing that can be read.
  package subscript<Value>(_ key: Key<Value>) -> Value? {
    typed.fields[key.name].flatMap { key.read($0, self) }
  }

  /// The values of a field that takes several; none when it says nothing.
  package subscript<Element>(_ key: Key<[Element]>) -> [Element] {
    typed.fields[key.name].flatMap { key.read($0, self) } ?? []
  }

  /// What stands in a field as it was read, with its place; nil when the field is not there.
  package func value<Value>(of key: Key<Value>) -> FieldValue? { typed.fields[key.name] }

  /// Whether anything stands in a field.
  package func says<Value>(_ key: Key<Value>) -> Bool { typed.fields[key.name].map { !$0.isEmpty } ?? false }

  /// The references that stand in a field, wherever they lead.
  package func references<Value>(in key: Key<Value>) -> [Reference] {
    typed.fields[key.name]?.references ?? []
  }

  /// Where to point when a field is meant: its value, else its name, else the start of the file.
  package func place<Value>(of key: Key<Value>) -> Place { place(ofField: key.field) }

  /// The same for a field of any type.
  package func place(ofField field: Field) -> Place {
    let entry = frontMatter[field.name]
    return place(entry?.value.span ?? entry?.keySpan ?? headSpan)
  }

  /// The rows of all tables of one form, in the order of the text.
  package func rows<Row: TableRow>(_ type: Row.Type) -> [Row] {
    typed.rows(Row.form).map { Row(row: $0, document: self) }
  }
}

/// The fields that every kind takes.
extension Document {
  /// The word of its status, or the first one of its kind; nil for a kind without.
  package var statusWord: String? { self[CommonFields.status] ?? kind.statuses.first?.name }

  /// Whether it is a draft that is not for readers yet.
  package var isDraft: Bool { statusWord == CommonFields.draft }

  package var owners: [Member] { self[CommonFields.owners] }
  package var tags: [String] { self[CommonFields.tags] }
  package var created: CalendarDate? { self[CommonFields.created] }
  package var updated: CalendarDate? { self[CommonFields.updated] }
  package var summary: String? { self[CommonFields.summary] }
  package var supersedes: Document? { self[CommonFields.supersedes] }
  package var supersededBy: Document? { self[CommonFields.supersededBy] }
  /// Whether another is named that replaces it, wherever the name leads.
  package var isSuperseded: Bool { !references(in: CommonFields.supersededBy).isEmpty }
  /// Paper to be filled in by hand, which keeps its form.
  package var isBlankForm: Bool { tags.contains("blank") }

  /// The newest day on which it was changed, by its own account.
  package var lastChange: CalendarDate? { [updated, created].compactMap(\.self).max() }

  /// Who may see it: what it says, else the community's default, and never more than its kind allows.
  package var visibility: Visibility {
    min(self[CommonFields.visibility] ?? library.settings.visibility, kind.widestVisibility)
  }

  /// Whether everybody may see it.
  package var isPublic: Bool { visibility == .public }

  /// The first day it speaks of: its date, its start, or the day it was created.
  package var date: CalendarDate? {
    if let day = kind.days.first, let date = typed.fields[day.field.name]?.date { return date }
    return created ?? updated
  }
}

/// The day of what happened once, such as a meeting or a conversation.
extension Document {
  /// The day in its field for one, which all kinds that have it name alike.
  package var ownDay: CalendarDate? { self[Meeting.Fields.date] }
}

/// What it is linked to.
extension Document {
  /// Where a reference of it leads.
  package func target(of reference: Reference) -> LinkTarget? {
    library.target(of: reference, from: position)
  }

  /// The document that a reference of it leads to; nil for a file, a member, or nowhere.
  package func linked(_ reference: Reference) -> Document? {
    library.linked(reference, from: position).map { Document($0, in: library) }
  }

  /// The documents that a value of it refers to, in order.
  package func linked(_ value: FieldValue) -> [Document] {
    value.values.compactMap {
      if case .reference(let reference) = $0.content { linked(reference) } else { nil }
    }
  }

  /// The member that a reference of it means.
  package func member(_ reference: Reference) -> Member? { library.member(reference, from: position) }

  /// The members that a value of it means, in order.
  func members(_ value: FieldValue) -> [Member] {
    value.values.compactMap {
      if case .reference(let reference) = $0.content { member(reference) } else { nil }
    }
  }

  /// The documents that link to it, each once, in order; itself never.
  package var backlinks: [Document] {
    library.backlinks[position].map { Document($0, in: library) }
  }

  /// The documents of a kind whose field refers to it, in order.
  package func referrers<View: DocumentView, Value>(_ view: View.Type, by key: Key<Value>) -> [View] {
    library.backlinks[position].compactMap { source in
      guard library.typed[source].kind.id == View.id, library.refers(key.name, of: source, to: position)
      else { return nil }
      return View(document: Document(source, in: library))
    }
  }
}
