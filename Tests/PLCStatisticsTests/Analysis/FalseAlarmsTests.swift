import PLCStatistics
import PLCTestSupport
import Testing

struct FalseAlarmsTests {
  @Test("Outside the simulated lengths and baselines the figure is a lower bound")
  func bounds() {
    #expect(FalseAlarms(of: .anhoej, points: 9, baseline: nil) == nil)
    #expect(FalseAlarms(of: .anhoej, points: 60, baseline: nil)?.isAtLeast == false)
    #expect(FalseAlarms(of: .anhoej, points: 61, baseline: nil)?.isAtLeast == true)
    #expect(FalseAlarms(of: .anhoej, points: 61, baseline: nil)?.points == 60)
    #expect(FalseAlarms(of: .perla, points: 30, baseline: 5)?.isAtLeast == true)
    #expect(
      FalseAlarms(of: .perla, points: 30, baseline: 11) == FalseAlarms(of: .perla, points: 30, baseline: 8))
    #expect(
      FalseAlarms(of: .perla, points: 30, baseline: 30) == FalseAlarms(of: .perla, points: 30, baseline: nil))
  }

  @Test("A shorter baseline means more false alarms", arguments: RuleSet.allCases, [30, 45, 60])
  func shorterBaselines(rules: RuleSet, points: Int) {
    let rates = [nil, 20, 12, 8, 6].compactMap {
      FalseAlarms(of: rules, points: points, baseline: $0)?.percent
    }
    #expect(rates.count == 5)
    #expect(rates == rates.sorted())
  }

  /// About their own median twelve different values have six above and six below, in each of the 924 orders alike.
  @Test("For Anhøj's rules at twelve points the figure is that of all arrangements counted one by one")
  func byEnumeration() throws {
    var fired = 0
    var all = 0
    for sequence in 0..<(1 << 12) where sequence.nonzeroBitCount == 6 {
      all += 1
      let values = (0..<12).map { Double((sequence >> $0) & 1) }
      if !RunChart(of: values).anhoejSignals.isEmpty { fired += 1 }
    }
    #expect(all == 924)
    let figure = try #require(FalseAlarms(of: .anhoej, points: 12, baseline: nil))
    #expect(abs(figure.percent - 100 * Double(fired) / Double(all)) < 0.3)
  }

  @Test(
    "A new simulation gives the figure of the table, within four standard errors",
    arguments: [(RuleSet.anhoej, 24, 12), (.anhoej, 20, nil), (.perla, 20, nil)] as [(RuleSet, Int, Int?)])
  func bySimulation(_ example: (rules: RuleSet, points: Int, baseline: Int?)) throws {
    var generator = SeededGenerator(seed: 4)
    let settings = ChartSettings(rules: example.rules, baseline: example.baseline.map { .first($0) })
    let trials = 3000
    var fired = 0
    for _ in 0..<trials {
      // The rules of a run chart see only the order of the values, so any continuous distribution will do.
      let values = (0..<example.points).map { _ in Double.random(in: 0..<1, using: &generator) }
      if !ChartAnalysis(Series(values: values), settings).signals.isEmpty { fired += 1 }
    }
    let share = Double(fired) / Double(trials)
    let figure = try #require(
      FalseAlarms(of: example.rules, points: example.points, baseline: example.baseline))
    let standardError = (share * (1 - share) / Double(trials)).squareRoot()
    #expect(abs(figure.percent / 100 - share) < 4 * standardError)
  }
}
