/// How often a rule set signals though nothing changed, in series of independent normal numbers.
///
/// Simulated by `Tests/Benchmarks/Noise`: 50,000 seeded series for each figure, so that the standard error is at most
/// 0.23 percentage points. Anhøj's and Perla's rules are about a median in a run chart, the NHS rules about the mean of
/// a screened XmR chart. Real series are seldom independent, and then all rules signal more often.
package struct FalseAlarms: Hashable, Sendable {
  /// Of a hundred such series, how many signal.
  package let percent: Double
  /// The length of the simulated series.
  package let points: Int
  /// The simulated series was shorter, or its baseline longer, than the one asked for, so the truth lies higher.
  package let isAtLeast: Bool

  /// For a series of so many points about the centre of a baseline of so many; nil for a centre from all points.
  ///
  /// Series of 10 to 60 points were simulated. Of a baseline between those simulated the shorter one speaks, which
  /// signals a little more often. Nil under 10 points, where nothing is claimed.
  package init?(of rules: RuleSet, points: Int, baseline: Int?) {
    guard points >= Self.lengths.lowerBound, let rates = Self.perThousand[rules] else { return nil }
    let row: Int
    if let baseline, baseline < points {
      row = Self.baselines.firstIndex { $0 <= baseline } ?? Self.baselines.count - 1
      isAtLeast = points > Self.lengths.upperBound || baseline < Self.baselines[row]
    } else {
      row = 0
      isAtLeast = points > Self.lengths.upperBound
    }
    self.points = min(points, Self.lengths.upperBound)
    percent = Double(rates[row][self.points - Self.lengths.lowerBound]) / 10
  }

  private static let lengths = 10...60

  /// The points of the simulated baselines, one a row of the table; the first row is for a centre from all points.
  private static let baselines: [Int] = [.max, 20, 12, 8, 6]

  /// The rows of `Resources/false-alarms.txt`: of a thousand series of 10, 11, … 60 points, how many signal.
  private static let perThousand: [RuleSet: [[Int]]] = {
    var rates: [RuleSet: [[Int]]] = [:]
    for line in Resources.falseAlarmsTxt.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "=")
      guard parts.count == 2, let name = parts[0].split(separator: " ").first,
        let rules = RuleSet(rawValue: String(name))
      else { continue }
      rates[rules, default: []].append(parts[1].split(separator: " ").compactMap { Int($0) })
    }
    return rates
  }()
}
