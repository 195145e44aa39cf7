/// Files that examples about problems, interviews and causes share.
enum ProblemSample {
  /// A problem past proposing; `front` is more front matter, `see` what stands under What we see.
  static func problem(
    _ front: String, see: String = "Two of three stop at the first draft.",
    perspectives: String = perspectives
  ) -> String {
    """
    ---
    proposed_by: ana
    \(front)
    ---
    ## What we see

    \(see)

    ## What students can do

    Draft a page.

    ## Not yet

    Go back to it.

    ## Perspectives on why

    \(perspectives)

    """
  }

  static let perspectives = "- Student: done means the teacher has it.\n- Teacher: comments come late."

  static func evidence(_ type: String) -> String {
    "---\ntype: \(type)\ncollected: 2026-09-10\n---\n## What it shows\n\nA third revise.\n"
  }

  /// An interview that was held; `notes` is what the person said.
  static func interview(
    _ participant: String, _ role: String = "student", notes: String = "> It goes in the tray.",
    _ front: String = ""
  ) -> String {
    "---\nparticipant: \(participant)\nrole: \(role)\ndate: 2026-09-16\nstatus: held\npermission: yes\n\(front)---\n## Notes\n\n### What happens to a piece?\n\n\(notes)\n"
  }

  /// Themes of two interviews, with sections after the first.
  static func themes(
    _ themes: String,
    _ rest: String =
      "## Trends\n\nAll wait.\n\n## Contradictions\n\nNone found, because all agree.\n",
    status: String = "shared", interviews: String = "[s01, s02]"
  ) -> String {
    "---\nstatus: \(status)\ninterviews: \(interviews)\n---\n## Themes\n\n\(themes)\n\n\(rest)"
  }

  static let interviews = ["interviews/s01.md": interview("S01"), "interviews/s02.md": interview("S02")]

  static func analysis(_ front: String, _ rest: String) -> String {
    "---\nproblem: first-drafts\nmethod: fishbone\n\(front)\n---\n\(rest)"
  }

  static func table(_ rows: String) -> String {
    "\n## Root causes\n\n| Cause | Status | Control | Evidence |\n|---|---|---|---|\n\(rows)\n"
  }

  /// An interview protocol; `questions` are the points of its list.
  static func `protocol`(_ questions: String, for use: String = "interview") -> String {
    "---\nfor: \(use)\nminutes: 20\n---\n## Purpose\n\nTo hear.\n\n## Steps\n\n| Minutes | Step |\n|---|---|\n| 20 | Listen |\n\n## Questions\n\n\(questions)\n"
  }
}
