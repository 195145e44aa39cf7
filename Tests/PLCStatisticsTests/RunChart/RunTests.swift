import PLCStatistics
import Testing

struct RunTests {
  /// The sides of the points as `+`, `-` and `0`, about a centre of zero.
  private func chart(_ signs: String) throws -> RunChart {
    let values = signs.unicodeScalars.map { $0 == "+" ? 1.0 : $0 == "-" ? -1 : 0 }
    return RunChart(values, in: values.indices, about: Centre(given: try #require(Amount(0))))
  }

  @Test(
    "Runs are counted without the points on the centre",
    arguments: [
      ("", 0, 0), ("0", 0, 0), ("+", 1, 1), ("+-", 2, 1), ("++--", 2, 2), ("+0+", 1, 2), ("+0-", 2, 1),
      ("0+0", 1, 1), ("-+-+", 4, 1), ("--0--0-", 1, 5),
    ])
  func runs(_ example: (signs: String, runs: Int, longest: Int)) throws {
    let chart = try chart(example.signs)
    #expect(chart.runs.count == example.runs)
    #expect(chart.longestRun == example.longest)
    #expect(chart.crossings == max(example.runs - 1, 0))
  }

  @Test("A run starts and ends with points off the centre")
  func ends() throws {
    let run = try #require(chart("0-0++0+0").runs.last)
    #expect(run.from == 3)
    #expect(run.to == 6)
    #expect(run.count == 3)
    #expect(run.side == .up)
  }

  @Test(
    "The longest trend counts points, and equal neighbours once",
    arguments: [
      ([], 0), ([5], 1), ([5, 5, 5], 1), ([1, 2], 2), ([2, 1, 2], 2), ([1, 1, 2, 2, 3, 3], 3),
      ([5, 4, 4, 3, 9], 3),
      ([1, 2, 3, 2, 1, 0], 4),
    ] as [([Double], Int)])
  func trends(_ example: (values: [Double], longest: Int)) {
    #expect(RunChart(of: example.values).longestTrend == example.longest)
  }

  @Test("A turning point ends one trend and starts the next")
  func turningPoint() {
    let trends = RunChart(of: [1, 2, 3, 2, 2, 1]).trends
    #expect(trends.map(\.from) == [0, 2])
    #expect(trends.map(\.to) == [2, 5])
    #expect(trends.map(\.count) == [3, 3])
    #expect(trends.map(\.direction) == [.up, .down])
  }
}
