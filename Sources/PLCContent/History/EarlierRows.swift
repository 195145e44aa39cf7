package import PLCDiagnostics
package import PLCText

/// A row of a measure's public data that was about another number of people in an earlier commit.
package struct RegroupedRow: Sendable, Hashable {
  /// Of the row as it is now.
  package let place: Place
  package let people: Int
  /// How many the earlier row was about.
  package let earlier: Int
  /// The day of the commit that brought the earlier row.
  package let day: CalendarDate
}

extension Measure {
  /// The rows that were about another number of people in a commit in which the measure was public; each with the
  /// earlier number that is nearest. Rows are left out that readers do not see: those about so many people, or people
  /// counted, that `isShown` says no. Empty for what is unknown.
  package func regroupedRows(
    in history: History, where isShown: (_ people: Int, _ isCount: Bool) -> Bool
  ) -> [RegroupedRow] {
    guard let data = numbers, tellsPeople,
      let published = history[path]?.versions.first(where: { $0.words.saysPublic })?.commit,
      let versions = history[data.file ?? path]?.versions, !versions.isEmpty
    else { return [] }
    let earlier = EarlierRows(versions, isTable: data.file == nil, of: document.typed, index: library.index)
    return data.points.compactMap { point in
      let isCount = point.count == nil
      guard let people = people(in: point), isShown(people, isCount) else { return nil }
      let others = earlier[point].filter { row in
        row.people != people && isShown(row.people, isCount) && row.replaced.map { published < $0 } ?? true
      }
      let nearest = others.min { abs($0.people - people) < abs($1.people - people) }
      guard let nearest else { return nil }
      return RegroupedRow(
        place: point.place, people: people, earlier: nearest.people,
        day: history.commits[nearest.commit].moment.day)
    }
  }
}

/// What each row of a measure's data said along the commits.
private struct EarlierRows {
  struct Row {
    let people: Int
    let commit: Int
    /// The commit that brought another row in its place; nil when none did.
    var replaced: Int?
  }

  private struct Key: Hashable {
    let date: CalendarDate
    let group: String
    let context: String

    init(_ point: MeasureData.Point) {
      (date, group, context) = (point.date, point.group.lowercased(), point.context.lowercased())
    }
  }

  private var rows: [Key: [Row]] = [:]

  init(_ versions: [FileVersion], isTable: Bool, of measure: TypedDocument, index: DocumentIndex) {
    var header: String?
    for version in versions {
      var lines: [String] = []
      for line in version.words.newLines ?? [] {
        let line = isTable ? Self.tabbed(line) : line
        let cells = CSVTable(SourceText(line)).header.map { DataColumn(named: $0.text) }
        if cells.contains(.date) { header = line } else { lines.append(line) }
      }
      guard let header, !lines.isEmpty else { continue }
      let text = SourceText(([header] + lines).joined(separator: "\n"))
      var reader = MeasureDataReader(measure, index: index)
      reader.read(CSVTable(text), text, at: measure.path)
      for point in reader.sortedPoints {
        guard let people = measure.people(in: point) else { continue }
        let key = Key(point)
        if let last = rows[key]?.indices.last { rows[key]?[last].replaced = version.commit }
        rows[key, default: []].append(Row(people: people, commit: version.commit))
      }
    }
  }

  subscript(_ point: MeasureData.Point) -> [Row] { rows[Key(point)] ?? [] }

  /// `| a | b |` with tabs between its cells, so that both forms of data are read by one reader.
  private static func tabbed(_ line: String) -> String {
    var cells = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmingSpaces)
    if cells.first?.isEmpty ?? false { cells.removeFirst() }
    if cells.last?.isEmpty ?? false { cells.removeLast() }
    return cells.joined(separator: "\t")
  }
}
