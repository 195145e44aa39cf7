import PLCContent
import PLCDiagnostics

/// A package of one element, or none.
struct ThinPackage: KindRule {
  static let about = RuleDescription(
    "thin-package", .packages,
    finds: "a change package with fewer than two elements",
    why:
      "A package is a set of small tests that belong together and follow one another; one change alone is a change idea, and easier to pass on as one (¶13).",
    mend: "Add the change that goes with it, or keep it as a change idea for now.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "change-packages/readers-first.md",
        "---\nstatus: draft\n---\n## Overview\n\nA reader.\n\n"
          + PackageSample.elements(["| reader | yes | | slip |"], heading: "«## Elements»"),
        with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package("status: draft", []).replacing(
          "## Elements\n", with: "## Elements\n\n*Write here: its change ideas.*\n"),
        with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: draft"), with: PackageSample.folder
      ),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package("status: retired", ["| reader | yes | | slip |"]), with: PackageSample.folder),
    ])

  static func check(_ package: ChangePackage, in context: RuleContext) -> [Diagnostic] {
    // A section without a table, or without anything, is another rule's.
    guard package.status != .retired,
      let section = package.section(ChangePackage.Sections.elements), !section.tables.isEmpty
    else { return [] }
    let count = section.tables.flatMap(\.rows).count
    guard count < 2 else { return [] }
    // A page fresh from the template has nothing to be asked about yet.
    if count == 0, section.blocks.contains(where: \.isHint) { return [] }
    return [
      Diagnostic(
        about.id,
        count == 0
          ? "No element stands here yet. Which changes belong together, and which comes first?"
          : "One element is a change idea rather than a package. What goes with it, so that students get the whole of it?",
        at: package.place(section.headingSpan))
    ]
  }
}
