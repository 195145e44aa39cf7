import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A survey item about something that families have a right to be asked about first.
struct SensitiveSurveyTopic: KindRule {
  static let about = RuleDescription(
    "sensitive-survey-topic", .theory,
    finds: "a survey item on one of the eight areas that US law (PPRA) protects",
    why:
      "In the United States families must be told before their children are asked about these areas, and for some surveys must agree first. Everywhere, a child who answers on paper cannot take it back (Protection of Pupil Rights Amendment).",
    mend:
      "Leave the item out, or ask your school how families are told; then allow it here with that reason.",
    levels: .always(.warning),
    examples: [
      .bad(
        "measures/slip.md", items("1. I had time to revise.\n2. This week I felt «depressed» about writing.")),
      .bad(
        "measures/slip.md",
        items("- \"My «parents argue» when I do homework.\"\n- Does your family go to «church»?")),
      .good(
        "measures/slip.md",
        items("1. I felt nervous about reading aloud.\n2. Somebody at home read my piece.")),
      .good(
        "measures/slip.md",
        items("1. I used the word `depressed` in my story.\n\n   > We talked about depression in class.")),
      .good(
        "measures/slip.md", items("1. This week I felt depressed."),
        with: ["plc.yml": "name: Ours\nlanguage: es\n"]),
    ])

  private static func items(_ list: String) -> String {
    TheorySample.measure("type: practical\ninstrument: survey", "## Items\n\n\(list)\n")
  }

  static func check(_ measure: Measure, in context: RuleContext) -> [Diagnostic] {
    guard !measure.isRetired, let section = measure.section(Measure.Sections.items) else {
      return []
    }
    var areas = context.readsEnglish ? SensitiveTopics.areas : []
    areas += (context.words(of: about.id, english: PhraseList("")) ?? []).map {
      ("a topic of your own list", $0)
    }
    return section.listItems.compactMap { item in
      let prose = Prose(item.blocks, in: measure.document.source)
      let found = areas.lazy.compactMap { area, list in
        list.matches(in: prose, quoted: true).first.map { (area, $0) }
      }.first
      guard let (area, match) = found else { return nil }
      return Diagnostic(
        about.id,
        "`\(measure.document.source[match.span])` asks students about \(area), where families have a right to know first. Do they know, or would the item do without it?",
        at: measure.place(match.span))
    }
  }
}
