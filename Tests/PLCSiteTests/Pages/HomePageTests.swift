import PLCContent
import PLCText
import Testing

@testable import PLCSite

@Suite struct HomePageTests {
  private let day = CalendarDate(iso: "2026-01-15")

  @Test("a hint of the template is not shown as the purpose of the community")
  func hintIsNoPurpose() async {
    var folder = StoryFolder.tested
    folder.files["charter.md"] =
      "---\ncommunity: Ours\nmeeting_rhythm: weekly\nstatus: adopted\n---\n## Purpose\n*Write here: why we meet.*\n"
    #expect(await !folder.page("index.html", asOf: day).contains("Write here"))
  }

  @Test("the three questions come before everything else, each with its answer")
  func questions() async {
    var folder = StoryFolder.tested
    folder.files["cycles/r/03.md"] =
      "---\ntitle: Cycle three\nstatus: do\nchange_idea: outside-reader\nprevious: r/02\nstart: 2026-01-14\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| How many? | Two thirds |\n"
    folder.files["meetings/m.md"] =
      "---\ntitle: Next Tuesday\ndate: 2026-01-20\nminutes: 60\n---\n## Pre-work\n\n- Read six drafts.\n\n## Agenda\n\n| Minutes | Item |\n|---|---|\n| 10 | Look |\n"
    folder.files["meetings/past.md"] =
      "---\ntitle: Long ago\ndate: 2026-01-02\nminutes: 60\n---\n## Agenda\n\n| Minutes | Item |\n|---|---|\n| 10 | Look |\n"
    let page = await folder.page("index.html", asOf: day)
    #expect(
      page.has(inOrder: [
        "What we are trying", "Cycle three", "We predict: Two thirds", "What we found", "Cycle two",
        "A third",
        "not as predicted", "What is next", "Next Tuesday", "Read six drafts.", "class=\"loop\"",
      ]))
    #expect(!page.after("What is next").prefix(600).contains("Long ago"))
  }

  @Test("where no meeting is coming that readers may see, a planned cycle is what is next")
  func planned() async {
    var folder = StoryFolder.tested
    let cycle = { (title: String, status: String, day: String) in
      "---\ntitle: \(title)\nstatus: \(status)\nvisibility: public\nchange_idea: outside-reader\nstart: \(day)\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| How many? | Most |\n"
    }
    folder.files["cycles/r/04.md"] = cycle("Cycle four", "plan", "2026-01-20")
    let alone = await folder.page("index.html", for: .public, asOf: day)
    #expect(alone.has(inOrder: ["What we are trying", "Cycle four"]) && !alone.contains("What is next"))
    folder.files["cycles/r/03.md"] = cycle("Cycle three", "do", "2026-01-14")
    let page = await folder.page("index.html", for: .public, asOf: day)
    #expect(
      page.has(inOrder: ["What we are trying", "Cycle three", "What we found", "What is next", "Cycle four"]))
    folder.files["meetings/m.md"] =
      "---\ntitle: Next Tuesday\nvisibility: public\ndate: 2026-01-20\nminutes: 60\n---\n## Agenda\n\n| Minutes | Item |\n|---|---|\n| 10 | Look |\n"
    let meeting = await folder.page("index.html", for: .public, asOf: day)
    #expect(
      meeting.has(inOrder: [
        "What we are trying", "Cycle four", "Cycle three", "What is next", "Next Tuesday",
      ]))
  }

  @Test("of many cycles under way home shows two and how many more there are, with the way to all")
  func manyCycles() async {
    var folder = StoryFolder.tested
    for number in 3...6 {
      folder.files["cycles/r/0\(number).md"] =
        "---\ntitle: Cycle number \(number)\nstatus: do\nchange_idea: outside-reader\nstart: 2026-01-0\(number)\n---\n"
    }
    let page = await folder.page("index.html", asOf: day)
    #expect(
      page.after("What we are trying").has(inOrder: [
        "Cycle number 6", "Cycle number 5", "<a href=\"cycles/index.html\">and 2 more</a>", "What we found",
      ]))
  }

  @Test("the picture of the loop shows a few problems of a phase and how many more; the list has all")
  func manyProblems() async {
    var folder = StoryFolder.begun
    for number in 1...9 {
      folder.files["problems/p\(number).md"] =
        "---\ntitle: Problem number \(number)\nstatus: proposed\n---\n## Why now\nSeen in September.\n"
    }
    let figure = await folder.page("index.html").after("<figure class=\"dg")
    let parts = figure.split(separator: "</svg>", maxSplits: 1).map(String.init)
    #expect(parts.count == 2)
    let named = (1...9).map { "Problem number \($0)" }
    #expect(parts.first?.contains("more</text>") == true)
    #expect(named.filter { parts.first?.contains($0) == true }.count <= 3)
    #expect(named.allSatisfy { parts.last?.contains($0) == true })
  }

  @Test("before there are cycles, quick tests answer what is tried and what was found")
  func tries() async {
    let attempt = { (title: String, status: String, happened: String) in
      "---\ntitle: \(title)\nstatus: \(status)\n---\n## What I want to try\nTalk.\n\n## What I think will happen\nFive speak.\n\n## What happened\n\(happened)\n"
    }
    var folder = StoryFolder(files: [
      "tries/a.md": attempt("Partners first", "planned", "*Write here: what you saw.*"),
      "tries/b.md": attempt("Read aloud", "done", "Seven changed more than spelling."),
      "tries/c.md": attempt("Grown long ago", "grown", "It grew."),
    ])
    let page = await folder.page("index.html", asOf: day)
    #expect(
      page.has(inOrder: [
        "What we are trying", "Partners first", "We predict: Five speak.", "What we found", "Read aloud",
        "Seven changed", "What is next",
      ]))
    #expect(!page.after("What we are trying").prefix(2_000).contains("Grown long ago"))
    folder.files["meetings/m.md"] =
      "---\ntitle: Next Tuesday\ndate: 2026-01-20\nminutes: 60\n---\n## Pre-work\n\nTen minutes at most.\n\n- Read six drafts.\n\n## Agenda\n\n| Minutes | Item |\n|---|---|\n| 10 | Look |\n"
    let next = await folder.page("index.html", asOf: day).after("What is next")
    #expect(next.has(inOrder: ["Next Tuesday", "Read six drafts."]) && !next.contains("Ten minutes"))
  }

  @Test("each problem stands in its phase, and the way back is in the picture and in the list")
  func loop() async {
    let page = await StoryFolder.begun.page("index.html")
    #expect(
      page.after("class=\"loop\"").has(inOrder: ["First drafts", "back to Causes", "back to Studying"]))
  }

  @Test("a public home tells of nothing that is late, names nobody and gives no advice")
  func everyone() async {
    var folder = StoryFolder.tested
    folder.files["cycles/r/03.md"] =
      "---\ntitle: Cycle three\nstatus: do\nvisibility: public\nchange_idea: outside-reader\ntesters: [ana]\nstart: 2025-01-14\nplanned_end: 2025-01-20\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| How many? | Two thirds |\n"
    let page = await folder.page("index.html", for: .public, asOf: day)
    #expect(page.contains("Cycle three"))
    for word in ["Ana", "late", "overdue", "20 January 2025", "plc new"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("a new community is told what to begin with")
  func empty() async {
    let page = await StoryFolder(files: ["charter.md": "A."]).page("index.html")
    #expect(page.contains("<code>plc new cycle</code>") && page.contains("<code>plc new meeting</code>"))
    #expect(!page.contains("class=\"loop\""))
  }

  @Test("packages that are ready are offered first; while there are none, those being tested")
  func packages() async {
    var folder = StoryFolder.begun
    folder.files["change-packages/k.md"] =
      "---\ntitle: Readers first\nstatus: testing\n---\n## Overview\n\nA.\n"
    #expect(await folder.page("index.html").has(inOrder: ["Packages in testing", "Readers first"]))
    folder.files["change-packages/l.md"] = "---\ntitle: Talk first\nstatus: ready\n---\n## Overview\n\nA.\n"
    #expect(await folder.page("index.html").has(inOrder: ["Ready to use", "Talk first"]))
  }
}
