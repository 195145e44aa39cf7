import PLCContent
import PLCDiagnostics

/// A package called ready that strangers cannot rely on yet.
struct UnreadyPackage: KindRule {
  static let about = RuleDescription(
    "unready-package", .packages,
    finds:
      "a package that is ready or spreading without every core element adopted, two testers, two contexts, evidence, where it did not work, what it needs, how to start, or a contact",
    why:
      "Ready is a promise to teachers and students you will never meet: you trust it, others have tested it, and it says where it failed (¶14).",
    mend:
      "Fill in what is missing, or set the status back to `testing`; the page shows the list of what is done.",
    levels: .always(.error),
    examples: [
      .bad(
        "change-packages/readers-first.md", PackageSample.package("status: «ready»\ncontact: us@example.org"),
        with: PackageSample.folder),
      .bad(
        "change-packages/readers-first.md",
        PackageSample.package("status: «ready»\ncontact: us@example.org", PackageSample.rows, complete),
        with: PackageSample.folder(["change-ideas/return.md": TheorySample.idea("status: testing")])),
      .bad(
        "change-packages/readers-first.md",
        PackageSample.package("status: «spreading»\ncontact: us@example.org", PackageSample.rows, complete),
        with: PackageSample.folder([:], without: ["cycles/return/01.md"])),
      .bad(
        "change-packages/readers-first.md",
        PackageSample.package("status: «ready»", PackageSample.rows, complete), with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package("status: ready\ncontact: us@example.org", PackageSample.rows, complete),
        with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: testing"),
        with: PackageSample.folder),
    ])

  private static let complete = """
    ## Evidence so far

    In two classes 25 of 53 students changed what a piece says, up from 17.

    ## Where it did not work

    Where the reader was named late.

    ## What you need

    A reader and thirty minutes a week.

    ## How to start

    One class, one reader, one piece.

    """

  static func check(_ package: ChangePackage, in context: RuleContext) -> [Diagnostic] {
    guard package.isForOthers, let status = package.status else { return [] }
    let missing = package.readiness.missing
    if missing.isEmpty { return [] }
    return [
      Diagnostic(
        about.id,
        "`\(status.rawValue)` promises strangers a package they can rely on. Still open: \(missing.map(words).joined(separator: "; ")).",
        at: package.place(of: CommonFields.status))
    ]
  }

  private static func words(_ step: PackageReadiness.Step) -> String {
    let count = step.count ?? 0
    switch step.need {
    case .coreAdopted: return "\(count) of \(step.wanted ?? 0) core elements adopted"
    case .testers: return count == 0 ? "two people who tested it" : "a second person who tested it"
    case .contexts: return count == 0 ? "two contexts it was tested in" : "a second context it was tested in"
    case .evidence: return "`Evidence so far`"
    case .whereItDidNotWork: return "`Where it did not work`"
    case .whatYouNeed: return "`What you need`"
    case .howToStart: return "`How to start`"
    case .contact: return "`contact`"
    }
  }
}
