import PLCContent
import PLCDiagnostics
import PLCMarkdown

/// A theme that one person spoke of.
struct SingleVoiceTheme: KindRule {
  static let about = RuleDescription(
    "single-voice-theme", .causes,
    finds: "a theme heard from one person only",
    why:
      "One voice may be rare, or the others may not have been asked. Often it is the student whom school serves least, and an average would leave that student out.",
    mend: "Keep the theme. Say that it is one voice, and ask one or two people who may share it.",
    levels: .init(nil, .info, .info),
    examples: [
      .bad(
        "themes/a.md", ProblemSample.themes("«### The tray»\n\n- \"It goes in the tray.\" — S01"),
        with: ProblemSample.interviews),
      .bad(
        "themes/a.md",
        ProblemSample.themes("«### The tray»\n\n- \"It goes\" — S01\n- \"in the tray.\" — interview/s01"),
        with: ProblemSample.interviews),
      .good(
        "themes/a.md",
        ProblemSample.themes("### The tray\n\n- \"It goes\" — S01\n- \"in the tray.\" — S02"),
        with: ProblemSample.interviews),
      .good(
        "themes/a.md",
        ProblemSample.themes("### The tray\n\n- \"It goes\" — S01\n- \"in the tray.\" — S09"),
        with: ProblemSample.interviews),
      .good(
        "themes/a.md", ProblemSample.themes("### The tray\n\nIt goes there."), with: ProblemSample.interviews),
    ])

  static func check(_ themes: Themes, in context: RuleContext) -> [Diagnostic] {
    return themes.all.compactMap { theme in
      // While a source is unknown, so is the number of voices.
      guard theme.heading != nil, !theme.quotations.isEmpty,
        theme.quotations.allSatisfy({ !$0.interviews.isEmpty })
      else { return nil }
      let voices = Set(theme.quotations.flatMap(\.interviews).map(\.voice))
      guard voices.count == 1 else { return nil }
      return Diagnostic(
        about.id,
        "One person spoke of this. Is it rare, or have the others not been asked? It is worth keeping either way.",
        at: themes.place(theme.headingSpan))
    }
  }
}
