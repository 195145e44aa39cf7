import Foundation
import PLCStatistics
import PLCTestSupport
import Testing

/// The numbers of charts counted once more, slowly and in another way, on every short series.
@Suite struct RecountTests {
  /// Every series of up to seven points out of three values, and some longer ones of random quarters.
  static let series: [[Double]] = {
    var all: [[Double]] = []
    for length in 1...7 {
      var count = 1
      for _ in 0..<length { count *= 3 }
      for code in 0..<count {
        var rest = code
        all.append(
          (0..<length).map { _ in
            defer { rest /= 3 }
            return Double(rest % 3)
          })
      }
    }
    var generator = SeededGenerator(seed: 11)
    for length in 8...40 {
      for _ in 0..<10 {
        all.append((0..<length).map { _ in Double(Int.random(in: 0...20, using: &generator)) / 4 })
      }
    }
    return all
  }()

  private static func median(_ values: [Double]) -> Double {
    var left = values
    // Takes away the least and the greatest until one or two are left.
    while left.count > 2 {
      left.remove(at: left.firstIndex(of: left.min() ?? 0) ?? 0)
      left.remove(at: left.firstIndex(of: left.max() ?? 0) ?? 0)
    }
    return left.reduce(0, +) / Double(left.count)
  }

  /// The points above and below as letters, those on the line left out.
  private static func letters(_ values: [Double], about line: Double) -> String {
    values.map { $0 > line ? "a" : $0 < line ? "b" : "" }.joined()
  }

  @Test("a run chart: useful points, runs, crossings and the longest run and trend")
  func runChart() {
    for values in Self.series {
      let line = Self.median(values)
      let letters = Self.letters(values, about: line)
      let pieces = letters.replacingOccurrences(of: "ab", with: "a b").replacingOccurrences(
        of: "ba", with: "b a"
      )
      .split(separator: " ")
      let chart = RunChart(values, in: values.indices, about: .median(of: values, basis: .all(values.count)))
      #expect(chart.centre?.value == line, "\(values)")
      #expect(chart.useful == letters.count, "\(values)")
      #expect(chart.runs.map(\.count) == pieces.map(\.count), "\(values)")
      #expect(chart.crossings == max(pieces.count - 1, 0), "\(values)")
      #expect(chart.longestRun == pieces.map(\.count).max() ?? 0, "\(values)")
      #expect(chart.longestTrend == Self.longestTrend(values), "\(values)")
    }
  }

  /// Every stretch is tried: the most values, equal neighbours once, that all rise or all fall.
  private static func longestTrend(_ values: [Double]) -> Int {
    var distinct: [Double] = []
    for value in values where distinct.last != value { distinct.append(value) }
    var longest = 0
    for from in distinct.indices {
      for to in from..<distinct.count {
        let stretch = distinct[from...to]
        let steps = zip(stretch, stretch.dropFirst())
        if steps.allSatisfy({ $0 < $1 }) || steps.allSatisfy({ $0 > $1 }) {
          longest = max(longest, stretch.count)
        }
      }
    }
    return longest
  }

  /// P(Bin(n − 1, ½) ≤ k) from all sequences of sides, for at most 2¹¹ of them.
  private static func fewestCrossings(_ useful: Int) -> Int {
    let steps = useful - 1
    var ways = Array(repeating: 0, count: steps + 1)
    for sequence in 0..<(1 << steps) { ways[sequence.nonzeroBitCount] += 1 }
    var sum = 0
    for (k, count) in ways.enumerated() {
      sum += count
      if Double(sum) / Double(1 << steps) >= 0.05 { return k }
    }
    return steps
  }

  @Test("Anhøj's signals are those of the definition")
  func anhoej() {
    for values in Self.series {
      let chart = RunChart(values, in: values.indices, about: .median(of: values, basis: .all(values.count)))
      let useful = chart.useful
      guard (1...12).contains(useful) else { continue }
      let isLong = Double(chart.longestRun) > log2(Double(useful)).rounded() + 3
      let areFew = chart.crossings < Self.fewestCrossings(useful)
      #expect(!chart.anhoejSignals.isEmpty == (isLong || areFew), "\(values)")
    }
  }

  @Test("XmR and c limits are those of the formulas, with one screening of ranges")
  func limits() throws {
    for values in Self.series where values.count > 1 {
      let mean = values.reduce(0, +) / Double(values.count)
      let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
      var range = ranges.reduce(0, +) / Double(ranges.count)
      let kept = ranges.filter { $0 < 3.267 * range }
      if !kept.isEmpty { range = kept.reduce(0, +) / Double(kept.count) }
      let xmr = try #require(Self.limits(values, .xmr), "\(values)")
      #expect(abs(xmr.centre.value - mean) < 1e-9)
      #expect(abs(xmr.upper[0] - (mean + 2.66 * range)) < 1e-9, "\(values)")
      #expect(abs(xmr.lower[0] - (mean - 2.66 * range)) < 1e-9, "\(values)")
      guard values.allSatisfy({ $0 == $0.rounded() }) else { continue }
      let c = try #require(Self.limits(values, .c), "\(values)")
      #expect(abs(c.upper[0] - (mean + 3 * mean.squareRoot())) < 1e-9)
      #expect(abs(c.lower[0] - max(mean - 3 * mean.squareRoot(), 0)) < 1e-9)
    }
  }

  private static func limits(_ values: [Double], _ chart: ChartKind) -> ControlLimits? {
    ChartAnalysis(Series(values: values), ChartSettings(chart: chart, rules: nil)).phases[0].control?.limits
  }

  @Test("p and u limits are those of the formulas, for each point its own")
  func ratios() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<200 {
      let pairs: [(Double, Double)] = (0..<Int.random(in: 2...15, using: &generator)).map { _ in
        let whole = Int.random(in: 1...40, using: &generator)
        return (Double(Int.random(in: 0...whole, using: &generator)), Double(whole))
      }
      let share = pairs.map(\.0).reduce(0, +) / pairs.map(\.1).reduce(0, +)
      for chart in [ChartKind.p, .u] {
        let settings = ChartSettings(chart: chart, rules: nil)
        let found = try #require(ChartAnalysis(Series(ratios: pairs), settings).phases[0].control?.limits)
        for (index, pair) in pairs.enumerated() {
          let spread = 3 * ((chart == .p ? share * (1 - share) : share) / pair.1).squareRoot()
          let upper = share + spread
          #expect(abs(found.upper[index] - (chart == .p ? min(upper, 1) : upper)) < 1e-9)
          #expect(abs(found.lower[index] - max(share - spread, 0)) < 1e-9)
        }
      }
    }
  }
}
