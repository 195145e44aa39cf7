import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct TableRegionTests {
  @Test("two tables with the same headings are two regions with a name each")
  func names() async throws {
    let table = "| A | B |\n|---|---|\n| 1 | 2 |\n"
    let library = await MemoryFolder([
      "pages/a.md": "---\nvisibility: public\n---\n\(table)\n\(table)\n| C |\n|---|\n| 3 |\n"
    ]).library
    let files = await SitePlan.make(of: library, for: .public).render()
    let page = try #require(files.first { $0.path.string == "pages/a.html" })
    guard case .bytes(let bytes) = page.content else { return }
    let html = String(decoding: bytes, as: UTF8.self)
    for name in ["A, B", "A, B (2)", "C"] { #expect(html.contains("aria-label=\"\(name)\"")) }
  }
}
