import PLCContent
import PLCDiagnostics

/// A change idea in testing that rests on nothing.
struct IdeaWithoutBecause: KindRule {
  static let about = RuleDescription(
    "idea-without-because", .theory,
    finds:
      "a change idea in testing that rests on nothing: no look, interview, cause, research, try or reflection",
    why:
      "Small changes are worth students' time when they come from what was seen in their work or heard from them, not from what is in fashion (¶1).",
    mend: "Name under `because` what the idea grew out of; a reflection or a try is enough.",
    levels: .init(nil, .warning, .warning),
    examples: [
      .bad("change-ideas/aloud.md", TheorySample.idea("status: «testing»"), with: TheorySample.folder),
      .bad(
        "change-ideas/aloud.md", TheorySample.idea("status: adopted\nbecause: «[]»"),
        with: TheorySample.folder),
      .good(
        "change-ideas/aloud.md", TheorySample.idea("status: testing\nbecause: [root-causes/first-drafts]"),
        with: TheorySample.folder),
      .good(
        "change-ideas/aloud.md",
        TheorySample.idea(
          "status: testing", doing: "We read aloud, since [[root-causes/first-drafts|nobody listens]]."),
        with: TheorySample.folder),
      .good(
        "change-ideas/aloud.md", TheorySample.idea("status: testing"),
        with: TheorySample.folder([
          "tries/aloud.md":
            "---\nchange_idea: aloud\nstatus: grown\n---\n## What I want to try\nReading aloud.\n\n## What I think will happen\nHalf of them hear a gap.\n"
        ])),
      .good("change-ideas/aloud.md", TheorySample.idea("status: proposed"), with: TheorySample.folder),
      .good("change-ideas/aloud.md", TheorySample.idea("status: abandoned"), with: TheorySample.folder),
    ])

  private static let grounds: Set<KindID> = [
    Research.id, Look.id, Evidence.id, RootCauses.id, Themes.id, Interview.id, Reflection.id, Cycle.id,
    Try.id,
  ]

  static func check(_ idea: ChangeIdea, in context: RuleContext) -> [Diagnostic] {
    let document = idea.document
    guard idea.isAtLeast(.testing), !idea.says(ChangeIdea.Fields.because), !linksToGrounds(idea),
      document.referrers(Try.self, by: Try.Fields.changeIdea).isEmpty,
      document.referrers(Research.self, by: Research.Fields.bearsOn).isEmpty
    else { return [] }
    let isThere = document.value(of: ChangeIdea.Fields.because) != nil
    return [
      Diagnostic(
        about.id,
        "This idea is tried with students, and the page does not say what it rests on. What did you see or hear that led to it?",
        at: isThere ? idea.place(of: ChangeIdea.Fields.because) : idea.place(of: CommonFields.status))
    ]
  }

  /// Whether the text leads to something to rest on; the idea's own cycles and tries came after it.
  private static func linksToGrounds(_ idea: ChangeIdea) -> Bool {
    idea.document.references.compactMap { idea.document.linked($0) }.contains { target in
      grounds.contains(target.kind.id) && Cycle(target)?.changeIdea != idea && Try(target)?.changeIdea != idea
    }
  }
}
