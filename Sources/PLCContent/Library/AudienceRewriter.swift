import PLCMarkdown
import PLCText

/// Rewrites one document for an audience: its text, its tables and its fields say nothing about what the
/// audience may not see.
struct AudienceRewriter {
  private let library: Library
  private let position: Int
  private let document: TypedDocument
  private let audience: Audience
  private let newPosition: [Int?]
  private var linkReferences: [ByteSpan: Int]
  private var cells: [ByteSpan: DataCell] = [:]
  private var hiddenColumns: [ByteSpan: Set<Int>] = [:]

  init(_ library: Library, position: Int, audience: Audience, newPosition: [Int?]) {
    self.library = library
    self.position = position
    self.audience = audience
    self.newPosition = newPosition
    document = library.typed[position]
    linkReferences = document.linkReferences
    for table in document.sections.flatMap(\.tables) { note(table) }
  }

  /// Remembers the cells whose words are references, and the columns that the audience may not see.
  private mutating func note(_ table: DataTable) {
    let hidden = table.columns.indices.filter { index in
      table.form.column(table.columns[index]).map(audience.hides) ?? false
    }
    if !hidden.isEmpty { hiddenColumns[table.span] = Set(hidden) }
    for row in table.rows {
      for (_, cell) in row.cells where !cell.value.references.isEmpty { cells[cell.span] = cell }
    }
  }

  func rewritten() -> (document: TypedDocument, links: [LinkPlace?]) {
    var rewriter = self
    let made = rewriter.make()
    return (made, library.links[position].map(moved))
  }

  private func moved(_ target: LinkPlace?) -> LinkPlace? {
    guard case .document(let old, let anchor)? = target else { return target }
    return newPosition[old].map { .document($0, anchor: anchor) }
  }

  private mutating func make() -> TypedDocument {
    let lead = rewrite(document.lead)
    var blocks = lead
    var sections: [DocumentSection] = []
    for section in document.sections where !audience.hides(section.form) {
      let isData = section.form == Measure.Sections.data
      let body = rewrite(isData ? proseBlocks(of: section) : section.blocks)
      // The data of a measure reach readers through the measure's own projection, never as they were written.
      if isData, body.isEmpty { continue }
      var heading = section.heading
      heading.content = rewrite(heading.content)
      blocks.append(Block(.heading(heading), span: section.headingSpan))
      blocks += body
      sections.append(
        DocumentSection(
          name: section.name, form: section.form, heading: heading, headingSpan: section.headingSpan,
          span: section.span, blocks: body, tables: isData ? [] : section.tables.map { rewrite($0) },
          items: section.items.map { rewrite($0) }))
    }
    let fields = NamedValues(
      document.fields.filter { name, _ in !audience.hides(fieldNamed: name, of: document.kind) }
        .map { (key: $0.key, value: rewrite($0.value)) })
    let isTitled = document.fields[CommonFields.title.name]?.text != nil
    return TypedDocument(
      kind: document.kind, id: document.id, path: document.path, source: SourceText(""), frontMatter: .none,
      tree: MarkdownTree(blocks: blocks),
      title: isTitled ? document.title : title(in: lead) ?? document.title,
      hasTitleHeading: document.hasTitleHeading, fields: fields, lead: lead, sections: sections,
      references: document.references, linkReferences: linkReferences, anchors: document.anchors,
      findings: [])
  }

  private func proseBlocks(of section: DocumentSection) -> [Block] {
    section.blocks.filter { block in
      if case .table = block.kind { false } else { true }
    }
  }

  private func title(in lead: [Block]) -> String? {
    guard case .heading(let heading)? = lead.first?.kind, heading.level == 1 else { return nil }
    return heading.content.plainText
  }

  // MARK: Blocks

  private mutating func rewrite(_ blocks: [Block]) -> [Block] {
    var out: [Block] = []
    out.reserveCapacity(blocks.count)
    for block in blocks {
      if let kind = rewrite(block) { out.append(Block(kind, span: block.span)) }
    }
    return out
  }

  /// Nil for what no reader should see: comments in HTML.
  private mutating func rewrite(_ block: Block) -> Block.Kind? {
    switch block.kind {
    case .heading(var heading):
      heading.content = rewrite(heading.content)
      return .heading(heading)
    case .paragraph(let content):
      return .paragraph(rewrite(content))
    case .quote(var quote):
      quote.blocks = rewrite(quote.blocks)
      return .quote(quote)
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = rewrite(list.items[index].blocks)
        list.items[index].labels = list.items[index].labels.filter { !isHidden($0) }
      }
      return .list(list)
    case .table(let table):
      return .table(rewrite(table, at: block.span))
    case .footnote(var footnote):
      footnote.blocks = rewrite(footnote.blocks)
      return .footnote(footnote)
    case .html(let text):
      let shown = HTMLComments.removed(from: text)
      return shown.trimmingSpaces.isEmpty ? nil : .html(shown)
    case .code, .thematicBreak:
      return block.kind
    }
  }

  /// `{measure: id}` names a document, which may be one that nobody may see.
  private func isHidden(_ label: Label) -> Bool {
    guard label.name == TreeLabel.measure else { return false }
    guard let reference = document.references.first(where: { $0.span == label.span }) else { return false }
    return isHidden(reference)
  }

  private mutating func rewrite(_ table: Table, at span: ByteSpan) -> Table {
    let hidden = hiddenColumns[span] ?? []
    func kept<Element>(_ elements: [Element]) -> [Element] {
      elements.enumerated().filter { !hidden.contains($0.offset) }.map(\.element)
    }
    var table = table
    table.alignments = kept(table.alignments)
    table.header.cells = kept(table.header.cells)
    for row in table.rows.indices {
      table.rows[row].cells = kept(table.rows[row].cells)
      for cell in table.rows[row].cells.indices {
        table.rows[row].cells[cell].content = rewrite(table.rows[row].cells[cell])
      }
    }
    return table
  }

  private mutating func rewrite(_ cell: Table.Cell) -> [Inline] {
    guard let data = cells[cell.span], !hasLink(cell.content) else { return rewrite(cell.content) }
    return words(for: data.value.values, at: cell.span)
  }

  private func hasLink(_ content: [Inline]) -> Bool {
    content.contains { inline in
      switch inline.kind {
      case .link, .wikiLink: true
      default: false
      }
    }
  }

  /// The words for values of a cell, separated by commas; references become links by title.
  private mutating func words(for values: [FieldValue], at span: ByteSpan) -> [Inline] {
    var words: [Inline] = []
    for value in values {
      if !words.isEmpty {
        words.append(Inline(.text(", "), span: ByteSpan(value.span.start, value.span.start)))
      }
      if case .reference(let reference) = value.content {
        words.append(word(for: reference))
      } else if let text = value.text {
        words.append(Inline(.text(text), span: value.span))
      }
    }
    return words
  }

  private mutating func word(for reference: Reference) -> Inline {
    switch library.links[position][reference.index] {
    case .document(let target, _)?:
      guard newPosition[target] != nil else {
        return Inline(.text(audience.wordForHidden(library.typed[target].kind.id)), span: reference.span)
      }
      linkReferences[reference.span] = reference.index
      let link = WikiLink(
        target: "", targetSpan: reference.span, label: library.typed[target].title)
      return Inline(.wikiLink(link), span: reference.span)
    case .member(let member)?:
      return Inline(.text(audience.wordForMember(library.roster.members[member])), span: reference.span)
    case .file(let path)?, .folder(let path)?:
      return Inline(.text(String(path.name)), span: reference.span)
    case nil:
      return Inline(.text(unresolvedWord(reference)), span: reference.span)
    }
  }

  /// What leads nowhere stands as it was written for those inside; others see only the word for its kind.
  private func unresolvedWord(_ reference: Reference) -> String {
    if reference.isTentative || audience.circle != .public { return document.source[reference.span] }
    return audience.wordForHidden(reference.kinds.first ?? FreePage.id)
  }

  // MARK: Inlines

  private mutating func rewrite(_ inlines: [Inline]) -> [Inline] {
    var out: [Inline] = []
    out.reserveCapacity(inlines.count)
    for inline in inlines {
      switch inline.kind {
      case .emphasis(let content): out.append(Inline(.emphasis(rewrite(content)), span: inline.span))
      case .strong(let content): out.append(Inline(.strong(rewrite(content)), span: inline.span))
      case .strikethrough(let content):
        out.append(Inline(.strikethrough(rewrite(content)), span: inline.span))
      case .link(var link):
        link.content = rewrite(link.content)
        if isHidden(at: inline.span) {
          out += link.content
        } else {
          out.append(Inline(.link(link), span: inline.span))
        }
      case .image(let link):
        out.append(
          isHidden(at: inline.span)
            ? Inline(.text(link.content.plainText), span: inline.span) : inline)
      case .wikiLink(let link): out.append(rewrite(link, at: inline.span))
      case .html(let text):
        let shown = HTMLComments.removed(from: text)
        if !shown.isEmpty { out.append(Inline(.html(shown), span: inline.span)) }
      default: out.append(inline)
      }
    }
    return out
  }

  private mutating func rewrite(_ link: WikiLink, at span: ByteSpan) -> Inline {
    guard let index = linkReferences[span] else { return Inline(.text(link.label ?? ""), span: span) }
    let reference = document.references[index]
    let target = library.links[position][index]
    if case .document(let target, _)? = target, newPosition[target] != nil {
      var link = link
      link.label = link.label ?? library.typed[target].title
      link.target = ""
      return Inline(.wikiLink(link), span: span)
    }
    if let label = link.label { return Inline(.text(label), span: span) }
    var word = word(for: reference)
    word.span = span
    return word
  }

  private func isHidden(at span: ByteSpan) -> Bool {
    linkReferences[span].map { isHidden(document.references[$0]) } ?? false
  }

  private func isHidden(_ reference: Reference) -> Bool {
    if case .document(let target, _)? = library.links[position][reference.index] {
      return newPosition[target] == nil
    }
    return false
  }

  // MARK: Values

  private mutating func rewrite(_ value: FieldValue) -> FieldValue {
    switch value.content {
    case .list(let values):
      let kept = values.map { rewrite($0) }.filter { !$0.isEmpty }
      return FieldValue(.list(kept), span: value.span)
    case .reference(let reference):
      let leadsSomewhere = moved(library.links[position][reference.index]) != nil
      if leadsSomewhere { return value }
      return reference.isTentative && library.links[position][reference.index] == nil
        ? FieldValue(.text(document.source[reference.span]), span: value.span)
        : FieldValue(.empty, span: value.span)
    case .reasons:
      return FieldValue(.empty, span: value.span)
    default:
      return value
    }
  }

  private mutating func rewrite(_ table: DataTable) -> DataTable {
    let rows = table.rows.map { row in
      var cells = NamedValues<DataCell>()
      for (name, cell) in row.cells where !(table.form.column(name).map(audience.hides) ?? false) {
        let isPlain = cell.value.references.isEmpty || hasLink(cell.content)
        let content = isPlain ? rewrite(cell.content) : words(for: cell.value.values, at: cell.span)
        cells[name] = DataCell(value: rewrite(cell.value), content: content, text: content.plainText)
      }
      return DataRow(span: row.span, cells: cells)
    }
    let columns = table.columns.filter { column in
      !(table.form.column(column).map(audience.hides) ?? false)
    }
    return DataTable(
      form: table.form, span: table.span, headerSpan: table.headerSpan, rows: rows, columns: columns)
  }

  private mutating func rewrite(_ item: TreeItem) -> TreeItem {
    let content = rewrite(item.content)
    return TreeItem(
      content: content, text: item.text, slug: item.slug, labels: item.labels.filter { !isHidden($0) },
      references: item.references.filter { !isHidden($0) }, span: item.span,
      children: item.children.map { rewrite($0) })
  }
}
