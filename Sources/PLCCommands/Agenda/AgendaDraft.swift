import PLCContent
import PLCText

/// The draft of a meeting from open work: what to look at, what to decide, how long each takes, who leads.
///
/// It is a draft for people to change; the order puts students' work first and the looking back last.
struct AgendaDraft {
  let date: CalendarDate
  let minutes: Int
  private let library: Library
  private let items: [AgendaItem]
  /// What found no room.
  private let left: [OpenWork]
  private let roles: MeetingRoles

  init(_ library: Library, on date: CalendarDate, minutes: Int, today: CalendarDate) {
    self.library = library
    self.date = date
    self.minutes = minutes
    roles = MeetingRoles(library, before: date)
    let open = library.openWork(on: date, today: today)
    let plan = AgendaPlan(library, open: open, minutes: minutes)
    items = plan.items
    left = plan.left
  }

  /// Of the file in the folder.
  var path: RelativePath {
    let slug = Slug.make(title).split(separator: "-").prefix(6).joined(separator: "-")
    return RelativePath.root.appending("meetings/\(date)-\(slug).md")
  }

  /// What the meeting is mainly about.
  var title: String { items.first?.topic ?? "Our meeting" }

  /// The whole file.
  var text: String {
    ([frontMatter, preWork, agenda] + [leftOver].compactMap(\.self)).joined(separator: "\n\n") + "\n"
  }

  private var frontMatter: String {
    var lines = [
      "title: \(YAMLText.quoted(title))", "status: agenda", "date: \(date)", "minutes: \(minutes)",
    ]
    lines += roles.lines
    return "---\n" + lines.joined(separator: "\n") + "\n---"
  }

  private var preWork: String {
    let lines = items.compactMap(\.preWork) + roles.promised
    return "## Pre-work\n\nTen minutes at most.\n\n" + lines.map { "- " + $0 }.joined(separator: "\n")
  }

  private var agenda: String {
    "## Agenda\n\n"
      + MarkdownText.table(
        Meeting.AgendaItem.form.columns.map(\.name), items.map(\.cells))
  }

  private var leftOver: String? {
    guard !left.isEmpty else { return nil }
    return "Also open, for another time:\n\n"
      + left.map { work in "- \(AgendaItem.link(work.document, work.text)): \(work.what.inWords)" }.joined(
        separator: "\n")
  }
}

extension OpenWork.What {
  /// After the name of the thing.
  fileprivate var inWords: String {
    switch self {
    case .workToLookAt: "nobody has looked at it together yet"
    case .cycleToStudy: "it has ended; what happened?"
    case .cycleToDecide: "it waits for a decision"
    case .decisionDue: "it was to be done by now"
    case .problemProposed: "do we take it on?"
    case .problemToReview: "its day of review has come"
    case .cyclePlanned: "its predictions could use a second reader"
    }
  }
}
