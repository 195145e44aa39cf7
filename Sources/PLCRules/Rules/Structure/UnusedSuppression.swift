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
    levels: .always(.warning),
    examples: [
      .bad("pages/a.md", "---\nallow: {«orphan»: it stands alone}\n---\nText.\n"),
      .bad("pages/a.md", "«<!-- plc-allow broken-link -->»\nSee [[nothing]].\n"),
      .bad(
        "pages/a.md", "Text.\n\n«<!-- plc-allow orphan: it stands alone -->»\nMore.\n",
        fixed: "Text.\n\nMore.\n"),
      .good(
        "pages/a.md", "Write `<!-- plc-allow orphan: why -->`, as in:\n\n    <!-- plc-allow orphan -->\n"),
      .good("pages/a.md", "<!-- plc-allow broken-link: it comes next week -->\nSee [[nothing]].\n"),
      .good(
        "pages/b.md",
        "Write `<!-- plc-allow orphan -->`, or\n\n```markdown\n<!-- plc-allow orphan: it stands alone -->\n```\n"
      ),
    ])

  static func check(_ context: RuleContext) -> [Diagnostic] { [] }
}
