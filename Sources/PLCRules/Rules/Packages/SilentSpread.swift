import PLCContent
import PLCDiagnostics
import PLCText

/// A package that is said to spread and names nobody who took it up.
struct SilentSpread: KindRule {
  static let about = RuleDescription(
    "silent-spread", .packages,
    finds: "a package that has been spreading for ninety days with no adopter",
    why:
      "What others changed, and how it went with their students, is how a package gets better after it has left home (spread, Institute for Healthcare Improvement).",
    mend:
      "Ask those who have it what they changed, and give each a row under `Adopters`; or set the status back to `ready`.",
    levels: .init(nil, .info, .warning),
    options: [.init("days", default: 90, "days without an adopter that are fine")],
    examples: [
      .bad(
        "change-packages/readers-first.md", PackageSample.package("status: «spreading»\nupdated: 2026-08-24"),
        with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: spreading\nupdated: 2026-08-25"),
        with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package(
          "status: spreading\nupdated: 2026-06-01", PackageSample.rows,
          "## Adopters\n\n| Who | Where |\n|---|---|\n| Two teachers | Grade 6 |\n"),
        with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: spreading"),
        with: PackageSample.folder),
    ])

  static func check(_ package: ChangePackage, in context: RuleContext) -> [Diagnostic] {
    // It has been spreading at least since its page was last changed.
    guard package.status == .spreading,
      package.rows(ChangePackage.Adopter.self).isEmpty,
      let since = package.document.updated,
      Double(since.days(to: context.today)) > context.option("days", default: 90)
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "It has been spreading since `\(since)` or before, and nobody is named who took it up. Who has, and what did they change for their students?",
        at: package.place(of: CommonFields.status))
    ]
  }
}
