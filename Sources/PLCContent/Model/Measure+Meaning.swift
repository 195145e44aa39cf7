/// What a measure belongs to, and what its numbers mean.
extension Measure {
  /// The slug of the driver it belongs to: `of: theory/revision#driver-slug`; nil for a measure of the whole.
  package var driverSlug: String? {
    for reference in document.references(in: Fields.of) {
      if case .document(_, let slug)? = document.target(of: reference) { return slug }
    }
    return nil
  }

  /// Its numbers; nil when there are none.
  package var numbers: MeasureData? { library.data[document.position] }

  /// Whether more is better; nil where neither way is.
  package var moreIsBetter: Bool? {
    switch direction ?? .up {
    case .up: true
    case .down: false
    case .none: nil
    }
  }

  /// Whether a change from one value to another is for the better; nil where neither way is, or nothing changed.
  package func isBetter(from first: Double, to last: Double) -> Bool? {
    guard let moreIsBetter, first != last else { return nil }
    return (last > first) == moreIsBetter
  }

  /// Whether nobody uses it any more: it was given up, or another one took its place.
  package var isRetired: Bool { status == .retired || document.isSuperseded }

  /// The cycle of a point of its data.
  package func cycle(of point: MeasureData.Point) -> Cycle? {
    point.cyclePlace.map { Cycle(document: Document($0, in: library)) }
  }

  /// The point of its data that stands for the same day, group, context and cycle as a row.
  package func point(like row: MeasureRow, cycle: Cycle?) -> MeasureData.Point? {
    func isSame(_ text: String, _ column: DataColumn) -> Bool {
      text.lowercased() == (row.cells[column] ?? "").lowercased()
    }
    return numbers?.points.first {
      $0.date == row.date && isSame($0.group, .group) && isSame($0.context, .context)
        && $0.cyclePlace == cycle?.document.position
    }
  }

  /// Whether its data say how many people they are about.
  package var tellsPeople: Bool { numbers?.points.contains { people(in: $0) != nil } ?? false }

  /// How many people a point of it is about; nil when the data do not say.
  package func people(in point: MeasureData.Point) -> Int? { document.typed.people(in: point) }
}

extension TypedDocument {
  /// How many people a point of this measure is about; nil when the data do not say.
  func people(in point: MeasureData.Point) -> Int? {
    if let count = point.count { return count }
    // A c chart counts events, not people.
    return self[Measure.Fields.unit] == Measure.Unit.count && self[Measure.Fields.chart] != .c
      ? Int(exactly: point.value) : nil
  }
}

extension Sequence<Measure> {
  /// Each once, outcomes first, then those of drivers and processes, balancing and practical ones.
  package var byFamily: [Measure] {
    func rank(_ measure: Measure) -> Int {
      measure.type.flatMap { Measure.Family.allCases.firstIndex(of: $0) } ?? Measure.Family.allCases.count
    }
    return Set(self).sorted { (rank($0), $0) < (rank($1), $1) }
  }
}
