import PLCContent
import PLCDiagnostics
import PLCRules
import PLCTestSupport
import PLCText
import Testing

@testable import PLCCommands

@Suite struct AgendaDraftTests {
  private static let today = CalendarDate(daysSince1970: 20_710)  // 2026-09-14
  private static let day = CalendarDate(daysSince1970: 20_717)

  private static let folder = [
    "plc.yml": "name: Ours\n",
    "members.md":
      "| Id | Name | Role |\n|---|---|---|\n| ana | A | teacher |\n| ben | B | teacher |\n| cora | C | coach |\n| dan | D | teacher |\n",
    "protocols/short.md": steps(20), "protocols/long.md": steps(60),
    "evidence/drafts.md":
      "---\ntitle: Six drafts | the first\ntype: student-work\ncollected: 2026-09-10\nbrought_by: ben\n---\n## Work\nText.\n",
    "problems/quiet.md": "---\ntitle: Quiet rooms\nproposed_by: cora\n---\n## What we see\nWaiting.\n",
    "meetings/2026-09-07-first.md":
      "---\ndate: 2026-09-07\nminutes: 50\nstatus: held\nfacilitator: ana\ntimekeeper: dan\n---\n## Agenda\n| Minutes | Item |\n|---|---|\n| 50 | Us |\n\n## Notes\nWe began.\n\n## Next time\n| Who | Brings |\n|---|---|\n| ben | a poem |\n",
  ]

  private static func steps(_ minutes: Int) -> String {
    "---\nfor: student-work\nminutes: \(minutes)\n---\n## Purpose\nTo see.\n\n## Steps\n| Minutes | Step |\n|---|---|\n| \(minutes) | Describe |\n"
  }

  private static func draft(_ files: [String: String] = folder, minutes: Int = 50) async -> AgendaDraft {
    AgendaDraft(await MemoryFolder(files).library, on: day, minutes: minutes, today: today)
  }

  private static func findings(_ draft: AgendaDraft, in files: [String: String]) async -> [Diagnostic] {
    let with = files.merging([draft.path.string: draft.text]) { $1 }
    let library = await MemoryFolder(with).library
    return await Validator(library, today: today, profile: .strict).findings()
      .filter { $0.place.path == draft.path }
  }

  @Test(
    "students' work comes first with the steps that fit, then what waits for a decision, a round at the end")
  func order() async {
    let text = await Self.draft().text
    #expect(
      text.contains(
        "| 22 | Six drafts the first: what do we see, and what can students already do? | study-work |"))
    #expect(text.contains("| ben |  | evidence/drafts | short |"))
    #expect(
      text.contains(
        "| 8 | Quiet rooms: do we take this on? | decide | round | cora | cora | problem/quiet |  |"))
    #expect(text.contains("| 15 | What could one of us test by next week? | plan | pairs |"))
    #expect(text.contains("| 5 | Each of us: one thing I take with me."))
  }

  @Test("roles go on to the next member, and what was promised stands in the pre-work")
  func roles() async {
    let text = await Self.draft().text
    #expect(text.contains("facilitator: ben\ntimekeeper: ana\nnotetaker: cora\n"))
    #expect(text.contains("- ben: a poem"))
  }

  @Test("the minutes add up, whatever the length", arguments: [10, 15, 25, 45, 90, 240])
  func minutes(_ minutes: Int) async throws {
    let draft = await Self.draft(minutes: minutes)
    let library = await MemoryFolder([draft.path.string: draft.text]).library
    let rows = library.documents[0].rows("Agenda")
    #expect(rows.compactMap { $0["Minutes"]?.value.number }.reduce(0, +) == Double(minutes))
    #expect(rows.allSatisfy { $0["Minutes"]?.value.number ?? 0 > 0 })
  }

  @Test("the draft checks clean, in a full folder and in an empty one")
  func isClean() async {
    for files in [Self.folder, ["plc.yml": "name: Ours\n"]] {
      let draft = await Self.draft(files)
      let found = await Self.findings(draft, in: files).filter {
        $0.severity >= .warning && $0.rule != "orphan"
      }
      // Without a protocol in the folder there is none to name.
      let faults = found.filter { files.count > 1 || $0.rule != "no-protocol" }
      #expect(faults.isEmpty, "\(faults.map { "\($0.rule): \($0.message)" })\n\(draft.text)")
    }
  }

  @Test("what finds no room is kept for another time")
  func leftOver() async {
    let text = await Self.draft(minutes: 26).text
    #expect(text.contains("- [[problem/quiet|Quiet rooms]]: do we take it on?"))
  }

  @Test("the file bears the day and what it is about")
  func path() async {
    #expect(await Self.draft().path.string == "meetings/2026-09-21-six-drafts-the-first.md")
  }

  @Test(
    "the next meeting follows the rhythm",
    arguments: [
      ("weekly", "2026-09-14"), ("every-two-weeks", "2026-09-21"), ("monthly, for an hour", "2026-10-05"),
    ])
  func rhythm(_ words: String, _ expected: String) async {
    let files = Self.folder.merging(["charter.md": "---\ncommunity: Ours\nmeeting_rhythm: \(words)\n---\n"]) {
      $1
    }
    let rhythm = MeetingRhythm(await MemoryFolder(files).library)
    #expect("\(rhythm.next(from: Self.today))" == expected)
    #expect(rhythm.minutes == 50)
  }
}
