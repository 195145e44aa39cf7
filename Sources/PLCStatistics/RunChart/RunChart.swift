/// The arithmetic of a run chart: points about a median, in runs.
///
/// Done for any series, however short; whether a signal may be claimed is what ``whyNot`` says.
package struct RunChart: Hashable, Sendable {
  /// The positions of its points in the series.
  package let points: Range<Int>
  /// Nil for no points.
  package let centre: Centre?
  /// The side of each point; nil on the centre.
  package let sides: [Direction?]
  package let runs: [Run]
  package let trends: [Trend]
  /// The points of the longest trend, equal neighbours counted once; 1 when all are equal, 0 for none.
  package let longestTrend: Int
  /// Nil when no point lies off the centre, or more than ten thousand do.
  package let limits: RunLimits?

  /// Analyses some points of a series about a centre.
  package init(_ values: [Double], in points: Range<Int>, about centre: Centre?) {
    self.points = points
    self.centre = centre
    let sides = points.map { position in centre.flatMap { $0.side(of: values[position]) } }
    self.sides = sides
    runs = Run.runs(of: sides, from: points.lowerBound)
    trends = Trend.trends(of: values[points])
    longestTrend = trends.map(\.count).max() ?? min(points.count, 1)
    limits = RunLimits(above: sides.count { $0 == .up }, below: sides.count { $0 == .down })
  }

  /// The points off the centre.
  package var useful: Int { runs.reduce(0) { $0 + $1.count } }
  /// How often the line from point to point crosses the centre.
  package var crossings: Int { max(runs.count - 1, 0) }
  package var longestRun: Int { runs.map(\.count).max() ?? 0 }

  /// Why no signal may be claimed; nil when one may.
  package var whyNot: WhyNot? {
    useful > RunLimits.mostUseful
      ? .tooManyUseful(useful, most: RunLimits.mostUseful) : WhyNot(points: points.count, useful: useful)
  }

  /// The signals by Anhøj's rules: a run longer than the limit, or fewer crossings.
  package var anhoejSignals: [Signal] {
    guard let limits else { return [] }
    let long = runs.filter { $0.count > limits.longestRun }
      .map { Signal(id: .longRun, from: $0.from, to: $0.to, direction: $0.side) }
    return long + (crossings < limits.crossings ? [whole(.fewCrossings)] : [])
  }

  /// The signals by the rules of Perla, Provost and Murray that arithmetic can find: six points or more on one
  /// side; five or more all rising or all falling; too few or too many runs.
  package var perlaSignals: [Signal] {
    guard let limits else { return [] }
    let shifts = runs.filter { $0.count >= 6 }
      .map { Signal(id: .shift, from: $0.from, to: $0.to, direction: $0.side) }
    let trends = trends.filter { $0.count >= 5 }
      .map { Signal(id: .trend, from: $0.from, to: $0.to, direction: $0.direction) }
    var counts: [Signal] = []
    if runs.count < limits.runs.lowerBound { counts.append(whole(.fewRuns)) }
    if runs.count > limits.runs.upperBound { counts.append(whole(.manyRuns)) }
    return shifts + trends + counts
  }

  private func whole(_ id: SignalID) -> Signal {
    Signal(id: id, from: points.lowerBound, to: points.upperBound - 1, direction: nil)
  }
}
