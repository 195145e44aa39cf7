import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A root cause within reach that no driver answers.
struct UnaddressedCause: KindRule {
  static let about = RuleDescription(
    "unaddressed-cause", .theory,
    finds: "a root cause, ours or within our influence, that no driver of the theory addresses",
    why:
      "The causes were the reason for the theory. One that is left out goes on working on students while the ideas change something else (¶12).",
    mend:
      "End the driver that answers it with `{addresses: …}` and the slug of the cause, or add a driver, or say why it waits.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "root-causes/first-drafts.md",
        TheorySample.analysis.replacing(
          "The teacher is the only reader", with: "«The teacher is the only reader»"),
        with: TheorySample.folder(["theories/reader.md": TheorySample.theory("status: testing")])),
      .bad(
        "root-causes/first-drafts.md",
        TheorySample.analysis
          + "\n## Root causes\n\n| Cause | Status | Control |\n|---|---|---|\n| «The week ends at the draft» | root | influence |\n",
        with: TheorySample.folder([
          "theories/reader.md": TheorySample.theory(
            "status: testing", answering("the-teacher-is-the-only-reader"))
        ])),
      .bad(
        "theories/reader.md", TheorySample.theory("status: testing", answering("teacher-is-the-only-reader")),
        with: TheorySample.folder([
          "root-causes/first-drafts.md": TheorySample.analysis.replacing(
            "The teacher is the only reader", with: "«The teacher is the only reader»")
        ]), fixed: TheorySample.theory("status: testing", answering("the-teacher-is-the-only-reader"))),
      .good(
        "root-causes/first-drafts.md", TheorySample.analysis,
        with: TheorySample.folder([
          "theories/reader.md": TheorySample.theory(
            "status: testing", answering("the-teacher-is-the-only-reader"))
        ])),
      .good(
        "root-causes/first-drafts.md", TheorySample.analysis.replacing("{ours}", with: "{outside}"),
        with: TheorySample.folder(["theories/reader.md": TheorySample.theory("status: testing")])),
      .good("root-causes/first-drafts.md", TheorySample.analysis, with: TheorySample.folder),
    ])

  private static func answering(_ slug: String) -> String {
    TheorySample.drivers.replacing("before drafting", with: "before drafting {addresses: \(slug)}")
  }

  static func check(_ analysis: RootCauses, in context: RuleContext) -> [Diagnostic] {
    guard analysis.isAtLeast(.agreed) else { return [] }
    let theories = analysis.theories.filter { !$0.isRetired }
    let trees = theories.map(\.driverTree)
    // As long as there is no tree there is nothing to compare.
    guard trees.contains(where: { !$0.drivers.isEmpty }) else { return [] }
    let addressed = Set(trees.flatMap { $0.drivers.flatMap(\.addresses) })
    let causes = analysis.causes
    let open = causes.filter { cause in
      cause.status == .root && cause.isWithinReach && !addressed.contains(cause.slug)
    }
    return open.map { cause in
      let slip = slip(for: cause, among: causes, theories: theories)
      let whose = cause.control == .ours ? "within our control" : "within our influence"
      return Diagnostic(
        about.id,
        "This root cause is \(whose), and no driver answers it. Does one do so without saying it, or is a driver missing?",
        at: analysis.place(cause.span), notes: slip?.note ?? [], fixes: slip?.fix ?? [])
    }
  }

  /// A driver that addresses something very like the cause, and no cause at all.
  private static func slip(
    for cause: Cause, among causes: [Cause], theories: [Theory]
  ) -> (note: [Diagnostic.Note], fix: [Fix])? {
    let known = Set(causes.map(\.slug))
    for theory in theories {
      for driver in theory.driverTree.drivers {
        for label in driver.item.labels where label.name == TreeLabel.addresses {
          guard let value = label.value, !known.contains(value),
            NearName.nearest(to: value, among: [cause.slug]) != nil
          else { continue }
          let place = theory.place(label.span)
          return (
            [.init("This driver addresses `\(value)`, which is no cause.", at: place)],
            [
              Fix(
                "Address `\(cause.slug)`.", isSafe: false,
                edits: [TextEdit(place, "{addresses: \(cause.slug)}")])
            ]
          )
        }
      }
    }
    return nil
  }
}
