import PLCStatistics
import Testing

struct RunLimitsTests {
  @Test("The limit of crossings is that of all sequences counted one by one", arguments: 1...14)
  func crossingsByEnumeration(useful n: Int) {
    var withCrossings = Array(repeating: 0, count: n)
    for sequence in 0..<(1 << n) {
      withCrossings[(sequence ^ (sequence >> 1)).nonzeroBits(below: n - 1)] += 1
    }
    var atMost = 0
    let expected = withCrossings.firstIndex { count in
      atMost += count
      return 20 * atMost >= 1 << n
    }
    #expect(RunLimits.crossings(useful: n) == expected)
  }

  @Test(
    "The accepted numbers of runs are those of all arrangements counted one by one", arguments: 1...7, 1...7)
  func runsByEnumeration(above: Int, below: Int) {
    let n = above + below
    var withRuns = Array(repeating: 0, count: n + 1)
    for sequence in 0..<(1 << n) where sequence.nonzeroBits(below: n) == above {
      withRuns[(sequence ^ (sequence >> 1)).nonzeroBits(below: n - 1) + 1] += 1
    }
    let all = withRuns.reduce(0, +)
    let accepted = (0...n).filter { runs in
      40 * withRuns[...runs].reduce(0, +) > all && 40 * withRuns[runs...].reduce(0, +) > all
    }
    #expect(RunLimits.runs(above: above, below: below) == (accepted.first ?? 0)...(accepted.last ?? 0))
  }

  @Test("Both sides are alike, and so are up and down", arguments: 1...30)
  func symmetry(above: Int) {
    for below in 1...30 {
      #expect(RunLimits.runs(above: above, below: below) == RunLimits.runs(above: below, below: above))
    }
  }

  @Test("Up to 120 points the limit of crossings agrees with a count in 128 bits")
  func crossingsIn128Bits() {
    var row: [UInt128] = [1]
    for n in 1...120 {
      let all = row.reduce(0, +)
      var atMost: UInt128 = 0
      let expected = row.firstIndex { ways in
        atMost += ways
        return 20 * atMost >= all
      }
      #expect(RunLimits.crossings(useful: n) == expected)
      row = zip([0] + row, row + [0]).map { $0 + $1 }
    }
  }

  // Counted with whole numbers of any size by a program in another language.
  @Test(
    "The limit of crossings is exact for long series",
    arguments: [(100, 41), (1000, 474), (9999, 4917), (10_000, 4917)])
  func crossingsOfLongSeries(_ example: (useful: Int, crossings: Int)) {
    #expect(RunLimits.crossings(useful: example.useful) == example.crossings)
  }

  @Test(
    "The accepted numbers of runs are exact for long series",
    arguments: [
      (50, 50, 41...61), (30, 170, 45...59), (500, 500, 470...532), (1000, 1500, 1154...1248),
      (5000, 5000, 4903...5099), (2500, 7500, 3677...3824),
    ])
  func runsOfLongSeries(_ example: (above: Int, below: Int, runs: ClosedRange<Int>)) {
    #expect(RunLimits.runs(above: example.above, below: example.below) == example.runs)
  }

  // Of all counts up to 400 points, these are where a tail is exactly a fortieth.
  @Test("A tail of exactly 2.5 % is a signal", arguments: [(1, 79, 3), (3, 14, 4), (2, 79, 4)])
  func exactTies(_ example: (above: Int, below: Int, low: Int)) {
    #expect(RunLimits.runs(above: example.above, below: example.below).lowerBound == example.low)
  }

  @Test("With all points on one side one run is all there can be")
  func oneSide() {
    #expect(RunLimits.runs(above: 12, below: 0) == 1...1)
    #expect(RunLimits.runs(above: 0, below: 1) == 1...1)
    #expect(RunLimits(above: 0, below: 0) == nil)
  }

  @Test("The longest run is round(log₂ n) + 3, with the steps between the right numbers")
  func longestRun() {
    // 2^(f + ½) lies between these neighbours.
    let steps = [(1, 2), (2, 3), (5, 6), (11, 12), (22, 23), (45, 46), (90, 91), (181, 182), (362, 363)]
    for (index, step) in steps.enumerated() {
      #expect(RunLimits.longestRun(useful: step.0) == index + 3)
      #expect(RunLimits.longestRun(useful: step.1) == index + 4)
    }
    #expect(RunLimits.longestRun(useful: 10_000) == 16)
    #expect(RunLimits.longestRun(useful: .max) == 66)
  }
}

extension Int {
  /// How many of the lowest bits are set.
  fileprivate func nonzeroBits(below count: Int) -> Int { (self & ((1 << count) - 1)).nonzeroBitCount }
}
