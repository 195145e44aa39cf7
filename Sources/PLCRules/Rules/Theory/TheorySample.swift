import PLCContent

/// Files that examples about theories, change ideas and measures share.
enum TheorySample {
  /// A theory with some lines of front matter.
  static func theory(_ front: String, _ rest: String = drivers) -> String {
    "---\nproblem: first-drafts\n\(front)\n---\n## If, then, because\n\nIf every piece has a reader, students revise, because somebody will read it.\n\n\(rest)"
  }

  static let drivers = """
    ## Drivers

    - A reader who matters
      - A reader is named before drafting
        - [[outside-reader]]

    """

  static let aim =
    "aim_what: students change what a piece says\naim_for: grade 7\naim_from: 33\naim_to: 65\naim_by: 2027-06-04"

  /// A change idea with some lines of front matter.
  static func idea(
    _ front: String, doing: String = "Before drafting, the class meets its reader and asks two questions."
  )
    -> String
  {
    "---\n\(front)\n---\n## What we will do\n\n\(doing)\n\n## Why we think it will work\n\nA change needs somebody it is for.\n"
  }

  /// A measure with some lines of front matter.
  static func measure(
    _ front: String,
    _ rest: String = "## Operational definition\n\nStudents who changed a sentence, out of all who wrote.\n"
  ) -> String {
    "---\nunit: \"%\"\n\(front)\n---\n\(rest)"
  }

  static let analysis = """
    ---
    problem: first-drafts
    method: fishbone
    status: agreed
    created: 2026-09-10
    ---
    ## Fishbone

    - Readers
      - The teacher is the only reader {root} {ours}

    """

  static let problemFile = """
    ---
    proposed_by: ana
    status: testing
    ---
    ## What we see

    First drafts are last drafts.

    """

  static let folder = Sample.members.merging(
    [
      "problems/first-drafts.md": problemFile,
      "root-causes/first-drafts.md": analysis,
      "change-ideas/outside-reader.md": idea("theory: reader\nbecause: [root-causes/first-drafts]"),
    ], uniquingKeysWith: { $1 })

  /// The folder with some files added or changed.
  static func folder(_ changes: [String: String]) -> [String: String] {
    folder.merging(changes, uniquingKeysWith: { $1 })
  }
}
