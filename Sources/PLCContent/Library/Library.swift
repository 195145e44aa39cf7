package import PLCDiagnostics
package import PLCText

/// All documents of a community and the links between them. Everything after reading looks at this.
///
/// Like `Document` a value in a class: rules ask for it a million times.
package final class Library: Sendable {
  package let settings: Settings
  package let schema: Schema
  /// Sorted by path. A document's index is its place here.
  package let documents: [Document]
  /// In the order of the table.
  package let members: [Member]
  /// Everything that reading, typing and linking found, by place.
  package let findings: [Diagnostic]
  /// The files that are no documents, by path.
  package let tree: InputTree
  /// Where each reference of each document leads: `links[document][reference]`; nil when nowhere.
  package let links: [[LinkTarget?]]
  /// The documents that link to a document, each once, in order; itself never.
  package let backlinks: [[Int]]
  /// The data of measures, by the index of the measure.
  package let data: [Int: MeasureData]
  let index: DocumentIndex

  init(
    settings: Settings, schema: Schema, documents: [Document], members: [Member], findings: [Diagnostic],
    tree: InputTree, links: [[LinkTarget?]], backlinks: [[Int]], data: [Int: MeasureData],
    index: DocumentIndex
  ) {
    self.settings = settings
    self.schema = schema
    self.documents = documents
    self.members = members
    self.findings = findings
    self.tree = tree
    self.links = links
    self.backlinks = backlinks
    self.data = data
    self.index = index
  }

  /// The index of the document of that name, or of one that had the name before.
  package func position(of id: DocumentID) -> Int? { index.exact(id) }

  package func document(_ id: DocumentID) -> Document? { position(of: id).map { documents[$0] } }

  package func document(at path: RelativePath) -> Document? { index.byPath[path].map { documents[$0] } }

  /// The indices of all documents of a kind, by path.
  package func positions(of kind: KindID) -> [Int] { index.byKind[kind] ?? [] }

  package func documents(of kind: KindID) -> [Document] { positions(of: kind).map { documents[$0] } }

  /// Where a reference of the document at an index leads.
  package func target(of reference: Reference, in document: Int) -> LinkTarget? {
    links[document][reference.index]
  }

  /// The document a reference leads to; nil for a file, a member, or nowhere.
  package func linked(_ reference: Reference, in document: Int) -> Int? {
    if case .document(let index, _)? = links[document][reference.index] { index } else { nil }
  }

  /// The documents that a field of a document refers to, in order.
  package func linked(_ field: String, of document: Int) -> [Int] {
    guard let value = documents[document].fields[field] else { return [] }
    if case .list(let values) = value.content { return values.compactMap { linked($0, in: document) } }
    return linked(value, in: document).map { [$0] } ?? []
  }

  private func linked(_ value: FieldValue, in document: Int) -> Int? {
    if case .reference(let reference) = value.content { linked(reference, in: document) } else { nil }
  }

  package func member(_ reference: Reference, in document: Int) -> Member? {
    if case .member(let index)? = links[document][reference.index] { members[index] } else { nil }
  }

  /// The documents of a kind whose field refers to the document at an index, in order.
  package func documents(of kind: KindID, where field: String, refersTo target: Int) -> [Int] {
    backlinks[target].filter { source in
      documents[source].kind.id == kind && refers(field, of: source, to: target)
    }
  }

  private func refers(_ field: String, of document: Int, to target: Int) -> Bool {
    guard let value = documents[document].fields[field] else { return false }
    if case .list(let values) = value.content {
      return values.contains { linked($0, in: document) == target }
    }
    return linked(value, in: document) == target
  }

  /// Who may see a document: what it says, else the community's default, and never more than its kind
  /// allows.
  package func visibility(of document: Document) -> Visibility {
    let declared = document["visibility"]?.text.flatMap(Visibility.init(rawValue:))
    return min(declared ?? settings.visibility, document.kind.widestVisibility)
  }
}

/// Where a reference leads.
package enum LinkTarget: Sendable, Hashable {
  /// A document by its index, and a slug in it.
  case document(Int, anchor: String?)
  case member(Int)
  /// A file that is no document.
  case file(RelativePath)
  /// A folder; pages show the index of the kind that lives there, when one does.
  case folder(RelativePath)
}
