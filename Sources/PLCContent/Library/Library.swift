package import PLCDiagnostics
package import PLCText

/// All documents of a community and the links between them. Everything after reading looks at this.
///
/// Like a document's contents a value in a class: rules ask for it a million times.
package final class Library: Sendable {
  package let settings: Settings
  package let schema: Schema
  /// The adults of the community.
  package let roster: Roster
  /// Everything that reading, typing and linking found, by place.
  package let findings: [Diagnostic]
  /// The files that are no documents, by path.
  package let tree: InputTree
  /// What each document says, sorted by path. A document's place is its place here.
  let typed: [TypedDocument]
  /// Where each reference of each document leads: `links[document][reference]`; nil when nowhere.
  let links: [[LinkPlace?]]
  /// The places of the documents that link to a document, each once, in order; itself never.
  let backlinks: [[Int]]
  /// The data of measures, by the place of the measure.
  let data: [Int: MeasureData]
  let index: DocumentIndex

  init(
    settings: Settings, schema: Schema, typed: [TypedDocument], roster: Roster, findings: [Diagnostic],
    tree: InputTree, links: [[LinkPlace?]], backlinks: [[Int]], data: [Int: MeasureData],
    index: DocumentIndex
  ) {
    self.settings = settings
    self.schema = schema
    self.typed = typed
    self.roster = roster
    self.findings = findings
    self.tree = tree
    self.links = links
    self.backlinks = backlinks
    self.data = data
    self.index = index
  }

  /// All documents, sorted by path.
  package var documents: Documents { Documents(library: self) }

  /// In the order of the table.
  package var members: [Member] { roster.members }

  /// The document of that name, or the one that had the name before.
  package func document(_ id: DocumentID) -> Document? { index.exact(id).map { Document($0, in: self) } }

  package func document(at path: RelativePath) -> Document? {
    index.byPath[path].map { Document($0, in: self) }
  }

  /// The documents of a kind, by path.
  package func documents(of kind: KindID) -> [Document] {
    (index.byKind[kind] ?? []).map { Document($0, in: self) }
  }

  /// The documents of a kind, seen as such, by path.
  package func all<View: DocumentView>(_ view: View.Type) -> [View] {
    (index.byKind[View.id] ?? []).map { View(document: Document($0, in: self)) }
  }

  /// Whether there is a document of a kind.
  package func has(_ kind: KindID) -> Bool { index.byKind[kind] != nil }
}

/// The documents of a library, each made when it is asked for.
package struct Documents: RandomAccessCollection, Sendable {
  fileprivate let library: Library

  package var startIndex: Int { 0 }
  package var endIndex: Int { library.typed.count }
  package subscript(place: Int) -> Document { Document(place, in: library) }
}

/// Where a reference leads.
package enum LinkTarget: Sendable, Hashable {
  /// A document, and a slug in it.
  case document(Document, anchor: String?)
  case member(Member)
  /// A file that is no document.
  case file(RelativePath)
  /// A folder; pages show the index of the kind that lives there, when one does.
  case folder(RelativePath)
}

/// Where a reference leads, by places in the library.
enum LinkPlace: Sendable, Hashable {
  case document(Int, anchor: String?)
  case member(Int)
  case file(RelativePath)
  case folder(RelativePath)
}

/// Links by places.
extension Library {
  func target(of reference: Reference, from place: Int) -> LinkTarget? {
    switch links[place][reference.index] {
    case .document(let target, let anchor)?: .document(Document(target, in: self), anchor: anchor)
    case .member(let member)?: .member(roster.members[member])
    case .file(let path)?: .file(path)
    case .folder(let path)?: .folder(path)
    case nil: nil
    }
  }

  func linked(_ reference: Reference, from place: Int) -> Int? {
    if case .document(let target, _)? = links[place][reference.index] { target } else { nil }
  }

  func member(_ reference: Reference, from place: Int) -> Member? {
    if case .member(let member)? = links[place][reference.index] { roster.members[member] } else { nil }
  }

  /// Whether a field of one document refers to another.
  func refers(_ field: String, of source: Int, to target: Int) -> Bool {
    guard let value = typed[source].fields[field] else { return false }
    return value.values.contains { value in
      if case .reference(let reference) = value.content {
        linked(reference, from: source) == target
      } else {
        false
      }
    }
  }

  /// The files that documents link to or show.
  package var linkedFiles: Set<RelativePath> {
    var found: Set<RelativePath> = []
    for targets in links {
      for case .file(let path)? in targets { found.insert(path) }
    }
    return found
  }
}

/// The same library with something else in place of a part.
extension Library {
  /// Without the data of measures, for what comes after they have been projected.
  package var withoutData: Library {
    Library(
      settings: settings, schema: schema, typed: typed, roster: roster, findings: findings, tree: tree,
      links: links, backlinks: backlinks, data: [:], index: index)
  }

  /// With its documents in other words; their order and links stay.
  func with(_ typed: [TypedDocument]) -> Library {
    Library(
      settings: settings, schema: schema, typed: typed, roster: roster, findings: findings, tree: tree,
      links: links, backlinks: backlinks, data: data, index: index)
  }
}
