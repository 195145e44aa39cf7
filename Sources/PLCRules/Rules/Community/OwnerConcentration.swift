import PLCContent
import PLCDiagnostics
import PLCText

/// One person who owns most of the open work.
struct OwnerConcentration: LibraryRule {
  static let about = RuleDescription(
    "owner-concentration", .community,
    finds: "one person who owns more than 60 % of the open work",
    why:
      "When one person carries the work it stops when that person is ill or leaves, and the others have less of a say in it (¶9).",
    mend: "Go through the open work together and ask who would like to take something on.",
    levels: .init(nil, nil, .info),
    options: [.init("percent", default: 60, "The share of open work that one person may own.")],
    examples: [
      .bad(
        "members.md", "«| Id | Name | Role |»\n\(members)", with: open(["ana", "ana", "ana", "ana", "ben"])),
      .good(
        "members.md", "| Id | Name | Role |\n\(members)", with: open(["ana", "ana", "ana", "ben", "cora"])),
      .good("members.md", "| Id | Name | Role |\n\(members)", with: open(["ana", "ana", "ana", "ana"])),
      .good(
        "members.md", "| Id | Name | Role |\n\(members)",
        with: open(Array(repeating: "ana, ben", count: 6))),
    ])

  private static let members =
    "|---|---|---|\n| ana | Ana Ruiz | teacher |\n| ben | Ben Cole | teacher |\n| cora | Cora Lind | coach |\n"

  /// Problems that are open, one for each list of owners.
  private static func open(_ owners: [String]) -> [String: String] {
    var files: [String: String] = [:]
    for (number, owner) in owners.enumerated() {
      files["problems/\(number).md"] =
        "---\nproposed_by: ben\nowners: [\(owner)]\n---\n## What we see\n\nFew students talk.\n"
    }
    return files
  }

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let library = context.library
    guard let place = library.roster.place, library.members.count(where: \.isActive) > 2 else { return [] }
    let work = openWork(in: context)
    // A few things that happen to be one person's say nothing yet.
    guard work.count >= 5 else { return [] }
    var shares: [String: Double] = [:]
    for piece in work {
      for owner in piece.owners { shares[owner, default: 0] += 1 / Double(piece.owners.count) }
    }
    let limit = Double(work.count) * context.option("percent", default: 60) / 100
    guard let most = shares.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > limit + 1e-9
    else { return [] }
    let owned = work.filter { $0.owners.contains(most.key) }
    return [
      Diagnostic(
        about.id,
        "One person sees to \(owned.count) of \(work.count) open pieces of work. Who would like to take one on, and who has room?",
        at: place,
        notes: owned.prefix(5).map { Diagnostic.Note("One of them is here.", at: $0.place) })
    ]
  }

  private struct Piece {
    let owners: Set<String>
    let place: Place
  }

  /// What is not done yet and has an owner: documents, and decisions whose day is still to come.
  private static func openWork(in context: RuleContext) -> [Piece] {
    context.library.documents.flatMap { document -> [Piece] in
      if let meeting = Meeting(document) {
        return meeting.openDecisions(on: context.today).map { decision in
          Piece(
            owners: Set(decision.owner.map(\.id)), place: decision.place(of: Meeting.Decision.Columns.owner))
        }
      }
      return document.isOpen ? [piece(document)] : []
    }.filter { !$0.owners.isEmpty }
  }

  private static func piece(_ document: Document) -> Piece {
    let fields: [Field] = [CommonFields.owners.field, Cycle.Fields.testers.field, Try.Fields.by.field]
      .filter { document.kind.field($0.name) === $0 }
    let named = fields.map { (field: $0, references: document.fields[$0.name]?.references ?? []) }
      .filter { !$0.references.isEmpty }
    return Piece(
      owners: Set(named.flatMap(\.references).compactMap { document.member($0)?.id }),
      place: document.place(ofField: named.first?.field ?? CommonFields.owners.field))
  }
}
