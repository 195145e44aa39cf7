import PLCStatistics

/// A rule set on a chart, as a community would use it.
struct Experiment {
  let rules: RuleSet
  /// The points of the baseline; nil for a centre from all points.
  let baseline: Int?

  static let baselines: [Int?] = [nil, 20, 12, 8, 6]

  /// How many of a thousand series of independent normal numbers signal.
  ///
  /// With a shift, the second half lies so many standard deviations higher: what is counted then is power.
  func signalsPerThousand(points: Int, shift: Double = 0, trials: Int, seed: UInt64) -> Double {
    var generator = SeededGenerator(seed: seed &+ UInt64(points))
    let settings = ChartSettings(
      chart: rules == .nhs ? .xmr : .run, rules: rules, baseline: baseline.map { .first($0) })
    var fired = 0
    for _ in 0..<trials {
      let series = Series(
        (0..<points).compactMap { index in
          Amount(generator.normal() + (index >= points / 2 ? shift : 0)).map { Point(.value($0)) }
        })
      if !ChartAnalysis(series, settings).signals.isEmpty { fired += 1 }
    }
    return Double(fired) * 1000 / Double(trials)
  }
}
