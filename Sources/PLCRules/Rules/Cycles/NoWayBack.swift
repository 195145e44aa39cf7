import PLCContent
import PLCDiagnostics
import PLCText

/// Cycle after cycle on a problem, and nothing better for students.
struct NoWayBack: KindRule {
  static let about = RuleDescription(
    "no-way-back", .cycles,
    finds: "a problem with three closed cycles and none that was better for students than before",
    why:
      "When students' work does not change, the next idea for the same causes may not help either. Going back to an earlier step is part of the work (¶9).",
    mend:
      "Look at the causes again with what the cycles showed, or at the problem itself; set it to `reopened` if that fits.",
    levels: .init(nil, .info, .warning),
    options: [.init("cycles", default: 3, "closed cycles until it asks")],
    examples: [
      .bad("problems/first-drafts.md", problem("«testing»"), with: cycles(["no", "unclear", "no"])),
      .good("problems/first-drafts.md", problem("testing"), with: cycles(["no", "unclear"])),
      .good("problems/first-drafts.md", problem("testing"), with: cycles(["no", "yes", "no"])),
      .good("problems/first-drafts.md", problem("testing"), with: cycles(["no", "too-soon", ""])),
      .good("problems/first-drafts.md", problem("reopened"), with: cycles(["no", "unclear", "no"])),
    ])

  private static func problem(_ status: String) -> String {
    "---\nproposed_by: ana\nstatus: \(status)\n---\n## What we see\n\nFirst drafts are last drafts.\n"
  }

  private static func cycles(_ answers: [String]) -> [String: String] {
    var files = TheorySample.folder(["theories/reader.md": TheorySample.theory("status: testing")])
    for (number, answer) in answers.enumerated() {
      files["cycles/reader/0\(number + 1).md"] = CycleSample.cycle(
        "number: \(number + 1)\nstatus: closed\nended: 2026-10-0\(number + 1)\ndecision: adapt",
        CycleSample.study("| Will they change what it says? | 12 of 26 did | partly | \(answer) |"))
    }
    return files
  }

  private static let asking: Set<Problem.Status> = [.understood, .planning, .testing]

  static func check(_ problem: Problem, in context: RuleContext) -> [Diagnostic] {
    guard let status = problem.status, asking.contains(status) else { return [] }
    let closed = problem.cycles.filter { $0.status == .closed }
    let answered = closed.filter { $0.betterAnswers.contains { $0 == .no || $0 == .unclear } }
    guard Double(answered.count) >= max(1, context.option("cycles", default: 3)),
      !closed.contains(where: { $0.betterAnswers.contains(.yes) })
    else { return [] }
    // Whoever has gone back to the causes since then need not be asked.
    if let last = closed.compactMap(\.lastDay).max(),
      problem.analyses.contains(where: { $0.document.lastChange.map { $0 > last } ?? false })
    {
      return []
    }
    return [
      Diagnostic(
        about.id,
        "\(closed.count) cycles have closed on this problem, and none was better for students than before. Is it time to look at the causes again?",
        at: problem.place(of: CommonFields.status))
    ]
  }
}
