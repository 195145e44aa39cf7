import Foundation
import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCCommands

/// Mending a folder in memory, and writing what came of it.
@Suite struct MendingTests {
  private static let today = CalendarDate(daysSince1970: 20_780)

  private static func mend(
    _ files: [String: String], includingUnsafe: Bool = true,
    where isAsked: (RelativePath) -> Bool = { _ in true }
  ) async -> [String: String] {
    let mending = await Mending(
      MemoryFolder(files).tree, today: today, includingUnsafe: includingUnsafe, where: isAsked)
    return Dictionary(
      uniqueKeysWithValues: mending.changed.map { ($0.key.string, $0.value[$0.value.wholeSpan]) })
  }

  @Test("what one round brings to light the next one mends")
  func rounds() async {
    // The cycle says where it comes from once the kind of its first line is understood.
    let mended = await Self.mend([
      "plc.yml": "name: Ours\nprofile: strict\n",
      "interviews/a.md": "---\nparticipant: Maya\nrole: student\ndate: 2026-9-1\n---\nSoon.\n",
      "interviews/b.md": "---\nparticipant: Ben\nrole: studnt\ndate: 2026-09-02\n---\nSoon.\n",
    ])
    #expect(
      mended["interviews/a.md"] == "---\nparticipant: S01\nrole: student\ndate: 2026-09-01\n---\nSoon.\n")
    #expect(
      mended["interviews/b.md"] == "---\nparticipant: S02\nrole: student\ndate: 2026-09-02\n---\nSoon.\n")
  }

  @Test("a fix that would also change a file nobody asked for is not made")
  func elsewhere() async {
    let files = [
      "plc.yml": "name: Ours\nprofile: strict\n",
      "pages/a.md": "---\nsuperseded_by: b\n---\nOld.\n", "pages/b.md": "---\ntags: [x]\n---\nNew.\n",
    ]
    #expect(await Self.mend(files)["pages/b.md"] == "---\ntags: [x]\nsupersedes: a\n---\nNew.\n")
    #expect(await Self.mend(files, where: { $0.string == "pages/a.md" }) == [:])
  }

  @Test("a file that changed since it was read is left alone")
  func changedMeanwhile() throws {
    let root = NSTemporaryDirectory() + "plc-mending-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: root) }
    let path = try #require(RelativePath("a.md"))
    try Data("As it was.\n".utf8).write(to: URL(fileURLWithPath: root + "/a.md"))
    let workspace = Workspace(root: root, hasSettings: false)
    try workspace.replace(path, SourceText("As it was.\n"), with: SourceText("Mended.\n"))
    #expect(throws: CannotDo.self) {
      try workspace.replace(path, SourceText("As it was.\n"), with: SourceText("Mended again.\n"))
    }
    #expect(try String(contentsOfFile: root + "/a.md", encoding: .utf8) == "Mended.\n")
  }
}
