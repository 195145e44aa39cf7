import PLCContent
import PLCDiagnostics
import PLCText

/// A ready package that does not say what may be changed and what may not.
struct RigidPackage: DocumentRule {
  static let about = RuleDescription(
    "rigid-package", .packages,
    finds: "a package that is ready and does not say what to keep and what may vary",
    why:
      "Other classes have other students. Whoever knows what makes it work can fit the rest to theirs; whoever does not keeps the wrong part (¶13: teachers may vary a package).",
    mend: "Fill in `Must keep` and `May vary` for the elements, or write `How to adapt`.",
    levels: .init(nil, .warning, .warning),
    examples: [
      .bad(
        "change-packages/readers-first.md", PackageSample.package("status: «ready»"),
        with: PackageSample.folder),
      .bad(
        "change-packages/readers-first.md", keeping("status: «ready»", keep: "The reader is real", vary: ""),
        with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md",
        keeping("status: ready", keep: "The reader is real", vary: "Who it is"), with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: ready"),
        with: PackageSample.folder([
          "lessons/meet.md": PackageSample.lesson("order: 1")
            + "\n## Must keep\n\nThe reader.\n\n## May vary\n\nThe day.\n"
        ])),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: testing"),
        with: PackageSample.folder),
    ])

  private static func keeping(_ front: String, keep: String, vary: String) -> String {
    "---\n\(front)\n---\n## Overview\n\nA reader.\n\n## Elements\n\n| Element | Must keep | May vary |\n|---|---|---|\n| reader | \(keep) | \(vary) |\n| return | | |\n"
  }

  static let kinds: Set<KindID>? = ["change-package"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard ["ready", "spreading"].contains(document.status ?? "") else {
      return []
    }
    let lessons = context.library.lessons(ofPackage: position).map { context.library.documents[$0] }
    func isSaid(_ name: String) -> Bool {
      document.rows("Elements").contains { $0.words(name) != nil } || lessons.contains { $0.says(name) }
    }
    let keeps = isSaid("Must keep")
    let varies = isSaid("May vary") || document.says("How to adapt")
    let missing = [keeps ? nil : "what to keep", varies ? nil : "what may vary"].compactMap(\.self)
    if missing.isEmpty { return [] }
    return [
      Diagnostic(
        about.id,
        "Strangers can start, and nothing tells them \(EnglishWords.list(missing)). What makes it work for students, and what can they fit to theirs?",
        at: document.place(ofField: "status"))
    ]
  }
}
