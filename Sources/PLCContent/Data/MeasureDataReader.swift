import PLCDiagnostics
import PLCText

/// Reads rows of data, each cell at its place, and says what is wrong with them (`bad-data`).
struct MeasureDataReader {
  private(set) var findings: [Diagnostic] = []
  private var points: [MeasureData.Point] = []
  private var gaps: [MeasureData.Gap] = []
  private let document: TypedDocument
  private let index: DocumentIndex
  private let unit: String
  private var path: RelativePath
  private var hasDecimalComma = false
  private var lastDate: CalendarDate?
  private var seen: [RowKey: Place] = [:]

  init(_ document: TypedDocument, index: DocumentIndex) {
    (self.document, self.index) = (document, index)
    unit = document[Measure.Fields.unit] ?? ""
    path = document.path
  }

  /// Stable by date.
  var sortedPoints: [MeasureData.Point] {
    points.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// Stable by date.
  var sortedGaps: [MeasureData.Gap] {
    gaps.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  private typealias Cell = MeasureCells.Cell

  /// What no two rows have in common.
  private struct RowKey: Hashable {
    let date: CalendarDate
    let group: String
    let context: String
    let cycle: String
  }

  // MARK: Sources

  mutating func read(_ table: CSVTable, _ text: SourceText, at file: RelativePath) {
    path = file
    hasDecimalComma = table.hasDecimalComma
    let columns = table.header.map { DataColumn(named: $0.text) }
    let headerSpan =
      table.header.first.map { ByteSpan($0.span.start, table.header[table.header.count - 1].span.end) }
      ?? .fileStart
    guard checkColumns(columns.compactMap { $0 }, written: table.header.map(\.text), at: headerSpan) else {
      return
    }
    for row in table.rows {
      var cells = MeasureCells()
      for (column, cell) in zip(columns, row.cells) where !cell.text.isEmpty {
        if let column { cells[column] = Cell(text: cell.text, span: cell.span) }
      }
      read(cells, at: row.span)
    }
  }

  mutating func read(_ table: DataTable) {
    let columns = table.columns.compactMap { DataColumn(named: $0) }
    guard checkColumns(columns, written: table.columns, at: table.headerSpan) else { return }
    for row in table.rows {
      var cells = MeasureCells()
      for (name, cell) in row.cells {
        if let column = DataColumn(named: name) {
          cells[column] = Cell(text: cell.text, span: cell.span)
        }
      }
      read(cells, at: row.span)
    }
  }

  private mutating func checkColumns(_ columns: [DataColumn], written: [String], at span: ByteSpan) -> Bool {
    func missing(_ what: String, _ wanted: String) -> Bool {
      let others = written.filter { DataColumn(named: $0) == nil && !$0.isEmpty }
      let near = NearName.nearest(to: wanted, among: others)
      let named = EnglishWords.names(others.prefix(6))
      note(
        "These data have no \(what)."
          + (near.map { " Is it the column `\($0)`?" }
            ?? (others.isEmpty
              ? "" : " The first line names \(named); if one of them is it, call it `\(wanted)`.")),
        span)
      return false
    }
    guard columns.contains(.date) else { return missing("column `date`", "date") }
    let hasFraction = columns.contains(.numerator) && columns.contains(.denominator)
    guard columns.contains(.value) || hasFraction else {
      return missing("column `value`, nor `numerator` and `denominator`", "value")
    }
    return true
  }

  // MARK: Rows

  private mutating func read(_ cells: MeasureCells, at span: ByteSpan) {
    guard let dateCell = cells[.date] else {
      note("This row has no date.", span)
      return
    }
    guard let date = date(dateCell) else { return }
    let value = number(cells[.value])
    let numerator = number(cells[.numerator])
    let denominator = number(cells[.denominator])
    let count = number(cells[.count]).flatMap { Int(exactly: $0.rounded()) }
    checkOrder(date, cells, dateCell.span)
    // Of a u chart the numerator counts events, of which there may be more than lessons.
    if let numerator, let denominator, numerator > denominator, document[Measure.Fields.chart] != .u,
      let cell = cells[.numerator]
    {
      note(
        "\(cell.text) of \(cells.text(.denominator)) cannot be: more are counted than there are. Have the two numbers changed places?",
        cell.span)
      return
    }
    guard let result = self.value(value, numerator, denominator) else {
      let isWritten = [.value, .numerator, .denominator].contains { cells[$0] != nil }
      if !isWritten || (value == nil && denominator == 0) {
        // A week without a value is a gap, which charts show as one.
        gaps.append(
          MeasureData.Gap(
            date: date, group: cells.text(.group), context: cells.text(.context),
            note: cells.text(.note)))
        if denominator == 0, let cell = cells[.denominator] {
          note("Nothing can be counted out of 0.", cell.span)
        }
      }
      return
    }
    if unit == Measure.Unit.percent, !(0...100).contains(result), let cell = cells[.value] {
      note("Percentages lie between 0 and 100; this says `\(cell.text)`.", cell.span)
      return
    }
    points.append(
      MeasureData.Point(
        date: date, value: result, numerator: numerator, denominator: denominator,
        count: count ?? denominator.flatMap { Int(exactly: $0.rounded()) }, group: cells.text(.group),
        context: cells.text(.context), cyclePlace: cycle(cells[.cycle]), note: cells.text(.note),
        place: Place(path, span)))
  }

  private func value(_ value: Double?, _ numerator: Double?, _ denominator: Double?) -> Double? {
    if let value { return value }
    guard let numerator, let denominator, denominator > 0 else { return nil }
    return unit == Measure.Unit.percent ? 100 * numerator / denominator : numerator / denominator
  }

  private mutating func checkOrder(_ date: CalendarDate, _ cells: MeasureCells, _ span: ByteSpan) {
    if let last = lastDate, date < last {
      note("\(date) stands after \(last). Rows go from the oldest to the newest.", span)
    }
    lastDate = max(lastDate ?? date, date)
    let key = RowKey(
      date: date, group: cells.text(.group).lowercased(), context: cells.text(.context).lowercased(),
      cycle: cells.text(.cycle).lowercased())
    if let other = seen[key] {
      findings.append(
        Diagnostic(
          "bad-data", "There are two rows for \(date) here. Which one counts?", at: Place(path, span),
          severity: .error, notes: [.init("The other one is here.", at: other)]))
    }
    seen[key] = Place(path, span)
  }

  private mutating func date(_ cell: Cell) -> CalendarDate? {
    switch DateReading(cell.text) {
    case .exact(let date): return date
    case .untidy(let date):
      findings.append(
        Diagnostic(
          "untidy-value", "Dates are written year first, with two digits each: `\(date)`.",
          at: Place(path, cell.span), severity: .info,
          fixes: [.write("\(date)", at: Place(path, cell.span), isSafe: true)]))
      return date
    case .ambiguous(let us, let rest):
      note("`\(cell.text)` could be two different days. Which one is it: `\(us)` or `\(rest)`?", cell.span)
    case .impossible: note("There is no such day as `\(cell.text)`.", cell.span)
    case .none: note("This is a date, such as `2026-09-01`; here stands `\(cell.text)`.", cell.span)
    }
    return nil
  }

  private mutating func number(_ cell: Cell?) -> Double? {
    guard let cell else { return nil }
    var text = cell.text
    if text.hasSuffix("%") { text = String(text.dropLast()).trimmingSpaces }
    if hasDecimalComma { text = text.replacing(",", with: ".") }
    let isPlain = text.utf8.allSatisfy { $0.isDigit || "+-.".utf8.contains($0) }
    if isPlain, let number = Double(text) { return number }
    let withPoint = text.replacing(",", with: ".")
    let isDecimal = withPoint != text && withPoint.utf8.allSatisfy { $0.isDigit || "+-.".utf8.contains($0) }
    note(
      "A number belongs here; this says `\(cell.text)`."
        + (isDecimal && Double(withPoint) != nil
          ? " Where commas part the columns, decimals are written with a point: `\(withPoint)`." : ""),
      cell.span)
    return nil
  }

  private func cycle(_ cell: Cell?) -> Int? {
    guard let cell, case .document(let position) = index.find(cell.text, among: [Cycle.id], schema: .builtIn)
    else {
      return nil
    }
    return position
  }

  private mutating func note(_ message: String, _ span: ByteSpan) {
    findings.append(Diagnostic("bad-data", message, at: Place(path, span), severity: .error))
  }
}
