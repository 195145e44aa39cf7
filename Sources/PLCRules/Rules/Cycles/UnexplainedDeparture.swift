import PLCContent
import PLCDiagnostics

/// A cycle that did not go as planned and does not say why.
struct UnexplainedDeparture: KindRule {
  static let about = RuleDescription(
    "unexplained-departure", .cycles,
    finds: "a cycle carried out only partly or not at all whose Do does not say why",
    why:
      "What got in the way is a finding too, often the most useful one for the next class (integrity in place of fidelity, LeMahieu).",
    mend: "Add a sentence to Do: what was different, and because of what.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: do\ncarried_out: «partly»",
          CycleSample.plan + "## Do\n\nOne of the two lessons took place.\n"), with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle("status: do\ncarried_out: «no»", CycleSample.plan + "## Do\n"),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: do\ncarried_out: partly",
          CycleSample.plan + "## Do\n\nOne of the two lessons took place; the other day was a fire drill.\n"),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: do\ncarried_out: partly",
          CycleSample.plan
            + "## Do\n\nOne lesson.\n\n## What we varied\n\nThe list came on Friday because the class was on a trip.\n"
        ), with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle("status: do\ncarried_out: yes", CycleSample.plan + "## Do\n\nAs planned.\n"),
        with: CycleSample.folder),
    ])

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, let answer = cycle.carriedOut, answer != .yes else { return [] }
    let isExplained = [Cycle.Sections.do, Cycle.Sections.whatWeVaried].contains { section in
      ReasonWords.giveReason(Prose(section, of: cycle.document), inEnglish: context.readsEnglish)
    }
    if isExplained { return [] }
    return [
      Diagnostic(
        about.id,
        answer == .no
          ? "The cycle was not carried out, and Do does not say why. What got in the way, and would it again?"
          : "The cycle was carried out partly, and Do does not say why. What was different, and why?",
        at: cycle.place(of: Cycle.Fields.carriedOut))
    ]
  }
}
