import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A quotation that does not lead back to what was said.
///
/// A source that is no code may be a name, so no message repeats it.
struct UntraceableQuote: KindRule {
  static let about = RuleDescription(
    "untraceable-quote", .causes,
    finds: "a quotation that the interview it names does not have, or that names no interview",
    why:
      "People trusted us with their words. Once they are smoothed they say what we think, and nobody can go back and hear the rest (¶11).",
    mend:
      "Copy the words from the interview. `…` shows what you left out, `[words]` what you put in; end with the code of the person, as in `— S03`.",
    levels: .init(.warning, .error, .error),
    examples: [
      .bad("themes/a.md", quote("- \"«It goes in a tray»\" — S01"), with: said),
      .bad("themes/a.md", quote("- \"«It goes in a tray»\" (S01)"), with: said),
      .bad(
        "themes/a.md", quote("- \"«it goes in the tray.»\" — S01"), with: said,
        fixed: quote("- \"It goes in the tray.\" — S01")),
      .bad(
        "themes/a.md", quote("- \"It goes in the tray.\" — «S02»"), with: said,
        fixed: quote("- \"It goes in the tray.\" — S01")),
      .bad(
        "themes/a.md", quote("- \"It goes in the tray.\" — «Maya»"), with: said,
        fixed: quote("- \"It goes in the tray.\" — S01")),
      .bad(
        "themes/a.md", quote("- «\"It goes in the tray.\"»"), with: said,
        fixed: quote("- \"It goes in the tray.\" — S01")),
      .bad("themes/a.md", quote("- \"«I never know … a grade»\" — S01"), with: said),
      .bad("themes/a.md", quote("- \"It goes in the tray\" and \"«nobody cares»\" — S01"), with: said),
      .good(
        "themes/a.md",
        quote(
          "- \"It goes in the tray,\" — S01\n- “and it's   a B. … I never know” — [[interview/s01]]\n- \"[I]t's a *B*\" — s01\n- \"And then [the teacher] goes on\" — S01 and S02\n- It goes in the tray. — S01"
        ), with: said),
      .good("themes/a.md", quote("- Two of them said \"tray\" a lot.\n- No words of theirs."), with: said),
      .good(
        "themes/a.md", quote("- \"Half revise\" — [the survey](../evidence/survey.md)"),
        with: said.merging(["evidence/survey.md": ProblemSample.evidence("survey")]) { $1 }),
    ])

  private static func quote(_ text: String) -> String { ProblemSample.themes("### The tray\n\n\(text)") }

  private static let said = [
    "interviews/s01.md": ProblemSample.interview(
      "S01",
      notes: "> It goes in the tray.\n> Then it comes back and it’s a **B**.\n>\n> I never know why. {done}"),
    "interviews/s02.md": ProblemSample.interview("S02", notes: "> And then she goes on – we are at poems."),
  ]

  static func check(_ themes: Themes, in context: RuleContext) -> [Diagnostic] {
    let quotations = themes.all.flatMap(\.quotations)
    guard !quotations.isEmpty else { return [] }
    let interviews = Set(quotations.flatMap(\.interviews) + themes.interviews)
    let texts = Dictionary(
      uniqueKeysWithValues: interviews.map { ($0, FoldedText($0.document.tree.plainText)) })
    let reader = QuotationReader(themes: themes, texts: texts)
    return quotations.compactMap { reader.finding($0) }
  }
}
