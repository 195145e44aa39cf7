import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Makes a document of a parsed file: values typed, sections matched, tables and trees read as data.
struct DocumentTyper {
  private let kind: Kind
  private let path: RelativePath
  private let parsed: ParsedFile
  private var reader: ValueReader
  private var fields: [String: FieldValue] = [:]
  private var linkReferences: [ByteSpan: Int] = [:]
  private var anchors: Set<String> = []

  static func document(of parsed: ParsedFile, kind: Kind, id: DocumentID) -> Document {
    var typer = DocumentTyper(parsed, kind: kind)
    return typer.make(id: id)
  }

  private init(_ parsed: ParsedFile, kind: Kind) {
    self.parsed = parsed
    self.kind = kind
    path = parsed.path
    reader = ValueReader(path: parsed.path)
  }

  private mutating func make(id: DocumentID) -> Document {
    typeFields()
    let (lead, sections) = splitSections()
    collectLinks(in: parsed.tree.blocks)
    requireWhatIsNeeded(sections)
    let heading = lead.first.flatMap { block -> Heading? in
      if case .heading(let heading) = block.kind, heading.level == 1 { heading } else { nil }
    }
    let title = fields["title"]?.text ?? heading.map { $0.content.plainText } ?? Self.title(from: path)
    return Document(
      kind: kind, id: id, path: path, source: parsed.source, frontMatter: parsed.frontMatter,
      tree: parsed.tree, title: title, hasTitleHeading: heading != nil, fields: fields, lead: lead,
      sections: sections, references: reader.references, linkReferences: linkReferences, anchors: anchors,
      findings: parsed.findings + reader.findings)
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
      if field.name == "status" {
        guard !kind.statuses.isEmpty else {
          reader.note(
            Diagnostic(
              "unknown-field",
              "A \(kind.singular) has no status; the line can go.", at: Place(path, entry.keySpan)))
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
    let hint =
      near.map { " Did you mean `\($0)`?" }
      ?? " If it is one of your own, declare it under `fields:` in `plc.yml`."
    let isFree = near.map { parsed.frontMatter[$0] == nil } ?? false
    let fixes =
      isFree
      ? near.map {
        [
          Fix(
            "Change it to `\($0)`.", isSafe: false, edits: [TextEdit(Place(path, entry.keySpan), $0)])
        ]
      } ?? [] : []
    reader.note(
      Diagnostic(
        "unknown-field", "A \(kind.singular) has no field `\(entry.key)`.\(hint)",
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
        form.name == "Five whys"
        ? "`\(form.name)` is read as a numbered list, one answer a line, and none stands here."
        : "`\(form.name)` is read as a list, one point a line beginning with `- `, and none stands here."
    case .table, .tables:
      guard let wanted = form.tables.first else { return }
      if tables.contains(where: { $0.form.row == wanted.row }) { return }
      let columns = wanted.columns.filter { $0.requirement == .always }.map(\.name)
      let names = (columns.isEmpty ? wanted.columns.map(\.name) : columns)
      message =
        "`\(form.name)` is read as a table with the column\(names.count == 1 ? "" : "s") \(names.map { "`\($0)`" }.joined(separator: ", ")), and none stands here."
    }
    reader.note(Diagnostic("malformed-table", message, at: Place(path, span), severity: .error))
  }

  // MARK: Tables

  private mutating func readTables(of body: [Block], as section: Section) -> [DataTable] {
    guard !section.tables.isEmpty else { return [] }
    var read: [DataTable] = []
    for block in body {
      guard case .table(let table) = block.kind else { continue }
      let names = table.header.cells.map { $0.content.plainText.trimmingSpaces }
      guard let form = Self.form(for: names, among: section.tables) else { continue }
      read.append(self.read(table, names: names, as: form, span: block.span))
    }
    return read
  }

  /// The form that shares most columns with the header; nil when none shares any.
  private static func form(for names: [String], among forms: [TableForm]) -> TableForm? {
    let scored = forms.map { form in (form, names.count { form.column($0) != nil }) }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    return scored.first { $0.1 == best.1 }?.0
  }

  private mutating func read(
    _ table: Table, names: [String], as form: TableForm, span: ByteSpan
  ) -> DataTable {
    let columns = names.map { form.column($0) }
    // The data of a measure have a reader of their own, which says what is wrong with them.
    let isData = form.row == Kind.dataTable.row
    for column in form.columns where column.requirement == .always && !isData {
      if columns.contains(where: { $0?.name == column.name }) { continue }
      let near = NearName.nearest(to: column.name, among: zip(names, columns).filter { $0.1 == nil }.map(\.0))
      let hint = near.map { " Is it the one called `\($0)`?" } ?? ""
      reader.note(
        Diagnostic(
          "malformed-table", "This table has no column `\(column.name)`.\(hint) \(column.help)",
          at: Place(path, table.header.span), severity: .error))
    }
    reader.faultRule = "malformed-table"
    defer { reader.faultRule = "wrong-value" }
    var rows: [DataRow] = []
    for row in table.rows {
      var cells: [String: DataCell] = [:]
      for (cell, column) in zip(row.cells, columns) where !cell.content.isEmpty {
        guard let column else { continue }
        let isText = isData && column.type.referencedKinds == nil
        cells[column.name] = read(cell, as: isText ? Field(column.name, .text, column.help) : column)
      }
      // A row without anything in it is a row still to be filled in.
      guard row.cells.contains(where: { !$0.content.isEmpty }) else { continue }
      for column in form.columns where column.requirement == .always && cells[column.name] == nil && !isData {
        guard columns.contains(where: { $0?.name == column.name }) else { continue }
        reader.note(
          Diagnostic(
            "malformed-table", "This \(form.row) has nothing under `\(column.name)`. \(column.help)",
            at: Place(path, row.span), severity: .error))
      }
      rows.append(DataRow(span: row.span, cells: cells))
    }
    return DataTable(form: form, span: span, headerSpan: table.header.span, rows: rows, columns: names)
  }

  private mutating func read(_ cell: Table.Cell, as column: Field) -> DataCell {
    let text = cell.content.plainText.trimmingSpaces
    let value: FieldValue
    if let kinds = column.type.referencedKinds {
      value = readReferences(in: cell, text: text, kinds: kinds, type: column.type, column: column.name)
    } else {
      value = reader.read(
        text, as: column.type, span: cell.span, source: .cell(column.name), name: column.name)
    }
    return DataCell(value: value, content: cell.content, text: text)
  }

  /// Bare ids, several separated by commas, wiki links and relative links all work.
  private mutating func readReferences(
    in cell: Table.Cell, text: String, kinds: [KindID], type: FieldType, column: String
  ) -> FieldValue {
    var values: [FieldValue] = []
    var hasLink = false
    for inline in cell.content {
      if let (target, span) = target(of: inline) {
        hasLink = true
        let reference = reader.add(target, kinds, span, .cell(column))
        linkReferences[inline.span] = reference.index
        values.append(FieldValue(.reference(reference), span: span))
      }
    }
    if !hasLink {
      let allowsText = { if case .referenceOrText = type.element { true } else { false } }()
      let parts = Self.parts(of: cell.span, in: parsed.source)
      if allowsText, !parts.allSatisfy({ ValueReader.looksLikeID(parsed.source[$0]) }) {
        return FieldValue(.text(text), span: cell.span)
      }
      values = parts.map {
        reader.read(parsed.source[$0], as: type.element, span: $0, source: .cell(column), name: column)
      }
    }
    return type.isList || values.count != 1
      ? FieldValue(.list(values), span: cell.span) : values[0]
  }

  /// The spans between commas, without spaces.
  private static func parts(of span: ByteSpan, in source: SourceText) -> [ByteSpan] {
    var parts: [ByteSpan] = []
    var start = span.start
    for at in span.start...span.end where at == span.end || source.bytes[at] == UInt8(ascii: ",") {
      let part = source.trimmed(ByteSpan(start, at))
      if !part.isEmpty { parts.append(part) }
      start = at + 1
    }
    return parts
  }

  // MARK: Trees

  private mutating func readTree(_ blocks: [Block]) -> [TreeItem] {
    var slugs = SlugCounter()
    return blocks.flatMap { block -> [TreeItem] in
      guard case .list(let list) = block.kind else { return [] }
      return list.items.map { item($0, slugs: &slugs) }
    }
  }

  /// Depth is bounded by the scan that every text passes before it is parsed.
  private mutating func item(_ item: List.Item, slugs: inout SlugCounter) -> TreeItem {
    var content: [Inline] = []
    for block in item.blocks {
      if case .paragraph(let inlines) = block.kind {
        content = inlines
        break
      }
    }
    var references: [Reference] = []
    let words = content.compactMap { inline -> Inline? in
      guard let (target, span) = target(of: inline) else { return inline }
      let reference = reader.add(target, [], span, .link)
      linkReferences[inline.span] = reference.index
      references.append(reference)
      return nil
    }
    for label in item.labels where label.name == "measure" {
      guard let value = label.value else { continue }
      let target = ReferenceText(value, folder: path.parent).target
      references.append(reader.add(target, ["measure"], label.span, .field("measure")))
    }
    let text = words.plainText.trimmingSpaces
    let slug = text.isEmpty ? nil : slugs.unique(text)
    if let slug { anchors.insert(slug) }
    var children: [TreeItem] = []
    for block in item.blocks {
      guard case .list(let list) = block.kind else { continue }
      for child in list.items { children.append(self.item(child, slugs: &slugs)) }
    }
    return TreeItem(
      content: content, text: text, slug: slug, labels: item.labels, references: references,
      span: item.span, children: children)
  }

  // MARK: Links

  /// Where a link, an image or a wiki link of this folder leads, and the span of the words that say so.
  private func target(of inline: Inline) -> (Reference.Target, ByteSpan)? {
    switch inline.kind {
    case .link(let link), .image(let link):
      ReferenceText.link(link.destination, folder: path.parent, file: path).map { ($0, inline.span) }
    case .wikiLink(let link):
      (ReferenceText(link.target, folder: path.parent).target, link.targetSpan)
    default: nil
    }
  }

  /// Notes every link of the text that no table or tree has noted before.
  private mutating func collectLinks(in blocks: [Block]) {
    var links: [Inline] = []
    for block in blocks {
      block.forEachBlock { block in
        if case .heading(let heading) = block.kind { anchors.insert(heading.slug) }
      }
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

  // MARK: What is required

  private mutating func requireWhatIsNeeded(_ sections: [DocumentSection]) {
    let status = fields["status"]?.text ?? kind.statuses.first?.name
    let statusSpan = parsed.frontMatter["status"]?.value.span
    for field in kind.fields where applies(field.requirement, status) {
      if let value = fields[field.name], !value.isEmpty { continue }
      missing(field, because: field.requirement, status, at: statusSpan)
    }
    for section in kind.sections where applies(section.requirement, status) {
      if sections.contains(where: { $0.name == section.name }) { continue }
      missing(section, status, at: statusSpan)
    }
    for alternative in kind.alternatives {
      let isThere =
        sections.contains { alternative.sections.contains($0.name) }
        || alternative.fields.contains { fields[$0].map { !$0.isEmpty } ?? false }
      if isThere { continue }
      reader.note(
        Diagnostic("missing-section", alternative.help, at: Place(path, headSpan), severity: .error))
    }
  }

  private func applies(_ requirement: Requirement, _ status: String?) -> Bool {
    switch requirement {
    case .optional: false
    case .always: true
    case .from(let stage): kind.isStatus(status, atLeast: stage)
    case .fromWhen(let stage, let field, let values):
      kind.isStatus(status, atLeast: stage) && values.contains(fields[field]?.text ?? "")
    }
  }

  private mutating func missing(
    _ field: Field, because requirement: Requirement, _ status: String?, at statusSpan: ByteSpan?
  ) {
    let span: ByteSpan
    if let entry = parsed.frontMatter[field.name] {
      span = entry.keySpan
    } else if requirement != .always, let statusSpan {
      span = statusSpan
    } else {
      span = headSpan
    }
    reader.note(
      Diagnostic(
        "missing-field", "\(subject(requirement, status)) needs `\(field.name)`. \(field.help)",
        at: Place(path, span), severity: .error))
  }

  private mutating func missing(_ section: Section, _ status: String?, at statusSpan: ByteSpan?) {
    let isAlways = section.requirement == .always
    let end = parsed.source.count
    let needsLine = end > 0 && parsed.source.bytes[end - 1] != .newline
    let lineEnd = parsed.source.firstRange(of: "\r\n") == nil ? "\n" : "\r\n"
    let lines = (needsLine ? [""] : []) + ["", "## \(section.name)", "", "*Write here: \(section.help)*", ""]
    let text = lines.joined(separator: lineEnd)
    reader.note(
      Diagnostic(
        "missing-section",
        "\(subject(section.requirement, status)) needs the section `\(section.name)`. \(section.help)",
        at: Place(path, isAlways ? headSpan : statusSpan ?? headSpan), severity: .error,
        fixes: [
          Fix(
            "Add the heading `## \(section.name)` at the end.", isSafe: false,
            edits: [TextEdit(Place(path, ByteSpan(end, end)), text)])
        ]))
  }

  /// "A measure", or "A measure with the status `in-use`".
  private func subject(_ requirement: Requirement, _ status: String?) -> String {
    let article = "aeiou".contains(kind.singular.first ?? "x") ? "An" : "A"
    let name = "\(article) \(kind.singular)"
    guard requirement != .always, let status else { return name }
    return "\(name) with the status `\(status)`"
  }

  private var headSpan: ByteSpan { parsed.source.line(at: 0) }
}
