import PLCContent
import PLCDiagnostics

/// Student work that does not say what students were asked to do.
struct WorkWithoutTask: KindRule {
  static let about = RuleDescription(
    "work-without-task", .looking,
    finds: "shared student work with no task",
    why:
      "Students can only show what a task asks for. Without it, a gap in the task looks like a gap in the student (¶11).",
    mend:
      "Put the task into a file of its own (`type: task`) and name it under `task`, or say under `What this task asks of students` what it was.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad("evidence/a.md", shared("student-work").replacing("student-work", with: "«student-work»")),
      .good("evidence/a.md", shared("student-work\ntask: b")),
      .good(
        "evidence/a.md",
        shared("student-work") + "\n## What this task asks of students\n\nTo tell one moment for a reader.\n"),
      .good("evidence/a.md", shared("student-work").replacing("shared", with: "draft")),
      .good("evidence/a.md", shared("survey")),
    ])

  private static func shared(_ type: String) -> String {
    "---\ntype: \(type)\ncollected: 2026-09-10\nstatus: shared\n---\n## Work\n\n> We where at the lake.\n"
  }

  static func check(_ evidence: Evidence, in context: RuleContext) -> [Diagnostic] {
    guard evidence.type == .studentWork,
      evidence.isAtLeast(.shared), evidence.document.references(in: Evidence.Fields.task).isEmpty,
      !evidence.document.hasContent(Evidence.Sections.whatThisTaskAsksOfStudents)
    else { return [] }
    return [
      Diagnostic(
        about.id,
        "What were students asked to do? Without the task nobody can tell what this work leaves out by choice.",
        at: evidence.place(of: Evidence.Fields.type))
    ]
  }
}
