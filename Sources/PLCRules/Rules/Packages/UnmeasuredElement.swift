import PLCContent
import PLCDiagnostics

/// An element whose working nobody could see quickly.
struct UnmeasuredElement: KindRule {
  static let about = RuleDescription(
    "unmeasured-element", .packages,
    finds: "an element of a package past draft with no practical measure",
    why:
      "Whoever takes it up needs a quick way to see whether it works with their students, and not only at the end of the year (¶13).",
    mend: "Name a practical measure under `Measures`: a slip, a tally, a lens on one piece of work.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "change-packages/readers-first.md",
        PackageSample.package(
          "status: testing", ["| reader | yes | | slip |", "| «return» | yes | reader | |"]),
        with: PackageSample.folder),
      .bad(
        "change-packages/readers-first.md",
        PackageSample.package(
          "status: testing", ["| reader | yes | | slip |", "| «return» | yes | reader | spring |"]),
        with: PackageSample.folder(["measures/spring.md": TheorySample.measure("type: outcome")])),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: testing"),
        with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package(
          "status: testing", ["| reader | yes | | slip |", "| return | yes | reader | |"]),
        with: PackageSample.folder([
          "lessons/go-back.md": PackageSample.lesson("element: return\nmeasure: slip")
        ])),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package("status: draft", ["| reader | yes | | |", "| return | yes | | |"]),
        with: PackageSample.folder),
    ])

  static func check(_ package: ChangePackage, in context: RuleContext) -> [Diagnostic] {
    guard package.status == .testing || package.isForOthers else { return [] }
    return package.elements.compactMap { element in
      guard element.idea != nil else { return nil }
      let types = element.measures.map(\.type)
      if types.contains(.practical) { return nil }
      return Diagnostic(
        about.id,
        types.isEmpty
          ? "Nothing would show quickly whether this element works. What could students tell or show you in two minutes?"
          : "Its measures are not quick ones. What could students tell or show you in two minutes, right after the lesson?",
        at: element.row.place(of: ChangePackage.Element.Columns.element))
    }
  }
}
