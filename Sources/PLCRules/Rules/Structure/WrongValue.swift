import PLCDiagnostics

/// A value that a field cannot hold.
struct WrongValue: ReadingRule {
  static let about = RuleDescription(
    "wrong-value", .structure,
    finds: "a value that a field cannot hold",
    why:
      "A date that does not exist or a word outside the list would leave the page out of every view that asks for it.",
    mend:
      "Write one of the values the finding names; `plc explain` and the field's name tells what it takes.",
    levels: .always(.error),
    examples: [
      .bad("reflections/a.md", "---\ndate: «2026-02-30»\n---\nText.\n"),
      .bad(
        "reflections/a.md", "---\ndate: «3/4/2026»\n---\nText.\n",
        fixed: "---\ndate: 2026-03-04\n---\nText.\n"),
      .bad(
        "tries/a.md",
        "---\nstatus: «planed»\n---\n## What I want to try\nA.\n\n## What I think will happen\nB.\n",
        fixed: "---\nstatus: planned\n---\n## What I want to try\nA.\n\n## What I think will happen\nB.\n"),
      .good("reflections/a.md", "---\ndate: 2026-02-28\n---\nText.\n"),
    ])
}
