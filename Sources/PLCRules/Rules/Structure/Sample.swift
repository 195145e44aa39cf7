/// Files that examples of several rules share.
enum Sample {
  static let members = [
    "members.md":
      "| Id | Name | Role |\n|---|---|---|\n| ana | Ana Ruiz | teacher |\n| ben | Ben Cole | teacher |\n| cora | Cora Lind | coach |\n"
  ]

  static let measure = "---\ntype: outcome\nunit: \"%\"\n---\n"

  /// Stands for a file in Latin-1; the reader of examples makes the bytes.
  static let latin1 = "Caf«\u{E9}».\n"
  /// Stands for a file that may not be opened.
  static let unreadable = "«»unreadable"
  /// Stands for a link that leads outside the folder.
  static let skipped = "«»skipped"
  /// Stands for a picture or PDF that tells where and when it was made; the reader of examples makes it.
  static let photo = "«»photo"
  static let cleanPhoto = "clean photo"
  static let tooDeep = "«" + String(repeating: ">", count: 40) + " deep»\n"
}
