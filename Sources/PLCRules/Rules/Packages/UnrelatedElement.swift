import PLCContent
import PLCDiagnostics

/// An element that nothing ties to the others.
struct UnrelatedElement: KindRule {
  static let about = RuleDescription(
    "unrelated-element", .packages,
    finds: "an element that shares no driver, no measure and no dependency with another",
    why:
      "Changes that belong together strengthen each other for students. One that stands apart makes the package longer and its evidence harder to read (¶13: interrelated).",
    mend: "Say what it builds on or which driver it shares, or give it a package of its own.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "change-packages/readers-first.md",
        PackageSample.package("status: draft", PackageSample.rows + ["| «snacks» | no | | hunger |"]),
        with: withSnacks),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package("status: draft", PackageSample.rows + ["| snacks | no | | slip |"]),
        with: withSnacks),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package("status: draft", PackageSample.rows + ["| snacks | no | return | hunger |"]),
        with: withSnacks),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package("status: draft", ["| reader | yes | | |", "| snacks | no | | |"]),
        with: PackageSample.folder([
          "change-ideas/reader.md": TheorySample.idea("drivers: [time]"),
          "change-ideas/snacks.md": TheorySample.idea("drivers: [time]"),
        ])),
    ])

  private static let withSnacks = PackageSample.folder([
    "change-ideas/snacks.md": TheorySample.idea("status: proposed"),
    "measures/hunger.md": TheorySample.measure("type: practical"),
  ])

  static func check(_ package: ChangePackage, in context: RuleContext) -> [Diagnostic] {
    guard package.status != .retired else { return [] }
    let elements = package.elements
    guard elements.count > 1 else { return [] }
    let ideas = elements.compactMap(\.idea)
    let driversByIdea = Dictionary(
      zip(ideas, ideas.driverSlugs), uniquingKeysWith: { first, _ in first })
    let drivers = elements.map { $0.idea.flatMap { driversByIdea[$0] } ?? [] }
    let built = Set(elements.flatMap { $0.after.map(\.element) })
    return elements.indices.compactMap { here in
      let element = elements[here]
      guard element.idea != nil, element.after.isEmpty, !built.contains(here) else { return nil }
      let isTied = elements.indices.contains { other in
        other != here
          && (!Set(element.measures).isDisjoint(with: elements[other].measures)
            || !drivers[here].isDisjoint(with: drivers[other]))
      }
      if isTied { return nil }
      return Diagnostic(
        about.id,
        "This element builds on no other and shares no driver or measure with one. How does it belong to them, for the students who get all of it?",
        at: element.row.place(of: ChangePackage.Element.Columns.element))
    }
  }
}
