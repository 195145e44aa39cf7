import PLCContent
import PLCMarkdown
import PLCText
import Testing

@testable import PLCSite

/// Every word of a document that an audience may see stands on the document's page.
@Suite struct EveryWordTests {
  @Test("tables that a page tells in its own way keep each of their columns", arguments: Self.documents)
  func told(_ path: String, _ text: String) async throws {
    var folder = StoryFolder.tested
    folder.files[path] = text
    try await check(folder, path)
  }

  @Test("what cannot be read in such a table stands as it was written")
  func unreadable() async {
    var folder = StoryFolder.begun
    folder.files["meetings/m.md"] =
      "---\ntitle: M\nstatus: closed\ndate: 2026-01-20\nminutes: 40\n---\n## Agenda\n\n| Minutes | Item | Purpose | Format |\n|---|---|---|---|\n| a while | Drafts | gossip | in a circle |\n\n## Decisions\n\n| Decision | How | Due |\n|---|---|---|\n| Go on | by shouting | after the holidays |\n"
    let page = await folder.page("meetings/m.html")
    for words in ["a while", "gossip", "in a circle", "by shouting", "after the holidays"] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test("the second of two sections with the same heading is not lost")
  func twice() async {
    var folder = StoryFolder.tested
    folder.files["cycles/r/01.md"]? += "\n## Do\n\nAnd then the sun came out.\n"
    #expect(await folder.page("cycles/r/01.html").contains("And then the sun came out."))
  }

  @Test("an aim without its first words stands among the facts")
  func partOfAnAim() async {
    var folder = StoryFolder.begun
    folder.files["theories/t.md"]?.replace("aim_what: revise\n", with: "")
    #expect(await folder.page("theories/t.html").contains("seventh graders"))
  }

  @Test("drivers that no theory has stand among the facts")
  func looseDrivers() async {
    var folder = StoryFolder.begun
    folder.files["change-ideas/alone.md"] =
      "---\ntitle: Alone\ndrivers: [trust-in-the-room]\n---\n## What we will do\n\nTalk.\n"
    #expect(await folder.page("change-ideas/alone.html").contains("trust-in-the-room"))
  }

  @Test("a quotation keeps its codes, and a point that says more than a quotation stays as it was written")
  func themes() async {
    var folder = StoryFolder.begun
    folder.files["themes/h.md"] =
      "---\ntitle: Heard\nstatus: shared\n---\n## Themes\n\n### A\n\n- \"never\" — S01 {no-choice}\n\n### B\n\n- \"always\" — S02\n  - she laughed\n"
    let page = await folder.page("themes/h.html")
    #expect(page.contains("{no-choice}") && page.contains("she laughed"))
  }

  /// One of each kind whose page tells tables anew, with words in every column.
  static let documents: [(String, String)] = [
    (
      "meetings/m.md",
      "---\ntitle: M\nstatus: closed\ndate: 2026-01-20\nminutes: 40\n---\nBefore.\n\n## Agenda\n\nFirst.\n\n| Minutes | Item | Purpose | Format | Led by | Proposed by | For | Protocol |\n|---|---|---|---|---|---|---|---|\n| 32 | Drafts | plan | pairs | ana | ben | problem/p | |\n\n## Decisions\n\n| Decision | How | By | Because | Owner | Due | Dissent |\n|---|---|---|---|---|---|---|\n| Go on | vote | ana | our experience: it works | ben | 2026-02-01 | Some doubted |\n\n## Next time\n\n| Who | Brings | For |\n|---|---|---|\n| ana | chalk | drawing |\n\n## Our own\n\nWords.\n"
    ),
    (
      "cycles/r/03.md",
      "---\ntitle: Three\nstatus: study\nchange_idea: outside-reader\n---\n## Plan\n\n| Question | Prediction | Data | Success looks like |\n|---|---|---|---|\n| Why so? | Rain | both | Laughter |\n\n| Who | What | When | Where |\n|---|---|---|---|\n| ana | Sweep | Monday | Yard |\n\n## Study\n\n| Question | What happened | Verdict | Better than before |\n|---|---|---|---|\n| Why so? | Snow | partly | too-soon |\n| And else? | Hail | unclear | no |\n"
    ),
    (
      "evidence/t.md",
      "---\ntitle: Talk\nstatus: shared\n---\n## Talk\n\n| Turn | Speaker | Words |\n|---|---|---|\n| 17 | S2 | I heard feet |\n"
    ),
    (
      "change-packages/k.md",
      "---\ntitle: K\nstatus: testing\nproblem: p\n---\n## Overview\n\nAll.\n\n## Elements\n\n| Element | Core | Must keep | May vary |\n|---|---|---|---|\n| outside-reader | yes | the reader | the hour |\n"
    ),
    (
      "root-causes/c.md",
      "---\ntitle: Why\nstatus: agreed\nproblem: p\n---\n## Fishbone\n\n- Response\n  - One reader {root}\n\n## Root causes\n\n| Cause | Status | Control | Evidence |\n|---|---|---|---|\n| One reader | root | ours | |\n"
    ),
  ]

  private func check(_ folder: StoryFolder, _ path: String) async throws {
    let site = await SmallSite(folder.files)
    let page = path.replacing(".md", with: ".html")
    let shown = Set(WordsOfPage.words(site.text(page)))
    let plan = await SitePlan.make(of: await folder.library, for: .members)
    let document = try #require(plan.library.documents.first { $0.path.string == path })
    let missing = WordsOfPage.words(of: document).filter { !shown.contains($0) }
    #expect(missing.isEmpty, "\(path): \(missing)")
  }
}

/// The words of a document and of its page, for comparing them.
enum WordsOfPage {
  /// In lower case, without marks.
  static func words(_ text: String) -> [String] {
    var plain = text
    for (entity, character) in [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ] {
      plain.replace(entity, with: character)
    }
    return plain.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// What is written in the text of a document; of tables that are read as data those cells that hold words, for
  /// pages show dates, references and terms in a form of their own.
  static func words(of document: Document) -> [String] {
    let data = Set(document.sections.flatMap(\.tables).map(\.span))
    let blocks = document.lead + document.sections.flatMap(\.blocks)
    let written = blocks.filter { !data.contains($0.span) }.plainText
    let headings = document.sections.filter { !$0.isEmpty }.map { $0.heading.content.plainText }
    let cells = document.sections.flatMap(\.tables).flatMap(\.rows).flatMap { row in
      row.cells.compactMap { $0.1.value.values.allSatisfy { $0.text != nil && !$0.isTerm } ? $0.1.text : nil }
    }
    return ([written] + headings + cells).flatMap(words)
  }
}

extension FieldValue {
  fileprivate var isTerm: Bool { if case .term = content { true } else { false } }
}
