import PLCContent
import PLCDiagnostics
import PLCText

/// A prediction whose words changed when the data had begun.
struct RewrittenPrediction: KindRule {
  static let about = RuleDescription(
    "rewritten-prediction", .cycles,
    finds: "a prediction whose words changed after the first data, or after it was sealed",
    why:
      "The distance between what we expected and what students did is what the cycle teaches. It is gone when the prediction moves after the data (prediction-based testing, Langley and others).",
    mend:
      "Write the first wording back and put what you think now under Study. A slip of the pen can stay: allow it with the reason.",
    levels: .init(nil, .warning, .warning),
    asksHistory: true,
    examples: [
      .bad(
        path, cycle("«A third of them»", doing), with: CycleSample.folder,
        history: [
          .start, .init(at: "2026-10-01 08:00", [path: cycle("Half of them")]),
          .init(at: "2026-10-06 08:00", [path: cycle("Half of them", doing)]),
          .init(at: "2026-10-09 08:00", [path: cycle("A third of them", doing)]),
        ]),
      .bad(
        path,
        sealed(
          "A third of them",
          "«2026-10-01 sha256:fda63279e127e6a9d9f4521321adc61e0f53da161309a63d278fb8a63bfcf789»"),
        with: CycleSample.folder),
      .bad(path, sealed("Half of them", "«last week»"), with: CycleSample.folder),
      .good(
        path, cycle("half of them.", doing), with: CycleSample.folder,
        history: [
          .start, .init(at: "2026-10-01 08:00", [path: cycle("Half of them")]),
          .init(at: "2026-10-06 08:00", [path: cycle("Half of them", doing)]),
          .init(at: "2026-10-09 08:00", [path: cycle("half of them.", doing)]),
        ]),
      .good(
        path, cycle("A third of them", doing), with: CycleSample.folder,
        history: [
          .start, .init(at: "2026-10-01 08:00", [path: cycle("Half of them")]),
          .init(at: "2026-10-02 08:00", [path: cycle("A third of them")]),
          .init(at: "2026-10-09 08:00", [path: cycle("A third of them", doing)]),
        ]),
      .good(
        path,
        sealed(
          "Half of them", "2026-10-01 sha256:fda63279e127e6a9d9f4521321adc61e0f53da161309a63d278fb8a63bfcf789"
        ), with: CycleSample.folder),
    ])

  private static let path = "cycles/reader/01.md"
  private static let doing = "## Do\n\nWe read it aloud.\n"

  private static func cycle(_ prediction: String, _ rest: String = "") -> String {
    text("start: 2026-10-05", prediction) + rest
  }

  private static func sealed(_ prediction: String, _ seal: String) -> String {
    text("number: 1\nseal: \(seal)", prediction)
  }

  private static func text(_ front: String, _ prediction: String) -> String {
    CycleSample.cycle(front, CycleSample.questions("| Will they revise? | \(prediction) | qualitative |"))
  }

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, !context.history.isUnknown || cycle.seal != nil,
      let history = cycle.predictionHistory(in: context.history)
    else { return [] }
    switch history.seal {
    case .unreadable:
      return [
        Diagnostic(
          about.id,
          "This is not a seal that can be read, so it shows nothing. `plc seal \(cycle.name)` writes one.",
          at: cycle.place(of: Cycle.Fields.seal))
      ]
    case .broken(let seal):
      return [
        Diagnostic(
          about.id,
          "The predictions are not the ones that were sealed on `\(seal.day)`. What was expected then belongs here, and what you think now under Study.",
          at: cycle.place(of: Cycle.Fields.seal), notes: history.rewritten.map { note($0, in: cycle) })
      ]
    case .none, .whole:
      return history.rewritten.map { change in
        let when = change.day.map { "on `\($0)`" } ?? "after the last commit"
        return Diagnostic(
          about.id,
          "When the data had begun, this prediction was changed \(when). It said `\(change.original.text)`. Could that come back, and what you think now stand under Study?",
          at: cycle.place(change.span))
      }
    }
  }

  private static func note(_ change: RewordedPrediction, in cycle: Cycle) -> Diagnostic.Note {
    .init(
      "It said `\(change.original.text)`; now it says `\(change.now.text)`.", at: cycle.place(change.span))
  }
}
