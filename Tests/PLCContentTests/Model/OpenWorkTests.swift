import PLCTestSupport
import PLCText
import Testing

@testable import PLCContent

@Suite struct OpenWorkTests {
  private static let today = CalendarDate(daysSince1970: 20_710)  // 2026-09-14

  private static func open(_ files: [String: String]) async -> [String] {
    let library = await MemoryFolder(files).library
    return library.openWork(on: today, today: today).map { "\($0.what) \($0.text)" }
  }

  private static func work(_ title: String, _ rest: String = "") -> String {
    "---\ntitle: \(title)\ntype: student-work\n\(rest)\n---\n## Work\nText.\n"
  }

  @Test("work that nobody has looked at is open, the newest first; withdrawn or looked-at work is not")
  func work() async {
    let open = await Self.open([
      "evidence/a.md": Self.work("Old", "collected: 2026-09-01"),
      "evidence/b.md": Self.work("New", "collected: 2026-09-10"),
      "evidence/c.md": Self.work("Gone", "collected: 2026-09-10\nstatus: withdrawn"),
      "evidence/d.md": Self.work("Seen", "collected: 2026-09-10"),
      "evidence/e.md": "---\ntitle: Numbers\ntype: survey\ncollected: 2026-09-10\n---\n",
      "looks/a.md": "---\ndate: 2026-09-11\nevidence: [d]\n---\n",
    ])
    #expect(open == ["workToLookAt New", "workToLookAt Old"])
  }

  @Test("a cycle is open where it waits for people: to be studied, decided, or read before it begins")
  func cycles() async {
    func cycle(_ title: String, _ front: String) -> String { "---\ntitle: \(title)\n\(front)\n---\n" }
    let open = await Self.open([
      "cycles/a.md": cycle("Planned", "status: plan"),
      "cycles/b.md": cycle("Running", "status: do\nplanned_end: 2026-09-30"),
      "cycles/c.md": cycle("Over", "status: do\nplanned_end: 2026-09-14"),
      "cycles/d.md": cycle("Studied", "status: act"),
      "cycles/e.md": cycle("Closed", "status: closed"),
    ])
    #expect(open == ["cycleToStudy Over", "cycleToDecide Studied", "cyclePlanned Planned"])
  }

  @Test("a decision is due once: after the last meeting, and by the day of this one")
  func decisions() async {
    func meeting(_ day: String, _ rows: String, status: String = "held") -> String {
      "---\ndate: \(day)\nminutes: 45\nstatus: \(status)\n---\n## Decisions\n| Decision | Due |\n|---|---|\n\(rows)\n"
    }
    let open = await Self.open([
      "meetings/a.md": meeting("2026-08-17", "| Before | 2026-08-20 |\n| Now | 2026-09-10 |"),
      "meetings/b.md": meeting("2026-08-31", "| Later | 2026-10-01 |\n| Today | 2026-09-14 |"),
      "meetings/c.md": meeting("2026-09-02", "| Never | 2026-09-10 |", status: "cancelled"),
    ])
    #expect(open == ["decisionDue Now", "decisionDue Today"])
  }

  @Test("proposed problems and those to be reviewed are open; what an agenda to come takes up is not")
  func problems() async {
    let open = await Self.open([
      "problems/a.md": "---\ntitle: Brought\nproposed_by: ana\n---\n",
      "problems/b.md":
        "---\ntitle: Watched\nproposed_by: ana\nstatus: monitoring\nreview_by: 2026-09-01\n---\n",
      "problems/c.md":
        "---\ntitle: Later\nproposed_by: ana\nstatus: monitoring\nreview_by: 2026-12-01\n---\n",
      "problems/d.md": "---\ntitle: Planned\nproposed_by: ana\n---\n",
      "meetings/a.md":
        "---\ndate: 2026-09-21\nminutes: 45\n---\n## Agenda\n| Minutes | Item | For |\n|---|---|---|\n| 9 | Us | problem/d |\n",
    ])
    #expect(open == ["problemProposed Brought", "problemToReview Watched"])
  }
}
