import ArgumentParser
import PLCContent
import PLCText

/// `plc agenda`: the next meeting, drafted from open work.
struct AgendaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "Drafts the next meeting from open work.",
    discussion: """
      Student work that nobody has looked at yet comes first, then cycles to study and decide, decisions \
      that are due, problems somebody proposed, and a round at the end. Change whatever you like: it is a draft.

      Examples:
        plc agenda                        prints a draft for the next date in your rhythm
        plc agenda 2026-10-06             for that day
        plc agenda 2026-10-06 --write     writes it to meetings/
        plc agenda --minutes 60           with an hour
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var day: AsOfOption

  @Argument(help: "The day of the meeting, such as 2026-10-06; else the next one in your rhythm.")
  var date: CalendarDate?

  @Option(help: ArgumentHelp("How long it lasts; else as long as the last one, or 45.", valueName: "number"))
  var minutes: Int?

  @Flag(help: "Write it to meetings/ and print the path.")
  var write = false

  func validate() throws {
    if let minutes, !(10...600).contains(minutes) {
      throw ValidationError("A meeting lasts from 10 to 600 minutes; this says \(minutes).")
    }
  }

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      let library = try await workspace.library(console)
      let today = day.asOf ?? Workspace.today
      let rhythm = MeetingRhythm(library)
      let date = self.date ?? rhythm.next(from: today)
      if let planned = library.meeting(on: date) {
        console.say("\(planned.path) is planned for that day already; this is another draft.")
      }
      let draft = AgendaDraft(library, on: date, minutes: minutes ?? rhythm.minutes, today: today)
      if write {
        try workspace.create(draft.path, draft.text)
        console.print(draft.path.string)
      } else {
        console.print(draft.text)
      }
    }
  }
}

/// How often the community meets, and for how long.
struct MeetingRhythm {
  private let last: CalendarDate?
  private let days: Int
  /// As long as the last meeting; 45 before the first.
  let minutes: Int

  init(_ library: Library) {
    let meetings = library.documents(of: "meeting").filter { $0.status != "cancelled" }
      .compactMap { meeting in meeting["date"]?.date.map { (date: $0, meeting: meeting) } }
    let newest = meetings.max { $0.date < $1.date }
    last = newest?.date
    minutes = newest?.meeting["minutes"]?.number.flatMap { Int(bounded: $0, in: 1...1440) } ?? 45
    let words = library.documents(of: "charter").first?["meeting_rhythm"]?.text?.lowercased() ?? ""
    days = words.hasPrefix("weekly") ? 7 : words.hasPrefix("monthly") ? 28 : 14
  }

  /// The first day of the rhythm after the last meeting that is not past; a week from today before the first.
  func next(from today: CalendarDate) -> CalendarDate {
    guard let last else { return today.adding(days: 7) }
    let passed = max(0, last.days(to: today))
    return last.adding(days: max(1, (passed + days - 1) / days) * days)
  }
}

extension Library {
  /// A meeting that is to take place on a day.
  fileprivate func meeting(on date: CalendarDate) -> Document? {
    documents(of: "meeting").first { $0["date"]?.date == date && $0.status == "agenda" }
  }
}
