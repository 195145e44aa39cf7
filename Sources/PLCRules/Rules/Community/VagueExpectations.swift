import PLCContent
import PLCDiagnostics

/// Expectations that name no change in teaching, or none in learning.
struct VagueExpectations: KindRule {
  static let about = RuleDescription(
    "vague-expectations", .community,
    finds: "expectations of an adopted charter that name no change in teaching, or none in learning",
    why:
      "A community that has said what should be different in its lessons and in its students' learning can tell later whether it came about (¶4).",
    mend:
      "Write one line about teaching (what each of you will try) and one about learning (what students' work will show).",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "charter.md",
        charter("«## Expectations»\n\nWe will collaborate, be on time and support one another.\n")),
      .bad(
        "charter.md",
        charter("«## Expectations»\n\n- Each of us tests one small change in a lesson every month.\n")),
      .bad("charter.md", charter("«## Expectations»\n\nBy June most students revise what a draft says.\n")),
      .good(
        "charter.md",
        charter(
          "## Expectations\n\n- Each of us tests one small change in a lesson every month.\n- By June most students revise what a draft says.\n"
        )),
      .good(
        "charter.md",
        charter("## Expectations\n\nWe will support one another.\n").replacing("adopted", with: "draft")),
      .good(
        "charter.md", charter("## Expectations\n\nNous serons à l'heure.\n"),
        with: ["plc.yml": "name: Lettres\nlanguage: fr\n"]),
      .bad(
        "charter.md", charter("«## Expectations»\n\nNous serons à l'heure.\n"),
        with: ownWords),
      .good("charter.md", charter("## Expectations\n\nLes élèves récrivent.\n"), with: ownWords),
    ])

  private static let ownWords = [
    "plc.yml": "name: Lettres\nlanguage: fr\nwords:\n  vague-expectations: mots.txt\n",
    "mots.txt": "élève*\n",
  ]

  private static func charter(_ expectations: String) -> String {
    "---\ncommunity: Writing\nmeeting_rhythm: weekly\nstatus: adopted\n---\n\(expectations)"
  }

  static func check(_ charter: Charter, in context: RuleContext) -> [Diagnostic] {
    guard charter.isAtLeast(.adopted),
      let teaching = context.words(of: about.id, english: ExpectationWords.teaching),
      let learning = context.words(of: about.id, english: ExpectationWords.learning),
      let section = charter.section(Charter.Sections.expectations),
      charter.says(Charter.Sections.expectations)
    else { return [] }
    let prose = Prose(section.blocks, in: charter.document.source)
    let message: String
    // Words of the community's own list count for both.
    switch (teaching.contains { $0.occurs(in: prose) }, learning.contains { $0.occurs(in: prose) }) {
    case (true, true): return []
    case (true, false):
      message =
        "These expectations say what will change in teaching. What would students' work or talk show because of it?"
    case (false, true):
      message =
        "These expectations say what students will do. What will each of you do differently in a lesson, so that they can?"
    case (false, false):
      message =
        "These expectations do not say yet what should change in lessons or in what students learn. What would a visitor see in a year that is not there today?"
    }
    return [Diagnostic(about.id, message, at: charter.place(section.headingSpan))]
  }
}
