import Foundation
import PLCText

/// Finds documents by id, path and former id.
struct DocumentIndex: Sendable {
  private(set) var byPath: [RelativePath: Int] = [:]
  private(set) var byKind: [KindID: [Int]] = [:]
  private var byID: [DocumentID: Int] = [:]
  private var byAlias: [DocumentID: Int] = [:]
  /// Each ending of an id in whole parts: `peer-feedback/01` is found by `01` too.
  private var byEnding: [String: [Int]] = [:]
  private var memberByID: [String: Int] = [:]
  private let allKinds: [KindID]
  private let ids: [DocumentID]
  private let memberIDs: [String]

  init(_ documents: [TypedDocument], members: [Member]) {
    ids = documents.map(\.id)
    memberIDs = members.map(\.id)
    byPath.reserveCapacity(documents.count)
    byID.reserveCapacity(documents.count)
    byEnding.reserveCapacity(2 * documents.count)
    for (index, document) in documents.enumerated() {
      byPath[document.path] = index
      byKind[document.kind.id, default: []].append(index)
      if byID[document.id] == nil { byID[document.id] = index }
      for ending in Self.endings(of: document.id.name) { byEnding[ending, default: []].append(index) }
      for alias in document[CommonFields.aliases] ?? [] {
        let id = DocumentID(document.kind.id, Self.normalised(alias))
        if byAlias[id] == nil { byAlias[id] = index }
      }
    }
    allKinds = byKind.keys.sorted() + [Roster.id]
    for (index, member) in members.enumerated() where memberByID[member.id] == nil {
      memberByID[member.id] = index
    }
  }

  /// The first document that has an id.
  func first(_ id: DocumentID) -> Int? { byID[id] }

  func exact(_ id: DocumentID) -> Int? { byID[id] ?? byAlias[id] }

  enum Result: Hashable {
    case document(Int)
    case member(Int)
    /// Several fit; they are named in the order of their paths.
    case ambiguous([DocumentID])
    /// It exists, but as another kind.
    case wrongKind(DocumentID)
    case nothing
  }

  /// Finds what a bare or prefixed id means among some kinds; among all when there are none.
  func find(_ text: String, among kinds: [KindID], schema: Schema) -> Result {
    let name = Self.normalised(text)
    guard !name.isEmpty else { return .nothing }
    if let slash = name.firstSlash {
      let (prefix, rest) = (String(name[..<slash]), String(name[name.index(after: slash)...]))
      if let kind = schema.kind(named: prefix) ?? schema.kind(ofFolder: prefix) {
        let found = find(rest, in: [kind.id], others: false)
        if found != .nothing {
          guard kinds.isEmpty || kinds.contains(kind.id) else {
            if case .document(let index) = found { return .wrongKind(ids[index]) }
            return .wrongKind(DocumentID(kind.id, rest))
          }
          return found
        }
      }
    }
    return find(name, in: kinds, others: true)
  }

  private func find(_ name: String, in kinds: [KindID], others: Bool) -> Result {
    var exact: [Result] = []
    for kind in kinds.isEmpty ? allKinds : kinds {
      if kind == Roster.id {
        if let member = memberByID[name] { exact.append(.member(member)) }
      } else if let index = self.exact(DocumentID(kind, name)) {
        exact.append(.document(index))
      }
    }
    if exact.count == 1 { return exact[0] }
    if exact.count > 1 { return .ambiguous(exact.compactMap(id(of:))) }
    let endings = byEnding[name] ?? []
    let fitting = endings.filter { kinds.isEmpty || kinds.contains(ids[$0].kind) }
    if fitting.count == 1 { return .document(fitting[0]) }
    if fitting.count > 1 { return .ambiguous(fitting.map { ids[$0] }) }
    guard others, !kinds.isEmpty else { return .nothing }
    if let other = endings.first { return .wrongKind(ids[other]) }
    if memberByID[name] != nil { return .wrongKind(DocumentID(Roster.id, name)) }
    return .nothing
  }

  private func id(of result: Result) -> DocumentID? {
    switch result {
    case .document(let index): ids[index]
    case .member(let index): DocumentID(Roster.id, memberIDs[index])
    default: nil
    }
  }

  /// The names a writer could have meant, nearest first; at most three, each as it could be written.
  func near(_ text: String, among kinds: [KindID]) -> [String] {
    let name = Self.normalised(text)
    let bare = name.split(separator: "/").last.map(String.init) ?? name
    var candidates: [String] = []
    if kinds.isEmpty || kinds.contains(Roster.id) { candidates += memberIDs }
    for id in ids where kinds.isEmpty || kinds.contains(id.kind) { candidates.append(id.name) }
    var found: [String] = []
    for wanted in [name, bare] {
      if let near = NearName.nearest(to: wanted, among: candidates), !found.contains(near) {
        found.append(near)
      }
    }
    let byLastPart = candidates.filter { candidate in
      candidate.split(separator: "/").last.map(String.init) == bare && !found.contains(candidate)
    }
    return Array((found + byLastPart).prefix(3))
  }

  /// `a/b/c`, `b/c`, `c`.
  private static func endings(of name: String) -> [String] {
    var endings = [name]
    var rest = Substring(name)
    while let slash = rest.firstSlash {
      rest = rest[rest.index(after: slash)...]
      endings.append(String(rest))
    }
    return endings
  }

  /// An id as the format makes it: Unicode NFC, lower case, spaces to hyphens.
  package static func normalised(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 && $0 != .space && !($0 >= 0x41 && $0 <= 0x5A) }
    if isPlain { return text }
    return text.precomposedStringWithCanonicalMapping.lowercased().replacing(" ", with: "-")
  }
}

extension StringProtocol {
  /// Where the first slash stands that no mark belongs to.
  fileprivate var firstSlash: Index? {
    guard let slash = utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    // Where all is ASCII each byte is a character.
    return utf8.allSatisfy { $0 < 0x80 } ? slash : firstIndex(of: "/")
  }
}

extension DocumentID {
  /// The id that a writer means by some words, such as one that a document had before.
  package init(_ kind: KindID, written: String) { self.init(kind, DocumentIndex.normalised(written)) }
}
