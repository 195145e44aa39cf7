import PLCContent
import PLCText
import Testing

@testable import PLCSite

@Suite struct ProblemStoryTests {
  private let path = "problems/p.html"

  @Test("the story stands in the order of the inquiry, whatever the order of the text")
  func order() async {
    var folder = StoryFolder.tested
    folder.files["evidence/work.md"] =
      "---\ntitle: Drafts\nstatus: shared\nvisibility: public\n---\n## Not yet\n\n- Return.\n"
    folder.files["problems/p.md"]?.replace("theory: t\n", with: "theory: t\nevidence: [work]\n")
    folder.files["root-causes/c.md"] =
      "---\ntitle: Why\nstatus: agreed\nvisibility: public\nproblem: p\n---\n## Fishbone\n\n- Response\n  - One reader {root} {ours}\n\n## Root causes\n\n| Cause | Status | Control | Evidence |\n|---|---|---|---|\n| One reader | root | ours | evidence/work |\n"
    let page = await folder.page(path)
    #expect(
      page.has(inOrder: [
        "id=\"what-we-see\"", "id=\"what-students-bring\"", "id=\"not-yet\"", "id=\"part.evidence\"",
        "id=\"part.voices\"", "id=\"part.causes\"", "id=\"part.theory\"", "id=\"part.tried\"",
        "id=\"part.next\"", "id=\"what-we-do-not-know\"",
      ]))
    // The contents lead to the parts.
    #expect(page.contains("href=\"#part.tried\"") && page.contains("href=\"#what-we-see\""))
  }

  @Test("a source speaks for the cause that names it")
  func matrix() async {
    var folder = StoryFolder.begun
    folder.files["evidence/work.md"] =
      "---\ntitle: Drafts\nstatus: shared\ntype: student-work\n---\n## Not yet\n\n- Return.\n- Ask.\n"
    folder.files["root-causes/c.md"] =
      "---\ntitle: Why\nstatus: agreed\nproblem: p\n---\n## Root causes\n\n| Cause | Status | Control | Evidence |\n|---|---|---|---|\n| One reader | root | ours | evidence/work |\n"
    let matrix = await folder.page(path).after("dg-matrix")
    #expect(
      matrix.has(inOrder: ["Not yet", "One reader", "root cause", "Drafts", "2 points", "speaks for it"]))
  }

  @Test("before anything is tried the page says what to write next, and a public one keeps silent")
  func emptyStates() async {
    let members = await StoryFolder.begun.page(path)
    #expect(members.contains("<code>plc new interview</code>"))
    #expect(members.contains("<code>plc new root-causes</code>"))
    #expect(members.contains("<code>plc new cycle</code>"))
    let everyone = await StoryFolder.begun.page(path, for: .public)
    #expect(!everyone.contains("plc new") && everyone.contains("What we see"))
    #expect(!everyone.contains("part.voices"))
  }

  @Test("a decision of a meeting stands here when it rests on one of the problem's cycles, and not otherwise")
  func decisions() async {
    var folder = StoryFolder.tested
    folder.files["problems/other.md"] = "---\ntitle: Other\n---\n## What we see\n\nX.\n"
    folder.files["meetings/m.md"] =
      "---\ntitle: January\ndate: 2026-01-20\nminutes: 60\nstatus: closed\n---\n## Decisions\n\n| Decision | Because | Owner |\n|---|---|---|\n| Name the reader first | cycle/r/01 | ana |\n| Buy chairs | problem/other | ben |\n"
    let page = await folder.page(path)
    #expect(
      page.after("part.decisions\">").has(inOrder: ["Name the reader first", "20 January 2026", "Cycle one"]))
    #expect(!page.contains("Buy chairs"))
    // Meetings are not public, so nothing of them is.
    #expect(await !folder.page(path, for: .public).contains("Name the reader first"))
  }

  @Test("what was let go stands beside what was adopted, without alarm")
  func changes() async {
    var folder = StoryFolder.tested
    folder.files["change-ideas/outside-reader.md"]?.replace("status: testing", with: "status: abandoned")
    let page = await folder.page(path)
    #expect(page.after("part.changed\">").has(inOrder: ["Did not change", "An outside reader"]))
    #expect(!page.contains("dg-stop"))
  }

  @Test("interviews are counted by role for members, and leave no trace on a public page")
  func voices() async {
    var folder = StoryFolder.begun
    folder.files["interviews/s01.md"] =
      "---\ntitle: S01\nparticipant: S01\nrole: student\ndate: 2025-09-18\nproblem: p\nstatus: coded\n---\n## Notes\n\nX.\n"
    let members = await folder.page(path)
    #expect(members.has(inOrder: ["Student · 1", "S01", "Not heard yet", "teacher, family, administrator"]))
    let everyone = await folder.page(path, for: .public)
    #expect(!everyone.contains("S01") && !everyone.contains("Not heard yet"))
  }
}
