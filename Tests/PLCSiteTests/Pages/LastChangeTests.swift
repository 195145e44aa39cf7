import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

/// Who made the last change, as git and the list of members tell it together.
@Suite struct LastChangeTests {
  private static let files = [
    "members.md": SmallSite.members + "| cy | Cy Lane | coach |\n| cz | Cy Lane | teacher |\n",
    "pages/a.md": "---\nvisibility: public\n---\nA.\n",
  ]

  /// The page in the site of a folder whose files were all committed by one person.
  private func page(
    by author: String?, for circle: Visibility = .members, _ changes: [String: String] = [:],
    asOf: String? = nil
  ) async -> String {
    let files = Self.files.merging(changes) { $1 }
    let library = await MemoryFolder(files).library
    let history = History.made(of: [("2026-09-10 08:00", files)], for: library, by: author)
    let plan = await SitePlan.make(
      of: library, for: circle, asOf: asOf.flatMap { CalendarDate(iso: $0) }, history: history)
    for file in await plan.render() where file.path.string == "pages/a.html" {
      if case .bytes(let bytes) = file.content { return String(decoding: bytes, as: UTF8.self) }
    }
    return ""
  }

  @Test("members read the name of who changed a page, the public the role")
  func names() async {
    #expect(await page(by: "Ana Ruiz").contains("Last changed 10 September 2026 by Ana Ruiz."))
    let shown = await page(by: "ana  ruiz", for: .public)
    #expect(shown.contains("Last changed 10 September 2026 by a teacher.") && !shown.contains("Ruiz"))
    let named = ["plc.yml": "name: Us\nsite:\n  public_names: yes\n"]
    #expect(await page(by: "Ana Ruiz", for: .public, named).contains("by Ana Ruiz."))
  }

  @Test(
    "somebody whom the list does not name, or names twice, is not told",
    arguments: [nil, "Qzvx", "Cy Lane", ""])
  func unknown(author: String?) async {
    for circle in [Visibility.public, .members, .private] {
      let page = await page(by: author, for: circle)
      #expect(page.contains("Last changed 10 September 2026. "), "\(page)")
      #expect(!page.contains("Qzvx") && !page.contains("Cy Lane"))
    }
  }

  @Test("a date of the file's own, and a day before the change, are nobody's")
  func otherDay() async {
    let dated = ["pages/a.md": "---\nvisibility: public\ncreated: 2026-08-01\nupdated: 2026-09-01\n---\nA.\n"]
    #expect(await page(by: "Ana Ruiz", dated).contains("Last changed 1 September 2026. "))
    #expect(await !page(by: "Ana Ruiz", asOf: "2026-09-05").contains("Ana Ruiz"))
  }
}
