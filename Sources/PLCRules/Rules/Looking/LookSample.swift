/// Files that examples about looking at student work share.
enum LookSample {
  static let describing = "## Describing\n\n- Seven sentences.\n"
  static let can = "## What students can do\n\n- Stay in one moment.\n"
  static let notYet = "## Not yet\n\n- Change what the piece says.\n"
  static let interpreting = "## Interpreting\n\nPerhaps finishing means correcting.\n"
  static let implications = "## Implications\n\nAsk students.\n"

  /// A look with these sections, one after the other.
  static func look(_ sections: String...) -> String {
    "---\ndate: 2026-09-14\nevidence: [drafts]\n---\n" + sections.joined(separator: "\n")
  }

  /// A shared piece of student work; `front` is more front matter.
  static func work(_ front: String, _ sections: String...) -> String {
    "---\ntype: student-work\ncollected: 2026-09-10\n\(front)\n---\n## Work\n\n> We where at the lake.\n"
      + sections.map { "\n" + $0 }.joined()
  }

  static let meeting =
    "---\ndate: 2026-09-14\nminutes: 60\n---\n## Agenda\n\n| Minutes | Item | For |\n|---|---|---|\n| 60 | Drafts | look/a |\n"
}
