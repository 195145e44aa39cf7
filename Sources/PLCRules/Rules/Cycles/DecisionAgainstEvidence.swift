import PLCContent
import PLCDiagnostics

/// A decision that goes the other way than the study, without a word about it.
struct DecisionAgainstEvidence: KindRule {
  static let about = RuleDescription(
    "decision-against-evidence", .cycles,
    finds:
      "an idea adopted though it was not better than before, or let go though it was, where Act does not say why",
    why:
      "There can be good reasons for either, such as what it costs or whom it leaves out. Unspoken, they look to colleagues as if what students showed did not count (¶13).",
    mend: "Add a sentence to Act: what outweighed the results?",
    levels: .init(nil, .warning, .warning),
    examples: [
      .bad(
        "cycles/reader/01.md", decided("decision: «adopt»", better: "no", act: "Adopt."),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md", decided("decision: «abandon»", better: "yes", act: "Let go."),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        decided("decision: abandon", better: "yes", act: "Let go, because it takes an evening a class."),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", decided("decision: adopt", better: "unclear", act: "Adopt."),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", decided("decision: adopt", better: "yes", act: "Adopt."),
        with: CycleSample.folder),
    ])

  private static func decided(_ front: String, better: String, act: String) -> String {
    CycleSample.cycle(
      "status: closed\n" + front,
      CycleSample.plan
        + CycleSample.study("| Will they change what it says? | 12 of 26 did | partly | \(better) |")
        + CycleSample.act(act))
  }

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, let decision = cycle.decision, cycle.says(Cycle.Sections.act) else {
      return []
    }
    let answers = Set(cycle.betterAnswers)
    let message: String
    switch decision {
    case .adopt where answers.contains(.no) && !answers.contains(.yes):
      message =
        "You adopted this, and Study says it was no better for students than before. What spoke for it?"
    case .abandon where answers.contains(.yes) && !answers.contains(.no):
      message =
        "You let this go, and Study says it was better for students than before. What outweighed that?"
    default: return []
    }
    if ReasonWords.giveReason(Prose(Cycle.Sections.act, of: cycle.document), inEnglish: context.readsEnglish)
    {
      return []
    }
    return [
      Diagnostic(
        about.id, message + " A sentence in Act would tell colleagues.",
        at: cycle.place(of: Cycle.Fields.decision))
    ]
  }
}
