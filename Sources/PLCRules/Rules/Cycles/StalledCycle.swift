import PLCContent
import PLCDiagnostics
import PLCText

/// A cycle that is over and was never looked back on.
struct StalledCycle: KindRule {
  static let about = RuleDescription(
    "stalled-cycle", .cycles,
    finds: "a cycle two weeks past its planned end with no Study",
    why:
      "Of all parts of a cycle Study is the one most often missing, and the one in which what students showed becomes knowledge (reviews of published PDSA cycles).",
    mend: "Write three lines about what happened, or set `status: stopped` and say why.",
    levels: .init(.info, .warning, .warning),
    options: [.init("days", default: 14, "days after the planned end")],
    examples: [
      .bad(
        "cycles/reader/01.md", CycleSample.cycle("status: do\nplanned_end: «2026-11-08»"),
        with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: study\nplanned_end: «2026-11-01»",
          CycleSample.plan + "## Study\n\n*Write here: what happened.*\n"), with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", CycleSample.cycle("status: do\nplanned_end: 2026-11-09"),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md",
        CycleSample.cycle(
          "status: study\nplanned_end: 2026-11-01", CycleSample.plan + CycleSample.study(CycleSample.result)),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", CycleSample.cycle("status: stopped\nplanned_end: 2026-09-01"),
        with: CycleSample.folder),
    ])

  static func check(_ cycle: Cycle, in context: RuleContext) -> [Diagnostic] {
    guard cycle.isLive, !cycle.isAtLeast(.act), !cycle.hasStudy,
      let planned = cycle.plannedEnd
    else { return [] }
    let end = max(planned, cycle.ended ?? planned)
    guard Double(end.days(to: context.today)) > context.option("days", default: 14) else { return [] }
    return [
      Diagnostic(
        about.id,
        "This cycle was to end on `\(planned)` and has no Study yet. What did you see? Three lines now are worth more than a page later, and `status: stopped` is an honest answer too.",
        at: cycle.place(of: Cycle.Fields.plannedEnd))
    ]
  }
}
