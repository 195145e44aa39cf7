import PLCContent

/// One row of a drafted agenda.
struct AgendaItem {
  var minutes: Int
  let topic: String
  let item: String
  let purpose: AgendaPurpose
  let format: AgendaFormat
  var leader = ""
  var proposer = ""
  var about = ""
  var agreedSteps = ""
  /// What to read or bring for it.
  var preWork: String?

  /// In the order of the columns.
  var cells: [String] {
    [String(minutes), item, purpose.rawValue, format.rawValue, leader, proposer, about, agreedSteps]
  }

  /// A link that works wherever the agenda stands.
  static func link(_ document: Document, _ words: String) -> String {
    "[[\(document.id)|\(plain(words))]]"
  }

  /// Words that end neither a cell nor a link.
  static func plain(_ words: String) -> String {
    words.split { " |[]{}\n".contains($0) }.joined(separator: " ")
  }
}
