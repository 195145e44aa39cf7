import PLCDiagnostics

/// A section that is needed at the present status.
struct MissingSection: ReadingRule {
  static let about = RuleDescription(
    "missing-section", .structure,
    finds: "a section that is needed at the present status",
    why:
      "The headings carry the steps of the inquiry; a missing one is usually the step that was skipped.",
    mend: "Add the heading with a sentence or two below it, or set the status back.",
    levels: .always(.error),
    examples: [
      .bad(
        "tries/a.md",
        "---\nstatus: «done»\n---\n## What I want to try\nA reader.\n\n## What I think will happen\nHalf revise.\n\n## What happened\nNine of twenty did.\n",
        fixed:
          "---\nstatus: done\n---\n## What I want to try\nA reader.\n\n## What I think will happen\nHalf revise.\n\n## What happened\nNine of twenty did.\n\n## What next\n\n*Write here: Keep it, change it, drop it, or ask somebody else to try.*\n"
      ),
      .good(
        "tries/a.md",
        "---\nstatus: planned\n---\n## What I want to try\nA reader.\n\n## What I think will happen\nHalf revise.\n"
      ),
    ])
}
