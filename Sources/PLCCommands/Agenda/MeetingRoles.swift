import PLCContent
import PLCText

/// Who guides, keeps the time and writes: the next one in the list of members after those of the last meeting.
struct MeetingRoles {
  private let holders: [(role: String, member: String)]
  /// What the last meeting said people would bring, as lines.
  let promised: [String]

  init(_ library: Library, before date: CalendarDate) {
    let last = library.all(Meeting.self)
      .filter { meeting in meeting[Meeting.Fields.date].map { $0 < date } ?? false }
      .max { ($0.date ?? date, $0) < ($1.date ?? date, $1) }
    let people = library.members.filter { $0.isActive && !$0.isStudentOrFamily }.map(\.id)
    var taken: Set<String> = []
    var holders: [(String, String)] = []
    let roles = [Meeting.Fields.facilitator, Meeting.Fields.timekeeper, Meeting.Fields.notetaker]
    for (number, role) in roles.enumerated() where people.count > number {
      let before = last?[role]?.id
      let start = before.flatMap { people.firstIndex(of: $0) }.map { $0 + 1 } ?? number
      let next = people.indices.lazy.map { people[(start + $0) % people.count] }.first { !taken.contains($0) }
      guard let next else { continue }
      taken.insert(next)
      holders.append((role.name, next))
    }
    self.holders = holders
    promised = last.map { Self.promises(of: $0) } ?? []
  }

  /// Lines of the front matter.
  var lines: [String] { holders.map { "\($0.role): \($0.member)" } }

  private static func promises(of meeting: Meeting) -> [String] {
    meeting.rows(Meeting.ThingToBring.self).compactMap { row in
      guard let brings = row.brings, !brings.isEmpty else { return nil }
      let who = row.cell(Meeting.ThingToBring.Columns.who)?.text ?? ""
      return AgendaItem.plain("\(who.isEmpty ? "Promised last time" : who): \(brings)")
    }
  }
}
