package import PLCContent

// Tests look at files as people write them, so here names are words.

extension KindID: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension Document {
  package subscript(_ field: String) -> FieldValue? { fields[field] }

  package func section(_ name: String) -> DocumentSection? { sections.first { $0.name == name } }

  package func rows(_ section: String, having column: String? = nil) -> [DataRow] {
    self.section(section)?.tables.filter { column == nil || $0.form.columns.first?.name == column }
      .flatMap(\.rows) ?? []
  }
}

extension DataRow {
  package subscript(_ column: String) -> DataCell? { cells[column] }
}
