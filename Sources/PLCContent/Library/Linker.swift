import PLCDiagnostics
import PLCText

/// Follows every reference of every document and finds those that lead nowhere.
struct Linker: Sendable {
  private let settings: Settings
  private let schema: Schema
  private let documents: [TypedDocument]
  private let roster: Roster
  private let tree: InputTree
  private let index: DocumentIndex
  private var findings: [Diagnostic] = []

  init(settings: Settings, schema: Schema, documents: [TypedDocument], roster: Roster, tree: InputTree) {
    (self.settings, self.schema, self.documents, self.tree) = (settings, schema, documents, tree)
    self.roster = roster
    index = DocumentIndex(documents, members: roster.members)
  }

  /// The library, with `found` and what linking finds as its findings.
  func library(_ found: [Diagnostic]) async -> Library {
    async let measured = MeasureData.all(documents: documents, index: index, tree: tree)
    async let doubles = doubles()
    let linked = await documents.mapInParallel { document in
      var linker = self
      let targets = document.references.map { linker.link($0, of: document) }
      return (targets, linker.findings)
    }
    let links = linked.map(\.0)
    let (data, faults) = await measured
    let all = await found + linked.flatMap(\.1) + doubles + faults
    return Library(
      settings: settings, schema: schema, typed: documents, roster: roster,
      findings: all.sorted { ($0.place, $0.rule) < ($1.place, $1.rule) }, tree: tree, links: links,
      backlinks: Self.backlinks(links), data: data, index: index)
  }

  static func backlinks(_ links: [[LinkPlace?]]) -> [[Int]] {
    var backlinks = [[Int]](repeating: [], count: links.count)
    for (source, targets) in links.enumerated() {
      for case .document(let target, _)? in targets where target != source && backlinks[target].last != source
      {
        backlinks[target].append(source)
      }
    }
    return backlinks
  }

  // MARK: One reference

  private mutating func link(_ reference: Reference, of document: TypedDocument) -> LinkPlace? {
    switch reference.target {
    case .id(let text, let anchor): linkID(text, anchor, reference, document)
    case .path(let path, let anchor): linkPath(path, anchor, reference, document)
    }
  }

  private mutating func linkID(
    _ text: String, _ anchor: String?, _ reference: Reference, _ document: TypedDocument
  ) -> LinkPlace? {
    if text.isEmpty, let anchor, let own = index.byPath[document.path] {
      return check(anchor, in: own, reference, document)
    }
    switch index.find(text, among: reference.kinds, schema: schema) {
    case .document(let target):
      return check(anchor, in: target, reference, document)
    case .member(let member):
      return .member(member)
    case .ambiguous(let candidates):
      if reference.isTentative { return nil }
      note(
        "broken-link",
        "`\(text)` could be \(EnglishWords.choices(candidates.map(\.description))). Which one is it?",
        reference, document,
        fixes: candidates.prefix(3).map {
          .write("\($0)", at: document.place(reference.span), isSafe: false)
        })
      return nil
    case .wrongKind(let id):
      if reference.isTentative { return nil }
      wrongKind(id, reference, document)
      return nil
    case .nothing:
      if reference.isTentative, !hasKindPrefix(text) { return nil }
      leadsNowhere(text, reference, document)
      return nil
    }
  }

  private func hasKindPrefix(_ text: String) -> Bool {
    guard let slash = text.firstIndex(of: "/") else { return false }
    return schema.kind(named: String(text[..<slash])) != nil
  }

  private mutating func linkPath(
    _ path: RelativePath?, _ anchor: String?, _ reference: Reference, _ document: TypedDocument
  ) -> LinkPlace? {
    guard let path else {
      note(
        "broken-link",
        "This link leads outside the community's folder, so readers of the site cannot follow it.",
        reference, document)
      return nil
    }
    if let target = index.byPath[path] {
      guard reference.kinds.isEmpty || reference.kinds.contains(documents[target].kind.id) else {
        wrongKind(documents[target].id, reference, document)
        return nil
      }
      return check(anchor, in: target, reference, document)
    }
    if tree[path] != nil { return .file(path) }
    if tree.hasFolder(path) { return .folder(path) }
    leadsNowhere(path, reference, document)
    return nil
  }

  /// A slug that the target does not have leads to nothing, but the page is still the right one.
  private mutating func check(
    _ anchor: String?, in target: Int, _ reference: Reference, _ document: TypedDocument
  ) -> LinkPlace? {
    guard let anchor, !documents[target].anchors.contains(anchor) else {
      return .document(target, anchor: anchor)
    }
    let near = NearName.nearest(to: anchor, among: documents[target].anchors.sorted())
    note(
      "broken-link",
      "`\(documents[target].id)` has no heading, driver or cause `#\(anchor)`."
        + EnglishWords.didYouMean(near.map { "#\($0)" }), reference, document)
    return .document(target, anchor: nil)
  }

  // MARK: Findings

  private mutating func leadsNowhere(_ text: String, _ reference: Reference, _ document: TypedDocument) {
    let kinds = reference.kinds
    let kind =
      kinds.count == 1 ? schema.kind(kinds[0])?.singular ?? kinds[0].name : "document"
    let near = index.near(text, among: kinds)
    let hint = EnglishWords.didYouMean(near, otherwise: knownMembers(kinds))
    note(
      "broken-link", "There is no \(kind) `\(text)` here.\(hint)", reference, document,
      fixes: Fix.changes(document.place(reference.span), to: near))
  }

  /// The members there are, where only a member belongs and they are few enough to be read.
  private func knownMembers(_ kinds: [KindID]) -> String {
    guard kinds == [Roster.id] else { return "" }
    let ids = roster.members.map(\.id)
    switch ids.count {
    case 0: return " Members are listed in `members.md`."
    case 1: return " `\(ids[0])` is the only member."
    case ...Self.fewMembers:
      return " Members are \(EnglishWords.list(ids.map { "`\($0)`" }))."
    default: return " `members.md` lists all \(ids.count)."
    }
  }

  private static let fewMembers = 12

  private mutating func leadsNowhere(_ path: RelativePath, _ reference: Reference, _ document: TypedDocument)
  {
    // A file that was moved keeps its name: look for it elsewhere first.
    let moved = tree.files.filter { $0.path.name == path.name }.map(\.path)
    var candidates = moved
    if candidates.isEmpty {
      let near = NearName.nearest(to: path.string, among: tree.files.map(\.path.string))
      candidates = near.flatMap { RelativePath($0) }.map { [$0] } ?? []
    }
    let written = candidates.prefix(3).map { $0.relative(to: document.path.parent) }
    let hint =
      written.isEmpty
      ? ""
      : moved.isEmpty
        ? EnglishWords.didYouMean(Array(written))
        : " It may have moved to \(EnglishWords.choices(written))."
    let isWhole =
      document.source[reference.span] == document.source[reference.span].trimmingSpaces
      && !document.source[reference.span].hasPrefix("[") && !document.source[reference.span].hasPrefix("!")
    note(
      "broken-link", "This leads to `\(path)`, and there is no such file.\(hint)", reference, document,
      fixes: isWhole
        ? Fix.changes(document.place(reference.span), to: Array(written))
        : destinationFixes(Array(written), reference, document))
  }

  /// Edits of a Markdown link change only what stands between its parentheses.
  private func destinationFixes(_ written: [String], _ reference: Reference, _ document: TypedDocument)
    -> [Fix]
  {
    let source = document.source
    guard let open = source.firstRange(of: "](", from: reference.span.start, to: reference.span.end) else {
      return []
    }
    var end = open.end
    while end < reference.span.end, !source.bytes[end].isBlank, source.bytes[end] != UInt8(ascii: ")"),
      source.bytes[end] != UInt8(ascii: "#")
    {
      end += 1
    }
    let span = ByteSpan(open.end, end)
    guard !span.isEmpty, source.bytes[open.end] != UInt8(ascii: "<") else { return [] }
    return written.map { path in
      Fix.change(document.place(span), to: path, written: path.replacing(" ", with: "%20"))
    }
  }

  private mutating func wrongKind(_ id: DocumentID, _ reference: Reference, _ document: TypedDocument) {
    let found = schema.kind(id.kind)?.singular ?? id.kind.name
    let wanted = reference.kinds.map { schema.kind($0)?.singular ?? $0.name }
    let expected = EnglishWords.list(wanted.map(EnglishWords.indefinite), "or")
    note(
      "wrong-link-kind", "`\(id.name)` is \(EnglishWords.indefinite(found)), and \(expected) belongs here.",
      reference, document)
  }

  private func fix(_ title: String, _ text: String, _ reference: Reference, _ document: TypedDocument) -> Fix
  {
    Fix(title + ".", isSafe: false, edits: [TextEdit(document.place(reference.span), text)])
  }

  private mutating func note(
    _ rule: RuleID, _ message: String, _ reference: Reference, _ document: TypedDocument, fixes: [Fix] = []
  ) {
    findings.append(
      Diagnostic(rule, message, at: document.place(reference.span), severity: .error, fixes: fixes))
  }

  // MARK: Doubles

  private func doubles() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (position, document) in documents.enumerated() {
      guard let other = index.first(document.id), other != position else { continue }
      findings.append(
        Diagnostic(
          "duplicate-id",
          "Two files have the id `\(document.id)`, since neither case nor the form of accents counts. One of them needs another name.",
          at: document.place(document.headSpan), severity: .error,
          notes: [.init("The other one is here.", at: documents[other].place(documents[other].headSpan))]))
    }
    guard let table = roster.file else { return findings }
    var seen: [String: Member] = [:]
    for member in roster.members {
      if let other = seen[member.id] {
        findings.append(
          Diagnostic(
            "duplicate-id", "Two members have the id `\(member.id)`.", at: table.place(member.span),
            severity: .error, notes: [.init("The other one is here.", at: table.place(other.span))]))
      } else {
        seen[member.id] = member
      }
    }
    return findings
  }
}
