import PLCTestSupport
import PLCText
import Testing

@testable import PLCContent

/// `created` and `updated` from history.
@Suite struct DatesTests {
  @Test("dates come from history where the front matter says nothing")
  func dates() async throws {
    let files = ["pages/a.md": "A.", "pages/b.md": "---\ncreated: 2026-09-20\n---\nB."]
    let library = await MemoryFolder(files).library
    let history = History.made(
      of: [("2026-09-01 08:00", files), ("2026-09-10 08:00", ["pages/a.md": "A.", "pages/b.md": "B."])],
      for: library)
    let dated = library.dated(by: history)
    func dates(_ id: String) -> [String?] {
      ["created", "updated"].map { dated.document(DocumentID("page", id))?[$0]?.date?.description }
    }
    #expect(dates("a") == ["2026-09-01", "2026-09-10"])
    // It says itself that it is younger than its last commit.
    #expect(dates("b") == ["2026-09-20", nil])
    #expect(library.dated(by: .unknown).documents.allSatisfy { $0["created"] == nil || $0.id.name == "b" })
    let early = try #require(CalendarDate(iso: "2026-09-05"))
    #expect(library.dated(by: history.until(early)).documents.first?["updated"] == nil)
  }
}
