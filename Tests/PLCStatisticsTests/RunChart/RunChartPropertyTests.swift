import PLCStatistics
import PLCTestSupport
import Testing

/// What holds for every series, on seeded random ones: many ties, halves and quarters, negative numbers.
struct RunChartPropertyTests {
  static let series: [[Double]] = {
    var generator = SeededGenerator(seed: 2)
    return (0..<300).map { index in
      let level = Double.random(in: -3...3, using: &generator).rounded()
      return (0..<(index % 60)).map { position in
        let jump = position > 20 && index.isMultiple(of: 3) ? 4.0 : 0
        return Double(Int.random(in: -8...8, using: &generator)) / 4 + level + jump
      }
    }
  }()

  private func signals(_ values: [Double], _ chart: ChartKind, _ rules: RuleSet) -> [Signal] {
    ChartAnalysis(Series(values: values), ChartSettings(chart: chart, rules: rules)).phases[0].found
  }

  @Test(
    "Shifting and stretching a series changes no signal",
    arguments: [(ChartKind.run, RuleSet.anhoej), (.run, .perla), (.xmr, .nhs)])
  func shiftAndScale(_ example: (chart: ChartKind, rules: RuleSet)) {
    for values in Self.series {
      let found = signals(values, example.chart, example.rules)
      // Neither the factor nor the shift can be written exactly in binary.
      for (factor, shift) in [(1.0, 1000.0), (8, 0), (0.1, 0), (1 / 3.0, 70.7), (100, -0.3)] {
        #expect(signals(values.map { $0 * factor + shift }, example.chart, example.rules) == found)
      }
    }
  }

  @Test(
    "Turning a series upside down turns the directions of its signals", arguments: [RuleSet.anhoej, .perla])
  func upsideDown(rules: RuleSet) {
    for values in Self.series {
      let turned = signals(values.map { -$0 }, .run, rules)
      #expect(
        turned
          == signals(values, .run, rules).map {
            Signal(id: $0.id, from: $0.from, to: $0.to, direction: $0.direction?.opposite)
          })
    }
  }

  @Test("Reversing time changes no count")
  func reversal() {
    for values in Self.series {
      let forwards = RunChart(of: values)
      let backwards = RunChart(of: values.reversed())
      #expect(forwards.runs.map(\.count) == backwards.runs.map(\.count).reversed())
      #expect(forwards.longestTrend == backwards.longestTrend)
      #expect(forwards.useful == backwards.useful)
      #expect(forwards.limits == backwards.limits)
    }
  }

  @Test("A point on the centre neither makes nor breaks a run, wherever it stands")
  func pointOnCentre() throws {
    let centre = Centre(given: try #require(Amount(0.5)))
    for values in Self.series {
      let before = RunChart(values, in: values.indices, about: centre)
      for place in stride(from: 0, through: values.count, by: 7) {
        var more = values
        more.insert(0.5, at: place)
        let after = RunChart(more, in: more.indices, about: centre)
        #expect(after.runs.map(\.count) == before.runs.map(\.count))
        #expect(after.limits == before.limits)
        #expect(after.anhoejSignals.map(\.id) == before.anhoejSignals.map(\.id))
      }
    }
  }

  @Test("Half of the points or fewer lie on each side of their own median")
  func ownMedian() {
    for values in Self.series {
      let sides = RunChart(of: values).sides
      #expect(2 * sides.count { $0 == .up } <= values.count)
      #expect(2 * sides.count { $0 == .down } <= values.count)
    }
  }
}
