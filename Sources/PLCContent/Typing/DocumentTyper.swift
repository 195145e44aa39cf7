import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Makes a document of a parsed file: values typed, sections matched, tables and trees read as data.
struct DocumentTyper {
  let kind: Kind
  let path: RelativePath
  let parsed: ParsedFile
  var reader: ValueReader
  var fields = NamedValues<FieldValue>()
  var linkReferences: [ByteSpan: Int] = [:]
  var anchors: Set<String> = []

  static func document(of parsed: ParsedFile, kind: Kind, id: DocumentID) -> TypedDocument {
    var typer = DocumentTyper(LabelReading.read(parsed, as: kind), kind: kind)
    return typer.make(id: id)
  }

  private init(_ parsed: ParsedFile, kind: Kind) {
    self.parsed = parsed
    self.kind = kind
    path = parsed.path
    reader = ValueReader(path: parsed.path, after: parsed.findings)
  }

  private mutating func make(id: DocumentID) -> TypedDocument {
    typeFields()
    let (lead, sections) = splitSections()
    collectLinks(in: parsed.tree.blocks)
    requireWhatIsNeeded(sections)
    let heading = lead.first.flatMap { block -> Heading? in
      if case .heading(let heading) = block.kind, heading.level == 1 { heading } else { nil }
    }
    let title =
      fields[CommonFields.title.name]?.text ?? heading.map { $0.content.plainText } ?? Self.title(from: path)
    return TypedDocument(
      kind: kind, id: id, path: path, source: parsed.source, frontMatter: parsed.frontMatter,
      tree: parsed.tree, title: title, hasTitleHeading: heading != nil, fields: fields, lead: lead,
      sections: sections, references: reader.references, linkReferences: linkReferences, anchors: anchors,
      findings: reader.findings(after: parsed.findings))
  }

  /// `cycles/peer-feedback/01.md` → "Peer feedback 01".
  private static func title(from path: RelativePath) -> String {
    let parts = path.withoutExtension.parts
    let words = (parts.count > 2 ? parts.dropFirst() : parts.suffix(1)).joined(separator: " ")
      .replacing("-", with: " ").replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  // MARK: Front matter

  private mutating func typeFields() {
    for entry in parsed.frontMatter.entries {
      guard let field = kind.field(entry.key) else {
        unknown(entry)
        continue
      }
      var type = field.type
      if field.name == CommonFields.status.name {
        guard !kind.statuses.isEmpty else {
          reader.note(
            Diagnostic(
              "unknown-field",
              "\(EnglishWords.atStart(indefinite: kind.singular)) has no status; the line can go.",
              at: Place(path, entry.keySpan)))
          continue
        }
        type = .term(kind.statusWords)
      }
      fields[field.name] = reader.read(entry.value, as: type, name: field.name)
    }
  }

  private mutating func unknown(_ entry: FrontMatter.Entry) {
    let known = (kind.fields + CommonFields.all).map(\.name)
    let near = NearName.nearest(to: entry.key, among: known)
    let hint = EnglishWords.didYouMean(
      near, otherwise: " If it is one of your own, declare it under `fields:` in `plc.yml`.")
    let free = near.flatMap { parsed.frontMatter[$0] == nil ? $0 : nil }
    let fixes = Fix.changes(Place(path, entry.keySpan), to: free)
    reader.note(
      Diagnostic(
        "unknown-field",
        "\(EnglishWords.atStart(indefinite: kind.singular)) has no field `\(entry.key)`.\(hint)",
        at: Place(path, entry.keySpan), fixes: fixes))
    if case .scalar(let text) = entry.value.kind {
      fields[entry.key] = FieldValue(.text(text), span: entry.value.span)
    }
  }

  // MARK: Sections

  private mutating func splitSections() -> (lead: [Block], sections: [DocumentSection]) {
    let blocks = parsed.tree.blocks
    let starts = blocks.indices.filter { index in
      if case .heading(let heading) = blocks[index].kind { heading.level == 2 } else { false }
    }
    var sections: [DocumentSection] = []
    for (number, start) in starts.enumerated() {
      guard case .heading(let heading) = blocks[start].kind else { continue }
      let end = number + 1 < starts.count ? starts[number + 1] : blocks.count
      let body = Array(blocks[(start + 1)..<end])
      let endOffset = end < blocks.count ? blocks[end].span.start : parsed.source.count
      sections.append(
        section(heading, at: blocks[start].span, body: body, end: endOffset))
    }
    return (Array(blocks[..<(starts.first ?? blocks.count)]), sections)
  }

  private mutating func section(
    _ heading: Heading, at span: ByteSpan, body: [Block], end: Int
  ) -> DocumentSection {
    let title = heading.content.plainText
    let form = kind.section(titled: title)
    var tables: [DataTable] = []
    var items: [TreeItem] = []
    if let form {
      tables = readTables(of: body, as: form)
      if case .tree = form.shape { items = readTree(body) }
      checkShape(of: body, as: form, tables: tables, at: span)
    }
    return DocumentSection(
      name: form?.name ?? title, form: form, heading: heading, headingSpan: span,
      span: ByteSpan(span.start, end), blocks: body, tables: tables, items: items)
  }

  private mutating func checkShape(
    of body: [Block], as form: Section, tables: [DataTable], at span: ByteSpan
  ) {
    guard !body.isEmpty else { return }
    let message: String
    switch form.shape {
    case .words, .tableOrWords, .themes: return
    case .list, .steps, .tree:
      let hasList = body.contains { if case .list = $0.kind { true } else { false } }
      if hasList { return }
      message =
        form == RootCauses.Sections.fiveWhys
        ? "`\(form.name)` is read as a numbered list, one answer a line, and none stands here."
        : "`\(form.name)` is read as a list, one point a line beginning with `- `, and none stands here."
    case .table, .tables:
      guard let wanted = form.tables.first else { return }
      if tables.contains(where: { $0.form == wanted }) { return }
      let columns = wanted.columns.filter { $0.requirement == .always }.map(\.name)
      let names = (columns.isEmpty ? wanted.columns.map(\.name) : columns)
      message =
        "`\(form.name)` is read as a table with the column\(names.count == 1 ? "" : "s") \(EnglishWords.names(names)), and none stands here."
    }
    reader.note(Diagnostic("malformed-table", message, at: Place(path, span), severity: .error))
  }

  // MARK: Links

  /// Where a link, an image or a wiki link of this folder leads, and the span of the words that say so.
  func target(of inline: Inline) -> (Reference.Target, ByteSpan)? {
    switch inline.kind {
    case .link(let link), .image(let link):
      ReferenceText.link(link.destination, folder: reader.folder, file: path).map { ($0, inline.span) }
    case .wikiLink(let link):
      (ReferenceText(link.target, folder: reader.folder).target, link.targetSpan)
    default: nil
    }
  }

  /// Notes every link of the text that no table or tree has noted before.
  private mutating func collectLinks(in blocks: [Block]) {
    for block in blocks {
      block.forEachBlock { block in
        if case .heading(let heading) = block.kind { anchors.insert(heading.slug) }
      }
    }
    guard !parsed.tree.constructs.isDisjoint(with: [.link, .image, .wikiLink]) else { return }
    var links: [Inline] = []
    for block in blocks {
      block.forEachInline { inline in
        switch inline.kind {
        case .link, .image, .wikiLink: links.append(inline)
        default: break
        }
      }
    }
    for inline in links where linkReferences[inline.span] == nil {
      guard let (target, span) = target(of: inline) else { continue }
      let source: Reference.Source =
        switch inline.kind {
        case .wikiLink: .wikiLink
        case .image: .image
        default: .link
        }
      linkReferences[inline.span] = reader.add(target, [], span, source).index
    }
  }
}
