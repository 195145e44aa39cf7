import PLCContent
import PLCDiagnostics
import PLCText

/// A change idea that names a direction and nothing to see.
struct VagueIdea: KindRule {
  static let about = RuleDescription(
    "vague-idea", .theory,
    finds: "a change idea that says improve, focus on or be more, and nothing that a visitor could see",
    why:
      "Two colleagues who read it would do two different things, so a test could not tell what helped students (¶1: small changes to try in a classroom).",
    mend: "Say who does what, in which part of the lesson, how often.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "change-ideas/talk.md", TheorySample.idea("status: proposed", doing: "We will «improve» discussion.")),
      .bad(
        "change-ideas/talk.md",
        TheorySample.idea("status: proposed", doing: "«Focus on» engagement and be more consistent.")),
      .bad(
        "change-ideas/talk.md",
        TheorySample.idea("status: proposed", doing: "We want to «improve» discussion.")),
      .good(
        "change-ideas/talk.md",
        TheorySample.idea("status: proposed", doing: "We use a talking stick to improve discussion.")),
      .good(
        "change-ideas/talk.md",
        TheorySample.idea(
          "status: proposed",
          doing: "We improve discussion: each student asks one question in a group of three.")),
      .good(
        "change-ideas/talk.md", TheorySample.idea("status: proposed", doing: "> We will improve discussion.")),
    ])

  static func check(_ idea: ChangeIdea, in context: RuleContext) -> [Diagnostic] {
    guard idea.status != .abandoned,
      let lists = context.words(of: about.id, english: VagueIdeaWords.vague)
    else { return [] }
    let prose = Prose(ChangeIdea.Sections.whatWeWillDo, of: idea.document)
    if NumberWords.stand(in: prose) || VagueIdeaWords.visible.occurs(in: prose) { return [] }
    let matches = lists.flatMap { $0.matches(in: prose) }.filter { !isPurpose($0, in: prose) }
    guard let match = matches.min(by: { $0.span < $1.span }) else { return [] }
    return [
      Diagnostic(
        about.id,
        "`\(idea.document.source[match.span])` tells the direction, and not yet what happens in the lesson. What would a visitor see you and the students do?",
        at: idea.place(match.span))
    ]
  }

  /// Whether the words only tell what something else is for: "a timer to improve talk", but not "we want to
  /// improve talk".
  private static func isPurpose(_ match: PhraseList.Match, in prose: Prose) -> Bool {
    guard match.word > 1, !prose.words[match.word].opensClause,
      prose.text(of: prose.words[match.word - 1]) == "to"
    else {
      return false
    }
    return !VagueIdeaWords.wanting.contains(prose.text(of: prose.words[match.word - 2]))
  }
}
