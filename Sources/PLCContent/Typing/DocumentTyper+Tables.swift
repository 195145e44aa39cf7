import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Tables and trees as data.
extension DocumentTyper {
  mutating func readTables(of body: [Block], as section: Section) -> [DataTable] {
    guard !section.tables.isEmpty else { return [] }
    var read: [DataTable] = []
    for block in body {
      guard case .table(let table) = block.kind else { continue }
      let names = table.header.cells.map { $0.content.plainText.trimmingSpaces }
      guard let (form, columns) = Self.form(for: names, among: section.tables) else { continue }
      read.append(self.read(table, names: names, columns, as: form, span: block.span))
    }
    return read
  }

  /// The form that shares most columns with the header, and what each column is there; nil when none shares any.
  private static func form(
    for names: [String], among forms: [TableForm]
  ) -> (form: TableForm, columns: [Field?])? {
    var best: (form: TableForm, columns: [Field?])?
    var most = 0
    for form in forms {
      let columns = names.map { form.column($0) }
      let known = columns.count { $0 != nil }
      if known > most { (best, most) = ((form, columns), known) }
    }
    return best
  }

  private mutating func read(
    _ table: Table, names: [String], _ columns: [Field?], as form: TableForm, span: ByteSpan
  ) -> DataTable {
    // The data of a measure have a reader of their own, which says what is wrong with them.
    let isData = form == Measure.DataPoint.form
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
    let needed = form.columns.filter { column in
      column.requirement == .always && !isData && columns.contains { $0?.name == column.name }
    }
    let readAs = columns.map { column -> Field? in
      guard let column, isData, column.type.referencedKinds == nil else { return column }
      return Field(column.name, .text, .optional, seenBy: column.seenBy, column.help)
    }
    var rows: [DataRow] = []
    rows.reserveCapacity(table.rows.count)
    for row in table.rows {
      var cells = NamedValues<DataCell>()
      cells.reserve(columns.count)
      for (cell, column) in zip(row.cells, readAs) where !cell.content.isEmpty {
        if let column { cells[column.name] = read(cell, as: column) }
      }
      // A row without anything in it is a row still to be filled in.
      guard row.cells.contains(where: { !$0.content.isEmpty }) else { continue }
      for column in needed where cells[column.name] == nil {
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

  mutating func readTree(_ blocks: [Block]) -> [TreeItem] {
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
    for label in item.labels where label.name == TreeLabel.measure {
      guard let value = label.value else { continue }
      let target = ReferenceText(value, folder: reader.folder).target
      references.append(reader.add(target, [Measure.id], label.span, .label))
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
}
