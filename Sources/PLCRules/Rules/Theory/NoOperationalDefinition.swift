import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A measure in use whose definition two people could read differently.
struct NoOperationalDefinition: DocumentRule {
  static let about = RuleDescription(
    "no-operational-definition", .theory,
    finds: "a measure in use whose definition does not say what is counted, or out of what",
    why:
      "A number that changes with the person who counts says more about the counter than about students. Numerator, denominator and what is left out make it one number (measurement for improvement).",
    mend: "Write: we count … out of all …; left out are …",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad("measures/revised.md", defined("«Engagement in revising.»")),
      .bad("measures/revised.md", defined("«Students who changed a sentence.»")),
      .good(
        "measures/revised.md", defined("Students who changed a sentence, out of all who wrote two drafts.")),
      .good(
        "measures/minutes.md",
        defined("Minutes in which students worked on a draft of their own.", unit: "minutes")),
      .good("measures/revised.md", defined("Engagement in revising.", status: "draft")),
    ])

  private static func defined(_ words: String, unit: String = "\"%\"", status: String = "in-use") -> String {
    "---\ntype: outcome\nunit: \(unit)\nstatus: \(status)\n---\n## Operational definition\n\n\(words)\n"
  }

  static let kinds: Set<KindID>? = ["measure"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    guard document.status == "in-use",
      let counting = context.words(of: about.id, english: MeasuringWords.counting),
      let outOf = context.words(of: about.id, english: MeasuringWords.outOf),
      let first = document.section("Operational definition")?.blocks.first(where: { !$0.isHint })
    else { return [] }
    let prose = Prose("Operational definition", of: document)
    let place = document.place(document.source.trimmed(first.span))
    if !counting.contains(where: { $0.occurs(in: prose) }), !NumberWords.stand(in: prose) {
      return [
        Diagnostic(
          about.id,
          "This does not say yet what is counted. Would two colleagues who look at the same students come to the same number?",
          at: place)
      ]
    }
    let isShare = ["%", "percent", "yes-no"].contains(document["unit"]?.text?.lowercased() ?? "")
    guard isShare, !outOf.contains(where: { $0.occurs(in: prose) }) else { return [] }
    return [
      Diagnostic(
        about.id,
        "This does not say yet out of what: everyone in the class, those who were there, those who answered? The share of students changes with it.",
        at: place)
    ]
  }
}
