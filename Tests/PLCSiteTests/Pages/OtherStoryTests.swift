import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct OtherStoryTests {
  private let agenda =
    "## Pre-work\n\n- Read.\n\n## Agenda\n\n| Minutes | Item | Led by |\n|---|---|---|\n| 32 | Look at drafts | ana |\n| 8 | Plan | ben |\n\n## Decisions\n\n| Decision | Because | Owner | Due | Dissent |\n|---|---|---|---|---|\n| Go on | our experience: it works | ana | 2026-02-01 | Ben was not sure |\n"

  @Test("before a meeting the pre-work stands first, and the agenda says which minutes each item has")
  func agendaFirst() async {
    var folder = StoryFolder.begun
    folder.files["meetings/m.md"] = "---\ntitle: M\ndate: 2026-01-20\nminutes: 40\n---\n" + agenda
    let page = await folder.page("meetings/m.html")
    #expect(
      page.has(inOrder: ["id=\"pre-work\"", "id=\"agenda\"", "minutes 0–32", "Ana Duarte", "minutes 32–40"]))
  }

  @Test("after a meeting its decisions stand first; dissent is for members, never for everybody")
  func decisionsFirst() async {
    var folder = StoryFolder.begun
    folder.files["meetings/m.md"] =
      "---\ntitle: M\nstatus: closed\nvisibility: public\ndate: 2026-01-20\nminutes: 40\n---\n" + agenda
    let page = await folder.page("meetings/m.html")
    #expect(
      page.has(inOrder: [
        "id=\"decisions\"", "Go on", "Ana Duarte", "1 February 2026", "id=\"agenda\"", "id=\"pre-work\"",
      ]))
    #expect(page.contains("not sure"))
    #expect(await folder.page("meetings/m.html", for: .public).contains("Go on"))
    #expect(await !folder.page("meetings/m.html", for: .public).contains("not sure"))
  }

  @Test("the words of a theme stand as a quotation with code and role")
  func quotations() async {
    var folder = StoryFolder.begun
    folder.files["themes/h.md"] =
      "---\ntitle: Heard\nstatus: shared\nproblem: p\n---\n## Themes\n\n### A reader\n\n- \"you have to put the *good* part first\" — S01\n- \"They rewrote those\" - T02\n"
    let page = await folder.page("themes/h.html")
    #expect(
      page.has(inOrder: ["id=\"a-reader\"", "<blockquote>", "<em>good</em>", "S01, student", "T02, teacher"]))
    // The problem shows one voice for the theme and links to all.
    let problem = await folder.page("problems/p.html")
    #expect(problem.has(inOrder: ["href=\"../themes/h.html#a-reader\"", "voices: 2", "S01, student"]))
    #expect(!problem.contains("They rewrote those"))
  }

  @Test("a list in a theme that names no source stays a list")
  func noQuotations() async {
    var folder = StoryFolder.begun
    folder.files["themes/h.md"] =
      "---\ntitle: Heard\nstatus: shared\n---\n## Themes\n\n### A\n\n- one\n- two\n"
    #expect(await folder.page("themes/h.html").contains("<li>one</li>"))
  }

  @Test("talk stands as a transcript, each turn with its speaker")
  func talk() async {
    var folder = StoryFolder.begun
    folder.files["evidence/t.md"] =
      "---\ntitle: Talk\nstatus: shared\n---\n## Talk\n\n| Turn | Speaker | Words |\n|---|---|---|\n| 1 | S2 | I heard feet. |\n| 2 | T | Where? |\n"
    let page = await folder.page("evidence/t.html")
    #expect(page.has(inOrder: ["<ol class=\"talk\">", "S2", "I heard feet.", "Where?"]))
    #expect(!page.contains("<table>"))
  }

  @Test("a theory that replaces another shows both beside each other, with what is new and what was dropped")
  func versions() async {
    var folder = StoryFolder.begun
    folder.files["theories/old.md"] =
      "---\ntitle: Choice\nstatus: revised\nproblem: p\nsuperseded_by: t\n---\n## If, then, because\n\nX.\n\n## Drivers\n\n- A say in the genre\n"
    folder.files["theories/t.md"]?.replace("problem: p\n", with: "problem: p\nsupersedes: old\n")
    let page = await folder.page("theories/t.html")
    #expect(page.has(inOrder: ["A say in the genre", "dropped", "A reader who matters", ">new<"]))
    #expect(await folder.page("theories/old.html").contains("There is a newer version"))
  }

  @Test("the aim is a sentence, and a cause that no driver answers is shown")
  func causes() async {
    var folder = StoryFolder.begun
    folder.files["root-causes/c.md"] =
      "---\ntitle: Why\nstatus: agreed\nproblem: p\n---\n## Root causes\n\n| Cause | Status | Control |\n|---|---|---|\n| One reader | root | ours |\n| No time | supported | influence |\n"
    let page = await folder.page("theories/t.html")
    #expect(page.contains("Seventh graders: revise, from 33 to 65 %."))
    #expect(
      page.after("part.answers\">").has(inOrder: [
        "One reader", "Known before drafting", "No time", "no driver answers it yet",
      ]))
  }

  @Test("causes stand with how we know them, and a picture that is also a list")
  func rootCauses() async {
    var folder = StoryFolder.begun
    folder.files["evidence/work.md"] = "---\ntitle: Drafts\nstatus: shared\n---\n## Work\n\nX.\n"
    folder.files["root-causes/c.md"] =
      "---\ntitle: Why\nstatus: agreed\nproblem: p\n---\n## Fishbone\n\n- Response\n  - One reader {root} {ours}\n    - Nobody asks\n  - No time {rejected}\n\n## Root causes\n\n| Cause | Status | Control | Evidence |\n|---|---|---|---|\n| One reader | root | ours | evidence/work |\n"
    let page = await folder.page("root-causes/c.html")
    #expect(
      page.has(inOrder: [
        "One reader", "root cause", "How we know:", "Drafts", "class=\"dg\"", "<del>", "No time",
      ]))
    #expect(page.contains("id=\"one-reader\""))
  }

  @Test("an idea that nothing has tested says how to begin, a tested one shows its ramp")
  func idea() async {
    let path = "change-ideas/outside-reader.html"
    let before = await StoryFolder.begun.page(path)
    #expect(before.contains("No cycle has tested this idea yet.") && before.contains("plc new cycle"))
    let after = await StoryFolder.tested.page(path)
    #expect(
      after.has(inOrder: [
        "A reader who matters", "Known before drafting", "class=\"dg\"", "Cycle one", "Half", "A third",
      ]))
  }

  @Test("every section of every kind is told, whether it has a place in the story or not")
  func nothingIsLost() async {
    var folder = StoryFolder.tested
    for kind in Schema.builtIn.kinds where kind.folder != nil && kind.id != Interview.id {
      let sections = (kind.sections.map(\.name) + ["Our own"]).map {
        "## \($0)\n\nWords on \(Slug.make($0)).\n"
      }
      folder.files["\(kind.folder ?? "")/all.md"] =
        "---\ntitle: All of it\n---\nThe lead.\n\n" + sections.joined(separator: "\n")
    }
    let pages = await folder.pages(for: .private, drafts: true)
    for kind in Schema.builtIn.kinds where kind.folder != nil && kind.id != Interview.id {
      let page = pages["\(kind.folder ?? "")/all.html"] ?? ""
      #expect(page.contains("The lead."), "\(kind.id)")
      for section in kind.sections.map(\.name) + ["Our own"]
      where !(kind.id == Measure.id && section == Measure.Sections.data.name) {
        let count = page.ranges(of: "Words on \(Slug.make(section)).").count
        #expect(count == 1 || (count == 2 && kind.id == Problem.id), "\(kind.id): \(section) \(count)")
      }
    }
  }

  @Test("Spanish pages speak Spanish")
  func spanish() async {
    var folder = StoryFolder.tested
    folder.files["plc.yml"] = "name: Nuestra\nlanguage: es\n"
    let page = await folder.page("cycles/r/01.html")
    #expect(page.contains("Qué queríamos averiguar") && page.contains("distinto de lo predicho"))
  }
}

@Suite struct FootnoteTests {
  @Test("a footnote stands below the part that names it, wherever the page puts that part")
  func place() async {
    var folder = StoryFolder.begun
    folder.files["problems/p.md"] =
      "---\ntitle: P\n---\n## What we do not know\n\nMuch.\n\n## What we see\n\nThey stop.[^1]\n\n## Why it matters\n\nIt does.\n\n[^1]: Counted on Fridays.\n"
    let page = await folder.page("problems/p.html")
    #expect(page.has(inOrder: ["They stop.", "Counted on Fridays.", "It does.", "Much."]))
    #expect(page.ranges(of: "Counted on Fridays.").count == 1)
  }
}
