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

  static let kinds: Set<KindID>? = ["theory", "change-idea"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    switch document.kind.id {
    case "theory": document.isRetired ? [] : checkTree(document, at: position, in: context.library)
    case "change-idea": checkIdea(document, at: position, in: context.library)
    default: []
    }
  }

  private static func checkTree(_ document: Document, at position: Int, in library: Library) -> [Diagnostic] {
    let section = document.section("Drivers")
    let tree = library.driverTree(of: position)
    guard !tree.drivers.isEmpty || !tree.looseIdeas.isEmpty else {
      // Words in the place of the tree are a matter of form, and another rule's.
      guard document.isTheoryInUse, section?.isEmpty ?? true else { return [] }
      return [
        Diagnostic(
          about.id,
          "No drivers stand here yet, so a reader cannot see how the ideas you test should reach students. What has to be different for the aim to be met?",
          at: section.map { document.place($0.headingSpan) } ?? document.place(ofField: "status"))
      ]
    }
    var found = tree.looseIdeas.map { link in
      Diagnostic(
        about.id,
        link.driver == nil
          ? "This idea stands under no driver. What should it change, so that the aim comes nearer?"
          : "This idea stands right under a primary driver. Which smaller change should it bring about on the way there? That is a driver of its own.",
        at: document.place(document.source.trimmed(link.item.wordsSpan)))
    }
    guard document.isTheoryInUse else { return found }
    for driver in tree.drivers where driver.level > 1 && !driver.hasDriversBelow && driver.ideaLinks.isEmpty {
      found.append(
        Diagnostic(
          about.id,
          driver.level == 2
            ? "No change idea stands under this driver. What could be tried in a class to move it?"
            : "This point links to no change idea, so no cycle can belong to it. Is it an idea that needs a page of its own?",
          at: document.place(document.source.trimmed(driver.item.wordsSpan))))
    }
    return found
  }

  private static func checkIdea(_ document: Document, at position: Int, in library: Library) -> [Diagnostic] {
    guard document.status != "abandoned", let theory = library.linked("theory", of: position).first else {
      return []
    }
    let owner = library.documents[theory]
    guard owner.isTheoryInUse || (!owner.isRetired && document.status != "proposed") else { return [] }
    let tree = library.driverTree(of: theory)
    // A theory without a tree has its own finding, once and not once an idea.
    guard !tree.drivers.isEmpty, !tree.ideas.contains(position) else { return [] }
    let named = document["drivers"]?.texts ?? []
    guard named.allSatisfy({ tree.driver($0.split(separator: "#").last.map(String.init) ?? $0) == nil })
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "This idea belongs to `\(owner.id.name)`, and none of its drivers leads to it. Which one should it move?",
        at: document.place(ofField: named.isEmpty ? "theory" : "drivers"),
        notes: [
          .init("The drivers are here.", at: owner.section("Drivers").map { owner.place($0.headingSpan) })
        ])
    ]
  }
}
