import PLCDiagnostics

/// An allowance that allows nothing, or gives no reason.
///
/// The validator makes these findings itself, since only it knows what was allowed.
struct UnusedSuppression: LibraryRule {
  static let about = RuleDescription(
    "unused-suppression", .structure,
    finds: "an allowance that allows nothing, or gives no reason",
    why: "An allowance without a reason, or one that outlived its reason, hides the next real finding.",
    mend: "Say why after the colon, or take it out.",
    levels: .init(.warning, .warning, .error),
    examples: [
      .bad("pages/a.md", "---\nallow: {«orphan»: it stands alone}\n---\nText.\n"),
      .bad("pages/a.md", "«<!-- plc-allow broken-link -->»\nSee [[nothing]].\n"),
      .good("pages/a.md", "<!-- plc-allow broken-link: it comes next week -->\nSee [[nothing]].\n"),
      .good(
        "pages/b.md",
        "Write `<!-- plc-allow orphan -->`, or\n\n```markdown\n<!-- plc-allow orphan: it stands alone -->\n```\n"
      ),
    ])

  static func check(_ context: RuleContext) -> [Diagnostic] { [] }
}
