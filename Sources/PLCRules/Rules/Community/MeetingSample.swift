import PLCContent

/// Files that examples about meetings share.
enum MeetingSample {
  /// A meeting of an hour. `front` is more front matter, `agenda` the rows of its table.
  static func meeting(
    _ front: String = "status: agenda", minutes: String = "60", agenda: String, _ rest: String = ""
  ) -> String {
    """
    ---
    date: 2026-09-14
    minutes: \(minutes)
    \(front)
    ---
    ## Agenda

    | Minutes | Item | Purpose | Format | Proposed by | For | Protocol |
    |---|---|---|---|---|---|---|
    \(agenda)

    \(rest)
    """
  }

  /// A meeting that was held and made decisions; `rows` are those of the decisions.
  static func decisions(_ rows: String) -> String {
    meeting(
      "status: held", agenda: "| 60 | What next? | decide | round | | | |",
      """
      ## Notes

      We went round twice.

      ## Decisions

      | Decision | How | By | Because | Owner | Due |
      |---|---|---|---|---|---|
      \(rows)

      """)
  }

  /// A meeting that was held, with one item.
  static func held(_ day: String, purpose: String) -> String {
    """
    ---
    date: \(day)
    minutes: 60
    status: held
    ---
    ## Agenda

    | Minutes | Item | Purpose |
    |---|---|---|
    | 60 | Our hour | \(purpose) |

    ## Notes

    We talked.

    """
  }

  static let `protocol` =
    "---\nfor: student-work\nminutes: 30\n---\n## Purpose\n\nTo see.\n\n## Steps\n\n| Minutes | Step |\n|---|---|\n| 30 | Describe |\n"

  static let drafts =
    "---\ntype: student-work\ncollected: 2026-09-10\n---\n## Work\n\n> We where at the lake.\n"
}
