import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCTestSupport
import PLCText
import Testing

@Suite struct DocumentTypingTests {
  private func document(_ path: String, _ text: String, with others: [String: String] = [:]) async throws
    -> Document
  {
    let library = await MemoryFolder([path: text].merging(others) { $1 }).library
    return try #require(library.document(at: RelativePath.root.appending(path)))
  }

  @Test("scalars mean what the schema says: `no` is a unit's word and a yes-no's no")
  func scalars() async throws {
    let measure = try await document(
      "measures/a.md", "---\ntitle: no\ntype: outcome\nunit: 1e3\ntarget: 70 %\n---\n")
    #expect(measure.title == "no")
    #expect(measure["unit"]?.text == "1e3")
    #expect(measure["target"]?.number == 70)
    let evidence = try await document(
      "evidence/a.md", "---\ntype: task\ncollected: 2026-09-01\ndeidentified: no\n---\n## Work\nA.\n")
    #expect(evidence["deidentified"]?.yesNo == false)
  }

  @Test("a bracket that opens before a single value is one mistake, and its fix leaves the value")
  func needlessBracket() async throws {
    let text = "---\nchange_idea: menu\nscale: [one-class\nstart: 2026-09-01\n---\n## Plan\n"
    let cycle = try await document("cycles/menu/01.md", text)
    let found = cycle.typed.findings.filter {
      $0.rule == "unreadable-front-matter" || $0.rule == "untidy-value"
    }
    #expect(found.map(\.rule) == ["unreadable-front-matter"])
    let fix = try #require(found.first?.fixes.first?.edits)
    #expect(fix.map(\.replacement) == ["one-class"])
    #expect(fix.first.map { cycle.source[$0.place.span] } == "[one-class")
    #expect(cycle["scale"]?.text == "one-class")
    // Where a list belongs, the bracket is closed.
    let page = try await document("pages/a.md", "---\ntags: [a, b\n---\nText.\n")
    #expect(
      page.typed.findings.count == 1 && page.typed.findings[0].fixes.first?.edits.first?.replacement == "]")
    // Of two values the bracket is not all that is wrong.
    let two = try await document("pages/a.md", "---\nvisibility: [members, public\n---\nText.\n")
    #expect(two.typed.findings.map(\.rule).sorted() == ["unreadable-front-matter", "wrong-value"])
  }

  @Test("a range of dates has both ends")
  func range() async throws {
    let evidence = try await document(
      "evidence/a.md", "---\ntype: task\ncollected: 2026-09-01..2026-09-05\n---\n## Work\nA.\n")
    #expect(evidence["collected"]?.dates?.description == "2026-09-01..2026-09-05")
  }

  @Test("the title is the field, else the first heading, else the file's name")
  func titles() async throws {
    #expect(try await document("pages/a-b.md", "---\ntitle: One\n---\n# Two\n").title == "One")
    #expect(try await document("pages/a-b.md", "# Two\n").title == "Two")
    #expect(try await document("pages/a-b.md", "Text.\n").title == "A b")
  }

  @Test("a section is matched without regard to case and by its other names")
  func sections() async throws {
    let problem = try await document("problems/a.md", "---\nproposed_by: ana\n---\n## STATEMENT\nText.\n")
    #expect(problem.sections.map(\.name) == ["What we see"])
    #expect(!problem.typed.findings.contains { $0.rule == "missing-section" })
  }

  @Test("columns are matched by name in any order, and extra ones are left alone")
  func columns() async throws {
    let cycle = try await document(
      "cycles/a/01.md",
      """
      ---
      change_idea: reader
      ---
      ## Plan

      | My own | prediction | QUESTION |
      |---|---|---|
      | x | Half do | Will they? |

      | Who | What |
      |---|---|
      | Ana | Pair readers |
      """)
    let questions = cycle.rows("Plan", having: "Question")
    #expect(questions.map { $0["Question"]?.text } == ["Will they?"])
    #expect(questions[0]["Prediction"]?.text == "Half do")
    #expect(cycle.rows("Plan", having: "Who").count == 1)
  }

  @Test("a driver has the slug of its words, without links and labels")
  func driverSlugs() async throws {
    let theory = try await document(
      "theories/a.md",
      """
      ---
      problem: p
      ---
      ## If, then, because
      If.

      ## Drivers
      - Work worth revising {addresses: no-reader}
        - A reader beyond the teacher
          - [Real audience](../change-ideas/real.md)
      """, with: ["change-ideas/real.md": "## What we will do\nA.\n\n## Why we think it will work\nB.\n"])
    let items = try #require(theory.section("Drivers")).items
    #expect(items[0].slug == "work-worth-revising")
    #expect(items[0].labels.map(\.name) == ["addresses"])
    #expect(items[0].children[0].slug == "a-reader-beyond-the-teacher")
    #expect(items[0].children[0].children[0].slug == nil)
    #expect(items[0].children[0].children[0].references.count == 1)
    #expect(theory.anchors.isSuperset(of: ["work-worth-revising", "drivers"]))
  }

  @Test("a status asks for what it needs, and an earlier one does not")
  func requirements() async throws {
    let text = "---\nchange_idea: reader\nstatus: STATUS\n---\n## Plan\n\n| Question |\n|---|\n| Q? |\n"
    func missing(_ status: String) async throws -> [String] {
      try await document("cycles/a/01.md", text.replacing("STATUS", with: status)).typed.findings
        .filter { ["missing-section", "missing-field"].contains($0.rule.name) }.map(\.message)
        .map { String($0.split(separator: "`")[3]) }
    }
    #expect(try await missing("plan") == [])
    #expect(try await missing("study") == ["Do", "Study"])
    #expect(try await missing("closed") == ["decision", "Do", "Study", "Act"])
    #expect(try await missing("stopped") == [])
  }

  @Test("evidence of students that is shared says what could show who a child is; a task need not")
  func conditionalRequirement() async throws {
    let text = "---\ntype: TYPE\ncollected: 2026-09-01\nstatus: shared\n---\n## Work\nA.\n"
    let work = try await document("evidence/a.md", text.replacing("TYPE", with: "student-work"))
    #expect(work.typed.findings.filter { $0.rule == "missing-field" }.count == 2)
    let task = try await document("evidence/a.md", text.replacing("TYPE", with: "task"))
    #expect(task.typed.findings.isEmpty)
  }
}
