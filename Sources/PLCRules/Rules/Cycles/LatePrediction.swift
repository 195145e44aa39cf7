import PLCContent
import PLCDiagnostics

/// A prediction that was written down when the data had begun.
struct LatePrediction: KindRule {
  static let about = RuleDescription(
    "late-prediction", .cycles,
    finds:
      "a prediction first committed or sealed after the start of the cycle, after its first data, or after anything in Do",
    why:
      "Once we know what students did, we cannot help having expected it. Only a prediction that was there before can be wrong, and a wrong one is where learning starts (prediction-based testing, Langley and others).",
    mend:
      "Leave it as it is; it is part of the story. Next time commit the plan on the day it is made, or seal it with `plc seal`.",
    levels: .init(nil, .warning, .warning),
    asksHistory: true,
    examples: [
      .bad(
        path, cycle("«Half of them»", "number: 1", doing), with: CycleSample.folder,
        history: [
          .start, .init(at: "2026-10-01 08:00", [path: cycle("", "number: 1", doing)]),
          .init(at: "2026-10-05 08:00", [path: cycle("Half of them", "number: 1", doing)]),
        ]),
      .bad(
        path, cycle("«Half of them»", "start: 2026-10-05"), with: CycleSample.folder,
        history: [.start, .init(at: "2026-10-06 08:00", [path: cycle("Half of them", "start: 2026-10-05")])]),
      .bad(
        path, cycle("«Half of them»", "measures: [slip]"), with: measured,
        history: [
          .start, .init(at: "2026-10-06 08:00", [path: cycle("Half of them", "measures: [slip]")]),
        ]),
      .bad(
        path, cycle("Half of them", "start: 2026-10-05\nseal: «2026-10-06 \(digest)»"),
        with: CycleSample.folder),
      .good(
        path, cycle("Half of them", "start: 2026-10-05", doing), with: CycleSample.folder,
        history: [
          .start, .init(at: "2026-10-05 07:00", [path: cycle("Half of them", "start: 2026-10-05")]),
          .init(at: "2026-10-09 07:00", [path: cycle("Half of them", "start: 2026-10-05", doing)]),
        ]),
      // Plan and Do first seen together: nobody knows.
      .good(
        path, cycle("Half of them", "start: 2026-10-05", doing), with: CycleSample.folder,
        history: [
          .start, .init(at: "2026-10-09 07:00", [path: cycle("Half of them", "start: 2026-10-05", doing)]),
        ]),
      // By the community's account alone nothing is found.
      .good(
        path, cycle("Half of them", "start: 2026-10-05\npredicted_on: 2026-10-07"), with: CycleSample.folder),
      // A whole seal counts before git.
      .good(
        path, cycle("Half of them", "start: 2026-10-05\nseal: 2026-10-05 \(digest)"),
        with: CycleSample.folder,
        history: [.start, .init(at: "2026-10-09 07:00", [path: cycle("Half of them", "start: 2026-10-05")])]),
    ])

  private static let path = "cycles/reader/01.md"
  private static let doing = "## Do\n\nWe read it aloud.\n"
  private static let digest = "sha256:fda63279e127e6a9d9f4521321adc61e0f53da161309a63d278fb8a63bfcf789"

  private static func cycle(_ prediction: String, _ front: String = "number: 1", _ rest: String = "")
    -> String
  {
    CycleSample.cycle(
      front, CycleSample.questions("| Will they revise? | \(prediction) | qualitative |") + rest)
  }

  private static let measured = CycleSample.folder([
    "measures/slip.csv": "date,value,cycle\n2026-10-05,40,reader/01\n"
  ])

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, !context.history.isUnknown || cycle.seal != nil,
      let history = cycle.predictionHistory(in: context.history),
      let first = history.late.first
    else { return [] }
    let isSealed = if case .after(_, by: .seal) = history.order { true } else { false }
    let what =
      isSealed
      ? "The predictions were sealed"
      : history.late.count == 1
        ? "This prediction was first committed" : "These predictions were first committed"
    let when = first.day.map { "on `\($0)`" } ?? "after the last commit of this file"
    let after =
      switch first.began {
      case .start(let day): "and the cycle began on `\(day)`"
      case .row(let day): "and its first data are of `\(day)`"
      case .doing(let day): "and Do had something to tell on `\(day)`"
      }
    return [
      Diagnostic(
        about.id,
        "\(what) \(when), \(after). It can stay; only what stands there before can surprise us. Could the next plan be committed, or sealed with `plc seal`, on the day it is made?",
        at: cycle.place(first.span))
    ]
  }
}
