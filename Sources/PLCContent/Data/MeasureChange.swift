import PLCDiagnostics
package import PLCText

/// The file that holds the data of a measure, with rows more in it.
package struct MeasureChange: Sendable {
  package let path: RelativePath
  /// Nil for a file that is not there yet.
  package let old: SourceText?
  package let new: SourceText
  package let addedColumns: [String]

  /// Adds rows, by date, to the CSV file of a measure, else to its `Data` table, else to a new CSV file.
  ///
  /// `replacements` are points of the measure with rows whose numbers are to stand in their place.
  package init(
    adding rows: [MeasureRow], replacing replacements: [(point: MeasureData.Point, row: MeasureRow)] = [],
    to measure: Measure
  ) throws(RowRefusal) {
    let (document, library) = (measure.document.typed, measure.library)
    if let file = measure.numbers?.file, let text = library.tree[file]?.text {
      var (current, added): (SourceText, [String]) = (text, [])
      let places = CSVTable(text).rows.map(\.span)
      for (point, row) in replacements {
        guard let index = places.firstIndex(of: point.place.span) else { continue }
        let insertion = try CSVInsertion(replacing: row, at: index, in: current)
        current = insertion.text
        added += insertion.addedColumns
      }
      for row in rows {
        let insertion = try CSVInsertion(row, into: current)
        current = insertion.text
        added += insertion.addedColumns
      }
      (path, old, new, addedColumns) = (file, text, current, added)
    } else if measure.numbers != nil, document.section(Measure.Sections.data)?.tables.first != nil {
      var current = document
      let places = document.section(Measure.Sections.data)?.tables.first?.rows.map(\.span) ?? []
      for (point, row) in replacements {
        guard let table = current.section(Measure.Sections.data)?.tables.first,
          let index = places.firstIndex(of: point.place.span), table.rows.indices.contains(index)
        else { continue }
        current = Self.reread(
          try TableInsertion(replacing: row, at: index, in: table, of: current).text, current, library)
      }
      for row in rows {
        guard let table = current.section(Measure.Sections.data)?.tables.first else { break }
        current = Self.reread(try TableInsertion(row, into: table, of: current).text, current, library)
      }
      (path, old, new, addedColumns) = (document.path, document.source, current.source, [])
    } else {
      path = Self.file(of: document)
      (old, new, addedColumns) = (nil, CSVInsertion(new: rows).text, [])
    }
  }

  /// The document as it is after a row was added to it.
  private static func reread(_ text: SourceText, _ document: TypedDocument, _ library: Library)
    -> TypedDocument
  {
    let reader = DocumentReader(schema: library.schema, settings: library.settings)
    guard case .document(let new) = reader.read(InputFile(document.path, .text(text))) else {
      return document
    }
    return new
  }

  /// Where a CSV file for the measure belongs: where the measure says, else beside it under its name.
  private static func file(of document: TypedDocument) -> RelativePath {
    let named = document[Measure.Fields.data].flatMap { document.path.parent.resolving($0) }
    return named ?? document.path.parent.appending("\(document.path.withoutExtension.name).csv")
  }
}
