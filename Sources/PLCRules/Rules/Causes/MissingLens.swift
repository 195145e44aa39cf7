import PLCContent
import PLCDiagnostics
import PLCText

/// Themes that were read through one lens only.
struct MissingLens: KindRule {
  static let about = RuleDescription(
    "missing-lens", .causes,
    finds: "shared themes without trends or without contradictions",
    why:
      "Themes, trends and contradictions are three ways to read the same talk (¶11). Where people contradict one another, a cause is often near.",
    mend:
      "Read the interviews once more for what is missing. `None found, because …` is an answer, and tells others where you looked.",
    levels: .init(.info, .warning, .error),
    examples: [
      .bad(
        "themes/a.md",
        ProblemSample.themes(theme, "## Trends\n\nAll wait.\n", status: "«shared»"),
        with: ProblemSample.interviews
      ),
      .bad(
        "themes/a.md", ProblemSample.themes(theme, "", status: "«shared»"), with: ProblemSample.interviews),
      .bad(
        "themes/a.md",
        ProblemSample.themes(theme, "«## Trends»\n\n## Contradictions\n\nThey differ on time.\n"),
        with: ProblemSample.interviews),
      .bad(
        "themes/a.md",
        ProblemSample.themes(theme, "## Trends\n\nAll wait.\n\n«## Contradictions»\n\nNone found.\n"),
        with: ProblemSample.interviews),
      .good("themes/a.md", ProblemSample.themes(theme), with: ProblemSample.interviews),
      .good(
        "themes/a.md",
        ProblemSample.themes(theme, "## Trends\n\nAll wait.\n\n## Contradictions\n\n- No two agree.\n"),
        with: ProblemSample.interviews),
      .good(
        "themes/a.md",
        ProblemSample.themes(
          theme, "## Trends\n\n*Write here: more.*\n\n## Contradictions\n\n- No two agree.\n"),
        with: ProblemSample.interviews),
      .good("themes/a.md", ProblemSample.themes(theme, "", status: "draft"), with: ProblemSample.interviews),
    ])

  private static let theme = "### The tray\n\n- \"It goes in the tray\" — S01"
  private static let lenses = [Themes.Sections.trends, Themes.Sections.contradictions]

  static func check(_ themes: Themes, in context: RuleContext) -> [Diagnostic] {
    guard themes.isAtLeast(.shared) else { return [] }
    // Of a hint that still stands there, `leftover-placeholder` speaks.
    let missing = lenses.filter { themes.section($0)?.isEmpty ?? true }
    let bare = context.readsEnglish ? lenses.filter { !missing.contains($0) && isBare($0, themes) } : []
    guard let first = missing.first else {
      return bare.map { lens in
        finding(
          "Nothing found under `\(lens.name)`: what did you look for? `None found, because …` tells the next reader.",
          lens, in: themes)
      }
    }
    let names = EnglishWords.list(missing.map { "`\($0.name)`" })
    return [
      finding(
        "\(names) \(missing.count > 1 ? "have" : "has") nothing yet. Read the interviews once more: what changes from group to group, and where do people see it differently?",
        first, in: themes)
    ]
  }

  private static func finding(_ message: String, _ lens: Section, in themes: Themes) -> Diagnostic {
    let section = themes.section(lens)
    return Diagnostic(
      about.id, message,
      at: section.map { themes.place($0.headingSpan) } ?? themes.place(of: CommonFields.status))
  }

  /// Whether a section says that nothing was found, and no more.
  private static func isBare(_ section: Section, _ themes: Themes) -> Bool {
    let prose = Prose(section, of: themes.document)
    guard prose.words.count <= 4 else { return false }
    let words = prose.words.map(prose.text(of:))
    return nothing.contains(words.first ?? "") && words.allSatisfy { fillers.contains($0) }
  }

  private static let nothing: Set<String> = ["none", "no", "nothing", "n"]
  private static let fillers: Set<String> = nothing.union([
    "a", "found", "yet", "so", "far", "trends", "contradictions", "seen", "were",
  ])
}
