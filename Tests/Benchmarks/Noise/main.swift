// Prints how often each rule set signals on noise, and how often it finds a shift of two standard deviations
// half-way, in series of 10 to 60 points about the centre of all points or of a baseline.
//
//     swift run -c release Noise [TRIALS] [--table]
//
// With --table also the lines of `Resources/false-alarms.txt`, which holds the figures of 50,000 trials.

import PLCStatistics

let trials = CommandLine.arguments.compactMap { Int($0) }.first ?? 5_000
let asTable = CommandLine.arguments.contains("--table")
let seed: UInt64 = 20_260_901

func row(_ cells: [String]) -> String {
  cells.map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }.joined()
}

for (title, shift) in [
  ("False alarms on noise", 0.0), ("Found: a shift of two standard deviations half-way", 2.0),
] {
  for rules in RuleSet.allCases {
    print("\(title), rules \(rules.rawValue), per thousand of \(trials) series\n")
    print(row(["points"] + Experiment.baselines.map { $0.map { "baseline \($0)" } ?? "all points" }))
    var columns = Array(repeating: [Int](), count: Experiment.baselines.count)
    for points in 10...60 where shift == 0 || points.isMultiple(of: 5) {
      let rates = Experiment.baselines.map { baseline in
        Experiment(rules: rules, baseline: baseline)
          .signalsPerThousand(points: points, shift: shift, trials: trials, seed: seed)
      }
      for (column, rate) in rates.enumerated() { columns[column].append(Int(rate.rounded())) }
      print(row(["\(points)"] + rates.map { "\(Int($0.rounded()))" }))
    }
    print("")
    guard asTable, shift == 0 else { continue }
    for (baseline, column) in zip(Experiment.baselines, columns) {
      let name = "\(rules.rawValue) \(baseline.map(String.init) ?? "all")"
      print("\(name) = \(column.map(String.init).joined(separator: " "))")
    }
  }
}
