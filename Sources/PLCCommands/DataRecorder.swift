import PLCContent
import PLCDiagnostics
import PLCText

/// Adds rows to the data of a measure, or refuses with a reason and writes nothing.
struct DataRecorder {
  let workspace: Workspace
  let library: Library
  /// The index of the measure.
  let position: Int

  /// What came of it.
  struct Outcome {
    let path: RelativePath
    let isNew: Bool
    /// Rows that were not there before.
    let added: [MeasureRow]
    /// Rows that stood there with other numbers, and what they said.
    let replaced: [(old: String, row: MeasureRow)]
    /// Rows that stood there already, with the same numbers.
    let already: [MeasureRow]
    let addedColumns: [String]
  }

  /// Writes the rows that are not there yet; with `dryRun` all but that is done.
  ///
  /// A row that stands there with other numbers gets the new ones when that is wanted, else nothing is written.
  func record(_ rows: [MeasureRow], replacing: Bool = false, dryRun: Bool = false) async throws -> Outcome {
    var (new, already): ([MeasureRow], [MeasureRow]) = ([], [])
    var other: [(point: MeasureData.Point, row: MeasureRow)] = []
    for row in rows {
      guard let point = library.data[position]?.point(like: row, cycle: try cycle(of: row)) else {
        new.append(row)
        continue
      }
      if Self.isSame(point, row) { already.append(row) } else { other.append((point, row)) }
    }
    if !other.isEmpty, !replacing { throw CannotDo(Self.clash(other)) }
    let change = try change(adding: new, replacing: other)
    let isChanged = !new.isEmpty || !other.isEmpty
    if isChanged { try await refuseFaults(in: change) }
    if isChanged, !dryRun {
      if let old = change.old {
        try workspace.replace(change.path, old, with: change.new)
      } else {
        try workspace.create(change.path, change.new)
      }
    }
    return Outcome(
      path: change.path, isNew: change.old == nil, added: new,
      replaced: other.map { (Self.said($0.point), $0.row) }, already: already,
      addedColumns: change.addedColumns)
  }

  private func change(
    adding rows: [MeasureRow], replacing others: [(point: MeasureData.Point, row: MeasureRow)]
  ) throws -> MeasureChange {
    do {
      return try MeasureChange(adding: rows, replacing: others, to: position, in: library)
    } catch {
      let file = library.data[position]?.file ?? library.documents[position].path
      throw CannotDo(Self.text(error, file))
    }
  }

  private static func text(_ refusal: RowRefusal, _ file: RelativePath) -> String {
    switch refusal {
    case .noColumn("Value"):
      "\(file) has the columns `numerator` and `denominator`, so a value is said as so many of so many, such as `17/24`. Nothing was written."
    case .noColumn("Numerator"), .noColumn("Denominator"):
      "\(file) has no columns `numerator` and `denominator`. Say the value alone, such as `71`, and `--n` for out of how many; or add the two columns. Nothing was written."
    case .noColumn(let name):
      "The table in \(file) has no column `\(name)`. Add it there first. Nothing was written."
    case .raggedRows(let name):
      "\(file) has rows with more cells than its header, so a column `\(name.lowercased())` cannot be added safely. Nothing was written."
    case .saidTwice:
      "A row of \(file) says its value in another way, so it cannot be written anew without losing something. Change it there by hand. Nothing was written."
    case .noHeader:
      "The first line of \(file) names no column `date`. Data start with a header, such as `date,value`. Nothing was written."
    }
  }

  /// The cycle that a row names; an unknown one is refused.
  private func cycle(of row: MeasureRow) throws -> Int? {
    guard let name = row.cells["Cycle"] else { return nil }
    let cycles = library.positions(of: "cycle")
    let id = name.hasPrefix("cycle/") ? String(name.dropFirst(6)) : name
    let exact = cycles.filter { library.documents[$0].id.name == id.lowercased() }
    let found =
      exact.isEmpty ? cycles.filter { library.documents[$0].id.name.hasSuffix("/" + id.lowercased()) } : exact
    if found.count == 1 { return found[0] }
    let near = NearName.nearest(to: id, among: cycles.map { library.documents[$0].id.name })
    throw CannotDo(
      (found.isEmpty
        ? "There is no cycle `\(name)`." : "`\(name)` could be several cycles; write the whole id.")
        + EnglishWords.didYouMean(near) + " Nothing was written.")
  }

  /// What `bad-data` and its like would find in the new text and did not find in the old one.
  private func refuseFaults(in change: MeasureChange) async throws {
    let tree = library.tree.replacing([change.path: change.new])
    func faults(_ library: Library) -> [Fault: Int] {
      let own = library.findings.filter { $0.place.path == change.path && $0.severity == .error }
      return Dictionary(own.map { (Fault(rule: $0.rule, message: $0.message), 1) }, uniquingKeysWith: +)
    }
    let before = faults(library)
    let after = faults(await Library.make(of: tree))
    let new = after.filter { $0.value > before[$0.key] ?? 0 }.keys.map(\.message).sorted()
    if let first = new.first { throw CannotDo("\(first) Nothing was written.") }
  }

  private struct Fault: Hashable {
    let rule: RuleID
    let message: String
  }

  // MARK: Rows that are there

  private static func isSame(_ point: MeasureData.Point, _ row: MeasureRow) -> Bool {
    func number(_ column: String) -> Double? {
      row.cells[column].flatMap { Double($0.hasSuffix("%") ? String($0.dropLast()) : $0) }
    }
    if let numerator = number("Numerator") {
      return point.numerator == numerator && point.denominator == number("Denominator")
    }
    // So many students out of more of them is another number.
    let isOfSame = row.cells["N"] == nil || point.count == nil || point.count.map(Double.init) == number("N")
    return point.numerator == nil && point.value == number("Value") && isOfSame
  }

  /// The most rows that a refusal names.
  private static let mostNamed = 5

  private static func clash(_ rows: [(point: MeasureData.Point, row: MeasureRow)]) -> String {
    let named = rows.prefix(mostNamed).map { point, row in
      let part = [point.group, point.context].filter { !$0.isEmpty }.joined(separator: ", ")
      return
        "\(row.date)\(part.isEmpty ? "" : " (\(part))") says \(said(point)), now it would be \(said(row))"
    }
    let more = rows.count > mostNamed ? "; and \(rows.count - mostNamed) more" : ""
    let lead =
      rows.count == 1
      ? "A row stands there already with another number"
      : "\(rows.count) rows stand there already with other numbers"
    return
      "\(lead): \(named.joined(separator: "; "))\(more). If the new numbers are right, say --replace; if this is another class, say which with --context. Nothing was written."
  }

  /// "17/24", "71" or "3.4 (n 24)".
  private static func said(_ point: MeasureData.Point) -> String {
    func text(_ number: Double) -> String {
      Int(exactly: number).map(String.init) ?? String(number)
    }
    guard let numerator = point.numerator, let denominator = point.denominator else {
      return text(point.value) + (point.count.map { " (n \($0))" } ?? "")
    }
    return "\(text(numerator))/\(text(denominator))"
  }

  /// The same of a row.
  static func said(_ row: MeasureRow) -> String {
    guard let numerator = row.cells["Numerator"] else {
      return (row.cells["Value"] ?? "") + (row.cells["N"].map { " (n \($0))" } ?? "")
    }
    return "\(numerator)/\(row.cells["Denominator"] ?? "")"
  }
}
