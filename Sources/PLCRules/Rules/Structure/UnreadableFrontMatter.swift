import PLCDiagnostics

/// Front matter that would be read wrongly or not at all.
struct UnreadableFrontMatter: ReadingRule {
  static let about = RuleDescription(
    "unreadable-front-matter", .structure,
    finds: "front matter that would be read wrongly or not at all",
    why:
      "One unhappy line must never take a page or the whole site down, and a title that is silently cut is worse than one that is refused. So what can be understood is used, and the rest is said here.",
    mend: "The finding names the line, the cause and what to write instead; most can be mended by `plc fix`.",
    levels: .always(.error), blocksPublication: true,
    examples: [
      .bad("pages/a.md", "---\ntitle: Cycle «#2»\n---\nText.\n"),
      .good("pages/a.md", "---\ntitle: \"Cycle #2\"\n---\nText.\n"),
    ])
}
