import PLCDiagnostics

/// A reference that leads nowhere.
struct BrokenLink: ReadingRule {
  static let about = RuleDescription(
    "broken-link", .structure,
    finds: "a reference that leads nowhere",
    why:
      "A reader who follows it finds nothing, and evidence that cannot be found is no evidence.",
    mend: "Correct the id or the path; the nearest names are offered.",
    levels: .always(.error),
    examples: [
      .bad("pages/a.md", "See [[«norm»]].\n", with: ["pages/norms.md": "Ours.\n"], fixed: "See [[norms]].\n"),
      .bad(
        "pages/a.md", "See «[norms](norm.md)».\n", with: ["pages/norms.md": "Ours.\n"],
        fixed: "See [norms](norms.md).\n"),
      .bad(
        "reflections/a.md", "---\ndate: 2026-09-14\nby: «anna»\n---\nText.\n", with: Sample.members,
        fixed: "---\ndate: 2026-09-14\nby: ana\n---\nText.\n"),
      .good("pages/a.md", "See [[norms]] and [the norms](norms.md).\n", with: ["pages/norms.md": "Ours.\n"]),
    ])
}
