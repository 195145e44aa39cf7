import PLCContent
import PLCText

/// Who guides, keeps the time and writes: the next one in the list of members after those of the last meeting.
struct MeetingRoles {
  private let holders: [(role: String, member: String)]
  /// What the last meeting said people would bring, as lines.
  let promised: [String]

  init(_ library: Library, before date: CalendarDate) {
    let last = library.positions(of: "meeting")
      .filter { position in library.documents[position]["date"]?.date.map { $0 < date } ?? false }
      .max { (library.documents[$0].date ?? date, $0) < (library.documents[$1].date ?? date, $1) }
    let people = library.members.filter { $0.isActive && !["student", "family"].contains($0.role) }.map(\.id)
    var taken: Set<String> = []
    var holders: [(String, String)] = []
    for (number, role) in ["facilitator", "timekeeper", "notetaker"].enumerated() where people.count > number
    {
      let before = last.flatMap { position in
        library.documents[position].references(in: role).first.flatMap {
          library.member($0, in: position)?.id
        }
      }
      let start = before.flatMap { people.firstIndex(of: $0) }.map { $0 + 1 } ?? number
      let next = people.indices.lazy.map { people[(start + $0) % people.count] }.first { !taken.contains($0) }
      guard let next else { continue }
      taken.insert(next)
      holders.append((role, next))
    }
    self.holders = holders
    promised = last.map { Self.promises(of: library.documents[$0]) } ?? []
  }

  /// Lines of the front matter.
  var lines: [String] { holders.map { "\($0.role): \($0.member)" } }

  private static func promises(of meeting: Document) -> [String] {
    meeting.rows("Next time").compactMap { row in
      guard let brings = row["Brings"]?.text, !brings.isEmpty else { return nil }
      let who = row["Who"]?.text ?? ""
      return AgendaItem.plain("\(who.isEmpty ? "Promised last time" : who): \(brings)")
    }
  }
}
