import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@Suite struct LibraryTests {
  private static let members = "| Id | Name | Role |\n|---|---|---|\n| ana | Ana Ruiz | teacher |\n"
  private static let idea = "## What we will do\nA.\n\n## Why we think it will work\nB.\n"

  @Test("ids are lower case with hyphens, and README is no document")
  func ids() async {
    let library = await MemoryFolder([
      "pages/Our Norms.md": "A.", "pages/README.md": "B.", "notes.md": "C.",
      "elsewhere/x.md": "---\nkind: page\n---\nD.",
    ]).library
    #expect(library.documents.map(\.id.description) == ["page/x", "page/our-norms"])
  }

  @Test("of a member who is not listed, near names are said, else all when they are few")
  func unknownMembers() async {
    func message(_ members: Int, _ owner: String) async -> String? {
      let rows = ["ana", "ben", "cora"].prefix(members) + (3..<max(3, members)).map { "t\($0)" }
      let table =
        "| Id | Name | Role |\n|---|---|---|\n" + rows.map { "| \($0) | \($0) | teacher |\n" }.joined()
      let library = await MemoryFolder([
        "members.md": table, "pages/a.md": "---\nowners: \(owner)\n---\nA.\n",
      ]).library
      return library.findings.first { $0.rule == "broken-link" }?.message
    }
    #expect(await message(3, "bem") == "There is no member `bem` here. Did you mean `ben`?")
    #expect(
      await message(3, "zoe") == "There is no member `zoe` here. Members are `ana`, `ben` and `cora`.")
    #expect(await message(1, "zoe") == "There is no member `zoe` here. `ana` is the only member.")
    #expect(await message(13, "zoe") == "There is no member `zoe` here. `members.md` lists all 13.")
    #expect(await message(0, "zoe") == "There is no member `zoe` here. Members are listed in `members.md`.")
  }

  @Test("a document of another kind is named with its right article")
  func articles() async {
    let library = await MemoryFolder([
      "interviews/s01.md": "---\nparticipant: S01\n---\n## Notes\n\n> A.\n",
      "problems/p.md": "---\ntheory: interview/s01\n---\nA.\n",
    ]).library
    let found = library.findings.filter { $0.rule == "wrong-link-kind" }.map(\.message)
    #expect(found == ["`s01` is an interview, and a theory of improvement belongs here."])
    #expect(
      library.findings.contains { $0.rule == "missing-field" && $0.message.hasPrefix("An interview needs") })
  }

  @Test("an exact id wins, then a unique ending; several endings are ambiguous")
  func resolution() async {
    let cycle = "---\nchange_idea: reader\n---\n## Plan\n\n| Question |\n|---|\n| Q? |\n"
    let library = await MemoryFolder([
      "change-ideas/reader.md": Self.idea, "cycles/a/01.md": cycle, "cycles/b/01.md": cycle,
      "cycles/b/02.md": cycle,
      "pages/x.md": "[[cycle/02]] [[cycle/a/01]] [[cycle/01]] [[reader]]",
    ]).library
    let broken = library.findings.filter { $0.rule == "broken-link" }
    #expect(broken.count == 1)
    #expect(broken.first?.message.contains("`cycle/a/01` or `cycle/b/01`") == true)
  }

  @Test("a reference of every sort is followed and comes back as a backlink")
  func backlinks() async throws {
    let library = await MemoryFolder([
      "members.md": Self.members,
      "problems/p.md": "---\nproposed_by: ana\n---\n## What we see\nSee [[q]] and [the other](q.md#notes).\n",
      "problems/q.md": "---\nproposed_by: ana\n---\n## What we see\nA.\n\n## Notes\nB.\n",
      "meetings/m.md":
        "---\ndate: 2026-09-01\nminutes: 10\n---\n## Agenda\n\n| Minutes | Item | For | Led by |\n|---|---|---|---|\n| 10 | Talk | problem/q, p | ana |\n",
    ]).library
    let q = try #require(library.document(DocumentID("problem", "q")))
    #expect(q.backlinks.map(\.id.name) == ["m", "p"])
    #expect(library.findings.isEmpty, "\(library.findings.map(\.message))")
  }

  @Test("a path that leads outside, or to nothing, is a broken link; a file beside is none")
  func paths() async {
    let library = await MemoryFolder([
      "pages/x.md":
        "[a](../../etc/passwd) [b](nothing.md) [c](data.csv) [d](https://example.org) [e](../pages/)",
      "pages/data.csv": "a,b",
    ]).library
    #expect(library.findings.map(\.rule) == ["broken-link", "broken-link"])
  }

  @Test("former ids still lead to the document")
  func aliases() async {
    let library = await MemoryFolder([
      "pages/new.md": "---\naliases: [old]\n---\nA.", "pages/x.md": "[[page/old]]",
    ]).library
    #expect(library.findings.isEmpty)
    #expect(
      library.document(DocumentID("page", "old")) == library.document(DocumentID("page", "new")))
  }

  @Test("a community's own kinds, fields and words are known")
  func extensions() async {
    let library = await MemoryFolder([
      "plc.yml":
        "name: Ours\nfields:\n  cycle:\n    room: text\nvocabularies:\n  focus: [mathematics]\nkinds:\n  walkthrough:\n    folder: walkthroughs\n    sections: [What we saw]\n",
      "members.md": Self.members, "change-ideas/reader.md": Self.idea,
      "problems/p.md": "---\nproposed_by: ana\nfocus: mathematics\n---\n## What we see\nA.\n",
      "cycles/a/01.md": "---\nchange_idea: reader\nroom: 12\n---\n## Plan\n\n| Question |\n|---|\n| Q? |\n",
      "walkthroughs/one.md": "## What we saw\nA.\n",
    ]).library
    #expect(library.findings.isEmpty, "\(library.findings.map(\.message))")
    #expect(library.documents(of: "walkthrough").count == 1)
  }

  @Test("a problem's phase follows its status, and its package")
  func phases() async throws {
    let problem =
      "---\nproposed_by: ana\nstatus: STATUS\nreopened_because: x\nreview_by: 2026-09-01\n---\n## What we see\nA.\n"
    func phase(_ status: String, package: String? = nil) async throws -> Phase? {
      var files = ["members.md": Self.members, "problems/p.md": problem.replacing("STATUS", with: status)]
      files["change-packages/k.md"] = package.map {
        "---\nproblem: p\nstatus: \($0)\n---\n## Overview\nA.\n\n## Elements\n\n| Element |\n|---|\n| x |\n"
      }
      let library = await MemoryFolder(files).library
      return try #require(library.all(Problem.self).first).phase
    }
    #expect(try await phase("proposed") == .proposed)
    #expect(try await phase("understood") == .causes)
    #expect(try await phase("reopened") == .studying)
    #expect(try await phase("parked") == nil)
    #expect(try await phase("testing", package: "testing") == .testing)
    #expect(try await phase("testing", package: "ready") == .passedOn)
  }

  @Test("the order in which files are found changes nothing")
  func order() async {
    let files = (0..<40).map { number in
      InputFile(
        RelativePath.root.appending("pages/\(number).md"), .text(SourceText("[[\(number + 1)]] [[x]]")))
    }
    let one = await Library.make(of: InputTree(files: files))
    let other = await Library.make(of: InputTree(files: files.reversed()))
    #expect(one.findings == other.findings)
    func targets(_ library: Library) -> [[LinkTarget?]] {
      library.documents.map { document in document.references.map { document.target(of: $0) } }
    }
    #expect(targets(one) == targets(other))
  }
}
