package import PLCDiagnostics
package import PLCText

/// The numbers of one measure, from its CSV file or its `Data` table.
package struct MeasureData: Sendable {
  /// By date; points of one day in the order of the file.
  package let points: [Point]
  /// Days for which a row stands and no value: the line of a chart is broken there. By date.
  package let gaps: [Gap]
  /// The CSV file; nil when the numbers stand in the document.
  package let file: RelativePath?

  package struct Point: Sendable, Hashable {
    package let date: CalendarDate
    /// In the unit of the measure; a numerator over a denominator as a percentage (0–100) when the unit
    /// is `%`, else as their quotient.
    package let value: Double
    package let numerator: Double?
    package let denominator: Double?
    /// How many students the value rests on, when the data say so.
    package let count: Int?
    package let group: String
    package let context: String
    /// The place of its cycle in the library; `Measure.cycle(of:)` gives the cycle.
    let cyclePlace: Int?
    package let note: String
    package let place: Place
  }

  package struct Gap: Sendable, Hashable {
    package let date: CalendarDate
    package let group: String
    package let context: String
    package let note: String
  }

  /// The data of every measure, and what is wrong with them.
  static func all(
    documents: [TypedDocument], index: DocumentIndex, tree: InputTree
  ) -> ([Int: MeasureData], [Diagnostic]) {
    var data: [Int: MeasureData] = [:]
    var findings: [Diagnostic] = []
    for position in index.byKind[Measure.id] ?? [] {
      let document = documents[position]
      var reader = MeasureDataReader(document, index: index)
      if let file = file(of: document, tree: tree, &findings) {
        guard let text = tree[file]?.text else { continue }
        reader.read(CSVTable(text), text, at: file)
        data[position] = MeasureData(points: reader.sortedPoints, gaps: reader.sortedGaps, file: file)
      } else if let table = document.section(Measure.Sections.data)?.tables.first {
        reader.read(table)
        data[position] = MeasureData(points: reader.sortedPoints, gaps: reader.sortedGaps, file: nil)
      }
      findings += reader.findings
    }
    return (data, findings)
  }

  /// The CSV file of a measure: the one it names, else the one of its own name; nil when there is none.
  private static func file(
    of document: TypedDocument, tree: InputTree, _ findings: inout [Diagnostic]
  ) -> RelativePath? {
    if let named = document.fields[Measure.Fields.data.name], let text = named.text {
      for path in [document.path.parent.resolving(text), RelativePath(text)] {
        if let path, tree[path] != nil { return path }
      }
      findings.append(
        Diagnostic(
          "broken-link",
          "There is no data file `\(text)`, neither beside this file nor from the top of the folder.",
          at: document.place(named.span), severity: .error))
      return nil
    }
    let own = RelativePath(document.path.withoutExtension.string + ".csv")
    return own.flatMap { tree[$0] == nil ? nil : $0 }
  }
}

extension MeasureData {
  /// The same data with the cycles of another library.
  func movingCycles(_ move: (Int) -> Int?) -> MeasureData {
    MeasureData(
      points: points.map { point in
        Point(
          date: point.date, value: point.value, numerator: point.numerator, denominator: point.denominator,
          count: point.count, group: point.group, context: point.context,
          cyclePlace: point.cyclePlace.flatMap(move),
          note: point.note, place: point.place)
      }, gaps: gaps, file: file)
  }
}
