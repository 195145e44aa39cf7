import PLCContent

/// Files that examples about cycles share.
enum CycleSample {
  /// A cycle with some lines of front matter.
  static func cycle(_ front: String, _ body: String = plan) -> String {
    "---\nchange_idea: outside-reader\n\(front)\n---\n\(body)"
  }

  static let plan = questions("| Will they change what it says? | Half of the class | qualitative |") + tasks

  /// The questions of a plan, each a row with question, prediction and data.
  static func questions(_ rows: String) -> String {
    "## Plan\n\n| Question | Prediction | Data |\n|---|---|---|\n\(rows)\n\n"
  }

  static let tasks =
    "| Who | What | When | Where |\n|---|---|---|---|\n| Ana | Reads the letter aloud | Monday | Room 4 |\n\n"

  /// A study with rows of question, what happened, verdict and whether it was better.
  static func study(_ rows: String) -> String {
    "## Study\n\n| Question | What happened | Verdict | Better than before |\n|---|---|---|---|\n\(rows)\n\n"
  }

  static let result = "| Will they change what it says? | 12 of 26 did | partly | yes |"

  static func act(_ words: String) -> String { "## Act\n\n\(words)\n" }

  static let folder = Sample.members.merging(
    [
      "change-ideas/outside-reader.md": TheorySample.idea("status: testing"),
      "measures/slip.md": TheorySample.measure("type: practical"),
    ], uniquingKeysWith: { $1 })

  static func folder(_ changes: [String: String]) -> [String: String] {
    folder.merging(changes, uniquingKeysWith: { $1 })
  }
}
