import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Praise or blame where a look should describe.
struct JudgmentInDescription: KindRule {
  static let about = RuleDescription(
    "judgment-in-description", .looking,
    finds: "words inside `Describing` that judge the work",
    why:
      "A verdict ends the looking, praise no less than blame. What colleagues can point to leaves room for what this student was doing (ATLAS: no strong or weak labels; ¶7).",
    mend: "Say what on the page made you think so, and keep the verdict for `Interpreting`.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "looks/a.md",
        LookSample.look("## Describing\n\n- The opening is «well written».\n")),
      .bad(
        "looks/a.md", LookSample.look("## What we see\n\nWriter 2 «struggles» with commas. «Good ideas».\n")),
      .bad("looks/a.md", LookSample.look("## Describing\n\n- The student «didn’t understand» the task.\n")),
      .good(
        "looks/a.md",
        LookSample.look(
          "## Describing\n\n- \"It was a good day\" stands in both drafts.\n- It tells of a poor man and a good dog.\n\n> well written\n"
        )),
      .good(
        "looks/a.md", LookSample.look(LookSample.describing, "## Interpreting\n\nWell written, we think.\n")),
    ])

  static func check(_ look: Look, in context: RuleContext) -> [Diagnostic] {
    guard let section = look.section(Look.Sections.describing),
      let lists = context.words(of: about.id, english: JudgmentWords.list)
    else { return [] }
    let blocks = section.blocks.filter { if case .table = $0.kind { false } else { true } }
    let prose = Prose(blocks, in: look.document.source)
    let matches = Set(lists.flatMap { $0.matches(in: prose) }.map(\.span)).sorted()
    return matches.map { span in
      Diagnostic(
        about.id,
        "`\(look.document.source.words(span))` is a verdict. What on the page made you think so?",
        at: look.place(span))
    }
  }
}

extension SourceText {
  /// The words of a span on one line.
  func words(_ span: ByteSpan) -> String {
    self[span].singleSpaced
  }
}
