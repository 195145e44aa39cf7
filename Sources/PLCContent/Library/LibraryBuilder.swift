import PLCDiagnostics
import PLCMarkdown
import PLCText

/// folder → library: parse and type each file in parallel, then link them all.
extension Library {
  /// Makes the library of a folder that has been read, by the schema of its settings unless another one is given.
  package static func make(of tree: InputTree, schema given: Schema? = nil) async -> Library {
    let settings = tree.settings.settings
    let schema = given ?? settings.schema
    let files = tree.files.filter { $0.path.fileExtension == "md" && $0.text != nil }
    let reader = DocumentReader(schema: schema, settings: settings)
    let outcomes = await files.mapInParallel { file in reader.read(file) }
    var documents: [TypedDocument] = []
    var roster: TypedDocument?
    var findings = tree.findings + tree.settings.findings
    for outcome in outcomes {
      switch outcome {
      case .document(let document):
        documents.append(document)
        findings += document.findings
      case .roster(let document):
        roster = roster ?? document
        findings += document.findings
      case .leftOut(let faults): findings += faults
      case .noDocument: continue
      }
    }
    return await Linker(
      settings: settings, schema: schema, documents: documents, roster: Roster(roster), tree: tree
    ).library(findings)
  }
}

/// One file → a document, or what kept it from becoming one.
struct DocumentReader: Sendable {
  let schema: Schema
  let settings: Settings

  enum Outcome: Sendable {
    case document(TypedDocument)
    /// The members' list, which is no document.
    case roster(TypedDocument)
    /// It should have been a document, but could not be read.
    case leftOut([Diagnostic])
    case noDocument
  }

  func read(_ file: InputFile) -> Outcome {
    guard let source = file.text, file.path.name.lowercased() != "readme.md" else { return .noDocument }
    let home = homeKind(of: file.path)
    let (frontMatter, faults) = FrontMatterReader.read(
      source, path: file.path, bounds: settings.limits.frontMatter, knownNames: schema.fieldNames)
    var findings = faults
    guard let kind = kind(of: frontMatter, home: home, path: file.path, &findings) else { return .noDocument }
    if let excess = ComplexityScan.excess(
      in: source, from: frontMatter.bodyStart, bounds: settings.limits.markdown)
    {
      findings.append(
        Diagnostic(
          "too-complex", excess.message + " The file is left out until then.",
          at: Place(file.path, excess.span), severity: .error))
      return .leftOut(findings)
    }
    let tree = MarkdownTree(parsing: source, from: frontMatter.bodyStart)
    if source.count > 256 << 10 {
      findings.append(
        Diagnostic(
          "too-complex",
          "This file has \(source.count >> 10) KiB, a lot for one page. Could parts of it become files of their own?",
          at: Place(file.path, .fileStart), severity: .info))
    }
    let parsed = ParsedFile(
      path: file.path, source: source, frontMatter: frontMatter, tree: tree, findings: findings)
    if kind.id == Roster.id { return .roster(Roster.document(of: parsed, kind: kind)) }
    return .document(DocumentTyper.document(of: parsed, kind: kind, id: id(of: file.path, kind: kind)))
  }

  /// The kind that a file's place gives it.
  private func homeKind(of path: RelativePath) -> Kind? {
    guard let slash = path.string.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return schema.kind(ofFile: path.string)
    }
    return schema.kind(ofFolder: String(path.string[..<slash]))
  }

  /// `kind:` decides, else the folder; a file that has neither is no document.
  private func kind(
    of front: FrontMatter, home: Kind?, path: RelativePath, _ findings: inout [Diagnostic]
  ) -> Kind? {
    guard let entry = front[CommonFields.kind.name], case .scalar(let name) = entry.value.kind, !name.isEmpty
    else {
      return home
    }
    if let kind = schema.kind(named: name) { return kind }
    let near = NearName.nearest(to: name, among: schema.kinds.map(\.id.name))
    findings.append(
      Diagnostic(
        "unknown-kind",
        "There is no kind `\(name)`." + EnglishWords.didYouMean(near)
          + " It is read as \(EnglishWords.indefinite((home ?? FreePage.kind).singular)) for now.",
        at: Place(path, entry.value.span), severity: .error,
        fixes: Fix.changes(Place(path, entry.value.span), to: near)))
    return home ?? FreePage.kind
  }

  /// The path below the kind's folder without extension, normalised; the file's name elsewhere.
  private func id(of path: RelativePath, kind: Kind) -> DocumentID {
    let bare = path.withoutExtension
    if let folder = kind.folder, bare.string.hasPrefix(folder + "/") {
      return DocumentID(kind.id, DocumentIndex.normalised(String(bare.string.dropFirst(folder.count + 1))))
    }
    return DocumentID(kind.id, DocumentIndex.normalised(String(bare.name)))
  }
}
