import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A measure in use whose definition two people could read differently.
struct NoOperationalDefinition: KindRule {
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

  static func check(_ measure: Measure, in context: RuleContext) -> [Diagnostic] {
    guard measure.status == .inUse,
      let counting = context.words(of: about.id, english: MeasuringWords.counting),
      let outOf = context.words(of: about.id, english: MeasuringWords.outOf),
      let first = measure.section(Measure.Sections.operationalDefinition)?.blocks.first(where: { !$0.isHint })
    else { return [] }
    let prose = Prose(Measure.Sections.operationalDefinition, of: measure.document)
    let place = measure.place(measure.document.source.trimmed(first.span))
    if !counting.contains(where: { $0.occurs(in: prose) }), !NumberWords.stand(in: prose) {
      return [
        Diagnostic(
          about.id,
          "This does not say yet what is counted. Would two colleagues who look at the same students come to the same number?",
          at: place)
      ]
    }
    let isShare = ["%", "percent", "yes-no"].contains(measure.unit?.lowercased() ?? "")
    guard isShare, !outOf.contains(where: { $0.occurs(in: prose) }) else { return [] }
    return [
      Diagnostic(
        about.id,
        "This does not say yet out of what: everyone in the class, those who were there, those who answered? The share of students changes with it.",
        at: place)
    ]
  }
}
