import PLCContent
import PLCDiagnostics

/// A decision to go on that nothing came of.
struct DanglingAct: DocumentRule {
  static let about = RuleDescription(
    "dangling-act", .cycles,
    finds:
      "a decision to adapt or expand with no next cycle and no reason, or to adapt with nothing changed in the idea or the next cycle",
    why:
      "What students showed in this cycle was to shape the next one. Where none follows, it is lost to them and to whoever would build on it (iterative cycles).",
    mend:
      "Name the `next` cycle, or say under `no_next_because` why there is none; write into the idea what you adapted.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad("cycles/reader/01.md", closed("decision: «adapt»"), with: CycleSample.folder),
      .bad(
        "cycles/reader/01.md", closed("number: 1\ndecision: «expand»"),
        with: CycleSample.folder(["cycles/reader/02.md": CycleSample.cycle("number: 2")]),
        fixed: closed("number: 1\ndecision: expand\nnext: reader/02")),
      .bad(
        "cycles/reader/01.md", closed("ended: 2026-10-01\ndecision: «adapt»\nnext: 02"),
        with: CycleSample.folder([
          "change-ideas/outside-reader.md": TheorySample.idea("updated: 2026-09-30"),
          "cycles/reader/02.md": CycleSample.cycle("previous: 01\nstatus: do"),
        ])),
      .good(
        "cycles/reader/01.md",
        closed("decision: expand\nno_next_because: It goes on inside the third cycle of reading aloud."),
        with: CycleSample.folder),
      .good(
        "cycles/reader/01.md", closed("decision: adapt"),
        with: CycleSample.folder(["cycles/reader/02.md": CycleSample.cycle("previous: 01")])),
      .good(
        "cycles/reader/01.md", closed("ended: 2026-10-01\ndecision: adapt\nnext: 02"),
        with: CycleSample.folder([
          "change-ideas/outside-reader.md": TheorySample.idea("updated: 2026-09-30"),
          "cycles/reader/02.md": CycleSample.cycle(
            "previous: 01\nstatus: do\ncontexts: [the reader comes first]"),
        ])),
      .good("cycles/reader/01.md", closed("decision: adopt"), with: CycleSample.folder),
    ])

  private static func closed(_ front: String) -> String {
    CycleSample.cycle(
      "status: closed\n" + front,
      CycleSample.plan + CycleSample.study(CycleSample.result) + CycleSample.act("The reader comes first."))
  }

  static let kinds: Set<KindID>? = ["cycle"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.status == "closed", let decision = document["decision"]?.text,
      ["adapt", "expand"].contains(decision)
    else { return [] }
    let library = context.library
    let next =
      library.linked("next", of: position)
      + library.documents(of: "cycle", where: "previous", refersTo: position)
    guard let following = next.first else {
      // A `next` that leads nowhere is a broken link already.
      if !document.references(in: "next").isEmpty || document["no_next_because"]?.isEmpty == false {
        return []
      }
      return [withoutNext(document, at: position, decision, in: library)]
    }
    guard decision == "adapt", isUnchanged(document, at: position, library.documents[following], in: library)
    else {
      return []
    }
    return [
      Diagnostic(
        about.id,
        "You decided to adapt, and neither the idea nor the next cycle says what changed. What do students meet now that they did not meet before?",
        at: document.place(ofField: "decision"),
        notes: [.init("The next cycle is here.", at: library.documents[following].place(ofField: "previous"))]
      )
    ]
  }

  private static func withoutNext(
    _ document: Document, at position: Int, _ decision: String, in library: Library
  ) -> Diagnostic {
    let later = laterInRamp(position, in: library)
    let fix = later.flatMap { joining(document, library.documents[$0]) }
    let message =
      later.map {
        "You decided to \(decision), and no next cycle is named. Is it `\(library.documents[$0].id.name)`?"
      }
      ?? "You decided to \(decision), and no next cycle is named. When will students meet it again, or why not?"
    return Diagnostic(
      about.id, message, at: document.place(ofField: "decision"), fixes: fix.map { [$0] } ?? [])
  }

  /// Each names the other.
  private static func joining(_ document: Document, _ later: Document) -> Fix? {
    guard var fix = Fix.adding("next", later.id.name, to: document) else { return nil }
    fix.edits += Fix.adding("previous", document.id.name, to: later)?.edits ?? []
    return fix
  }

  /// The cycle right after this one in its ramp, when that names no other as its previous one.
  private static func laterInRamp(_ cycle: Int, in library: Library) -> Int? {
    guard let idea = library.linked("change_idea", of: cycle).first else { return nil }
    let ramp = library.ramp(ofIdea: idea).cycles
    guard let place = ramp.firstIndex(of: cycle), place + 1 < ramp.count else { return nil }
    let later = ramp[place + 1]
    return library.linked("previous", of: later).isEmpty ? later : nil
  }

  /// Whether the idea is known to be older than the end of this cycle, and the next one names no difference.
  private static func isUnchanged(
    _ document: Document, at position: Int, _ next: Document, in library: Library
  ) -> Bool {
    guard next.isStatus(atLeast: "do"), let ended = document["ended"]?.date,
      let idea = library.linked("change_idea", of: position).first,
      // Without that line nobody knows when the page was last changed.
      let updated = library.documents[idea]["updated"]?.date
    else { return false }
    let namesDifference = next["contexts"].map { !$0.isEmpty } ?? false
    return updated < ended && !namesDifference && !next.says("What we varied")
  }
}
