import PLCContent
import PLCDiagnostics
import PLCText

/// A ready package that does not say what may be changed and what may not.
struct RigidPackage: KindRule {
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

  static func check(_ package: ChangePackage, in context: RuleContext) -> [Diagnostic] {
    typealias Columns = ChangePackage.Element.Columns
    guard package.isForOthers else { return [] }
    let lessons = package.lessons
    func isSaid(_ column: Key<String>, _ section: Section) -> Bool {
      package.rows(ChangePackage.Element.self).contains { $0.words(column) != nil }
        || lessons.contains { $0.says(section) }
    }
    let keeps = isSaid(Columns.mustKeep, Lesson.Sections.mustKeep)
    let varies =
      isSaid(Columns.mayVary, Lesson.Sections.mayVary) || package.says(ChangePackage.Sections.howToAdapt)
    let missing = [keeps ? nil : "what to keep", varies ? nil : "what may vary"].compactMap(\.self)
    if missing.isEmpty { return [] }
    return [
      Diagnostic(
        about.id,
        "Strangers can start, and nothing tells them \(EnglishWords.list(missing)). What makes it work for students, and what can they fit to theirs?",
        at: package.place(of: CommonFields.status))
    ]
  }
}
