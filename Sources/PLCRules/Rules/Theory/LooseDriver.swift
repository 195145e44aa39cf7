import PLCContent
import PLCDiagnostics
import PLCText

/// A driver diagram in which a driver and the change ideas do not meet.
struct LooseDriver: DocumentRule {
  static let about = RuleDescription(
    "loose-driver", .theory,
    finds:
      "a secondary driver with no change idea, a change idea right under a primary driver or under none, or a theory in testing without a tree of drivers",
    why:
      "The tree says why an idea should reach students: an idea moves a secondary driver, that one a primary driver, that one the aim. Where a link is missing, a test can succeed and nobody knows what it was for (driver diagrams, NHS Lothian).",
    mend:
      "Put each idea under the secondary driver it should move, and ask of each driver without ideas what could move it.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "theories/reader.md",
        TheorySample.theory(
          "status: testing", TheorySample.drivers + "  - «There is time to go back» {addresses: week}\n"),
        with: TheorySample.folder),
      .bad(
        "theories/reader.md",
        TheorySample.theory(
          "status: working", "## Drivers\n\n- A reader who matters\n  - «[[outside-reader]]»\n"),
        with: TheorySample.folder),
      .bad(
        "change-ideas/aloud.md", TheorySample.idea("theory: «reader»"),
        with: TheorySample.folder(["theories/reader.md": TheorySample.theory("status: testing")])),
      .bad(
        "theories/reader.md", TheorySample.theory("status: testing", "«## Drivers»\n"),
        with: TheorySample.folder),
      .bad("theories/reader.md", TheorySample.theory("status: «testing»", ""), with: TheorySample.folder),
      .good("theories/reader.md", TheorySample.theory("status: testing"), with: TheorySample.folder),
      .good(
        "theories/reader.md",
        TheorySample.theory("status: working", TheorySample.drivers + "  - There is time to go back\n"),
        with: TheorySample.folder),
      .good(
        "change-ideas/aloud.md",
        TheorySample.idea("theory: reader\ndrivers: [a-reader-is-named-before-drafting]"),
        with: TheorySample.folder(["theories/reader.md": TheorySample.theory("status: testing")])),
    ])

  static let kinds: Set<KindID>? = [Theory.id, ChangeIdea.id]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    if let theory = Theory(document) { return theory.isRetired ? [] : checkTree(theory) }
    return ChangeIdea(document).map(checkIdea) ?? []
  }

  private static func checkTree(_ theory: Theory) -> [Diagnostic] {
    let section = theory.section(Theory.Sections.drivers)
    let tree = theory.driverTree
    guard !tree.drivers.isEmpty || !tree.looseIdeas.isEmpty else {
      // Words in the place of the tree are a matter of form, and another rule's.
      guard theory.isInUse, section?.isEmpty ?? true else { return [] }
      return [
        Diagnostic(
          about.id,
          "No drivers stand here yet, so a reader cannot see how the ideas you test should reach students. What has to be different for the aim to be met?",
          at: section.map { theory.place($0.headingSpan) } ?? theory.place(of: CommonFields.status))
      ]
    }
    var found = tree.looseIdeas.map { link in
      Diagnostic(
        about.id,
        link.driver == nil
          ? "This idea stands under no driver. What should it change, so that the aim comes nearer?"
          : "This idea stands right under a primary driver. Which smaller change should it bring about on the way there? That is a driver of its own.",
        at: theory.place(theory.document.source.trimmed(link.item.wordsSpan)))
    }
    guard theory.isInUse else { return found }
    for driver in tree.drivers where driver.level > 1 && !driver.hasDriversBelow && driver.ideaLinks.isEmpty {
      found.append(
        Diagnostic(
          about.id,
          driver.level == 2
            ? "No change idea stands under this driver. What could be tried in a class to move it?"
            : "This point links to no change idea, so no cycle can belong to it. Is it an idea that needs a page of its own?",
          at: theory.place(theory.document.source.trimmed(driver.item.wordsSpan))))
    }
    return found
  }

  private static func checkIdea(_ idea: ChangeIdea) -> [Diagnostic] {
    guard idea.status != .abandoned, let theory = idea.theory,
      theory.isInUse || (!theory.isRetired && idea.status != .proposed)
    else { return [] }
    let tree = theory.driverTree
    // A theory without a tree has its own finding, once and not once an idea.
    guard !tree.drivers.isEmpty, !tree.ideas.contains(idea),
      idea.namedDriverSlugs.allSatisfy({ tree.driver($0) == nil })
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "This idea belongs to `\(theory.name)`, and none of its drivers leads to it. Which one should it move?",
        at: idea.drivers.isEmpty
          ? idea.place(of: ChangeIdea.Fields.theory) : idea.place(of: ChangeIdea.Fields.drivers),
        notes: [
          .init(
            "The drivers are here.",
            at: theory.section(Theory.Sections.drivers).map { theory.place($0.headingSpan) })
        ])
    ]
  }
}
