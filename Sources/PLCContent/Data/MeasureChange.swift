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
    to position: Int, in library: Library
  ) throws(RowRefusal) {
    let document = library.documents[position]
    if let file = library.data[position]?.file, let text = library.tree[file]?.text {
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
    } else if library.data[position] != nil, document.section("Data")?.tables.first != nil {
      var current = document
      let places = document.section("Data")?.tables.first?.rows.map(\.span) ?? []
      for (point, row) in replacements {
        guard let table = current.section("Data")?.tables.first,
          let index = places.firstIndex(of: point.place.span), table.rows.indices.contains(index)
        else { continue }
        current = Self.reread(
          try TableInsertion(replacing: row, at: index, in: table, of: current).text, current, library)
      }
      for row in rows {
        guard let table = current.section("Data")?.tables.first else { break }
        current = Self.reread(try TableInsertion(row, into: table, of: current).text, current, library)
      }
      (path, old, new, addedColumns) = (document.path, document.source, current.source, [])
    } else {
      path = Self.file(of: document)
      (old, new, addedColumns) = (nil, CSVInsertion(new: rows).text, [])
    }
  }

  /// The document as it is after a row was added to it.
  private static func reread(_ text: SourceText, _ document: Document, _ library: Library) -> Document {
    let reader = DocumentReader(schema: library.schema, settings: library.settings)
    guard case .document(let new) = reader.read(InputFile(document.path, .text(text))) else {
      return document
    }
    return new
  }

  /// Where a CSV file for the measure belongs: where the measure says, else beside it under its name.
  private static func file(of document: Document) -> RelativePath {
    let named = document["data"]?.text.flatMap { document.path.parent.resolving($0) }
    return named ?? document.path.parent.appending("\(document.path.withoutExtension.name).csv")
  }
}

extension MeasureData {
  /// The point that stands for the same day, group, context and cycle as a row; `cycle` is the index of the cycle.
  package func point(like row: MeasureRow, cycle: Int?) -> Point? {
    func isSame(_ text: String, _ column: String) -> Bool {
      text.lowercased() == (row.cells[column] ?? "").lowercased()
    }
    return points.first {
      $0.date == row.date && isSame($0.group, "Group") && isSame($0.context, "Context") && $0.cycle == cycle
    }
  }
}
