import PLCContent
import PLCHTML
import PLCTestSupport
import PLCText

@testable import PLCSite

/// A community in memory with an inquiry from a problem to a package, and the pages of its site.
struct StoryFolder {
  /// Paths and texts; each page is members' unless it says otherwise.
  var files: [String: String] = [:]

  /// A problem with a theory of one driver and one idea, and nothing tested yet.
  static let begun = StoryFolder(files: [
    "members.md":
      "| Id | Name | Role |\n|---|---|---|\n| ana | Ana Duarte | teacher |\n| ben | Ben Halloran | teacher |\n",
    "problems/p.md":
      "---\ntitle: First drafts\nstatus: testing\nvisibility: public\ntheory: t\n---\n## What we see\n\nThey stop.\n\n## Not yet\n\n- Return.\n\n## What students bring\n\n- Stories.\n\n## What we do not know\n\nMuch.\n",
    "theories/t.md":
      "---\ntitle: A reader\nstatus: testing\nvisibility: public\nproblem: p\naim_what: revise\naim_for: seventh graders\naim_from: 33\naim_to: 65\naim_unit: \"%\"\n---\n## If, then, because\n\nIf they have a reader, they revise.\n\n## Drivers\n\n- A reader who matters\n  - Known before drafting {addresses: one-reader}\n    - [[outside-reader]]\n",
    "change-ideas/outside-reader.md":
      "---\ntitle: An outside reader\nstatus: testing\nvisibility: public\ntheory: t\n---\n## What we will do\n\nMeet a reader.\n",
  ])

  /// The same with one cycle of each idea, studied and decided.
  static var tested: StoryFolder {
    var folder = begun
    folder.files["cycles/r/01.md"] = cycle("Cycle one", number: 1, more: "next: r/02\n")
    folder.files["cycles/r/02.md"] = cycle("Cycle two", number: 2, more: "previous: r/01\n")
    return folder
  }

  /// A closed cycle of the outside reader with one question.
  static func cycle(
    _ title: String, number: Int, more: String = "", verdict: String = "not-confirmed"
  ) -> String {
    "---\ntitle: \(title)\nstatus: closed\nvisibility: public\nchange_idea: outside-reader\nnumber: \(number)\nscale: one-class\nstart: 2026-01-0\(number)\nended: 2026-01-1\(number)\ntesters: [ana]\ndecision: adapt\n\(more)---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| How many revise? | Half |\n\n| Who | What | When |\n|---|---|---|\n| ana | Find a reader | Monday |\n\n## Do\n\nIt rained.\n\n## Study\n\n| Question | What happened | Verdict | Better than before |\n|---|---|---|---|\n| How many revise? | A third | \(verdict) | yes |\n\n## What we learned\n\nWhen matters.\n\n## Act\n\nName the reader first.\n"
  }

  var library: Library { get async { await MemoryFolder(files).library } }

  /// The pages of the site by their paths.
  func pages(
    for circle: Visibility = .members, drafts: Bool = false, asOf: CalendarDate? = nil
  ) async -> [String: String] {
    let plan = await SitePlan.make(
      of: await MemoryFolder(files).library, for: circle, drafts: drafts, asOf: asOf)
    var pages: [String: String] = [:]
    for file in await plan.render() {
      if case .bytes(let bytes) = file.content, file.path.fileExtension == "html" {
        pages[file.path.string] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return pages
  }

  /// One page; empty where there is none.
  func page(_ path: String, for circle: Visibility = .members, asOf: CalendarDate? = nil) async -> String {
    await pages(for: circle, asOf: asOf)[path] ?? ""
  }
}

extension String {
  /// Whether some texts stand in this one in that order.
  func has(inOrder texts: [String]) -> Bool {
    var rest = self[...]
    for text in texts {
      guard let found = rest.firstRange(of: text) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  /// The words of the elements with a class, up to the end of the first of that name: for looking into a page.
  func after(_ mark: String) -> String { firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? "" }
}
