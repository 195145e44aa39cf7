import PLCContent

/// Files that examples about change packages share.
enum PackageSample {
  /// A package with some lines of front matter and rows of elements: element, core, after, measures.
  static func package(_ front: String, _ rows: [String] = rows, _ rest: String = "") -> String {
    "---\n\(front)\n---\n## Overview\n\nA reader for every piece, and a day to go back to it.\n\n"
      + elements(rows) + rest
  }

  static func elements(_ rows: [String], heading: String = "## Elements") -> String {
    "\(heading)\n\n| Element | Core | After | Measures |\n|---|---|---|---|\n"
      + rows.map { $0 + "\n" }.joined() + "\n"
  }

  static let rows = ["| reader | yes | | slip |", "| return | yes | reader | slip |"]

  static func lesson(_ front: String) -> String {
    "---\npackage: readers-first\n\(front)\n---\n## During\n\nRead the letter aloud.\n"
  }

  static let idea = TheorySample.idea("status: adopted")

  static func cycle(_ front: String) -> String {
    "---\n\(front)\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| Will they revise? | Half will |\n"
  }

  static let folder = Sample.members.merging(
    [
      "change-ideas/reader.md": idea, "change-ideas/return.md": idea,
      "measures/slip.md": TheorySample.measure("type: practical"),
      "cycles/reader/01.md": cycle("change_idea: reader\ntesters: [ana]\nstatus: closed\nstart: 2026-09-07"),
      "cycles/return/01.md": cycle(
        "change_idea: return\ntesters: [ben]\ncontexts: [another grade]\nstatus: closed\nstart: 2026-09-21"),
    ], uniquingKeysWith: { $1 })

  static func folder(_ changes: [String: String], without: [String] = []) -> [String: String] {
    folder.merging(changes, uniquingKeysWith: { $1 }).filter { !without.contains($0.key) }
  }
}
