import Foundation
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCSite
import PLCText
import Testing

/// What the repository shows to others is sound.
@Suite struct ExampleTests {
  private static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  private static let today = CalendarDate(year: 2026, month: 3, day: 16)

  /// Each example, and the template, with the profile it promises to be clean in.
  static let folders: [(path: String, profile: Settings.Profile)] = {
    let examples = (try? FileManager.default.contentsOfDirectory(atPath: project + "/examples")) ?? []
    return examples.sorted().filter { !$0.hasPrefix(".") }.map { ("examples/" + $0, .strict) }
      + [("plc-template", .light)]
  }()

  @Test("it checks clean", arguments: folders)
  func isClean(_ path: String, _ profile: Settings.Profile) async throws {
    let library = await Library.make(of: try await FolderReader(root: Self.project + "/" + path).read())
    let findings = await Validator(library, today: try #require(Self.today), profile: profile).findings()
    let faults = findings.filter { $0.severity >= .warning }
    #expect(
      faults.isEmpty,
      "\(faults.map { "\($0.place.path): \($0.message) [\($0.rule)]" }.joined(separator: "\n"))")
    #expect(library.documents.count > 10)
  }

  @Test("every kind of document stands in the example that shows them all")
  func everyKind() async throws {
    let path = Self.project + "/examples/riverbend-writing"
    let library = await Library.make(of: try await FolderReader(root: path).read())
    let missing = library.schema.kinds.map(\.id).filter { !library.has($0) && $0 != Roster.id }
    #expect(missing.isEmpty && !library.members.isEmpty)
  }

  @Test(
    "every link of the built site leads to a page or a file that is there",
    arguments: [Visibility.public, .members])
  func links(_ circle: Visibility) async throws {
    let path = Self.project + "/examples/riverbend-writing"
    let library = await Library.make(of: try await FolderReader(root: path).read())
    let files = await SitePlan.make(of: library, for: circle, asOf: Self.today).render()
    let paths = Set(files.map(\.path.string))
    var checked = 0
    for file in files {
      guard case .bytes(let bytes) = file.content, file.path.fileExtension == "html" else { continue }
      for target in Self.targets(in: String(decoding: bytes, as: UTF8.self)) {
        guard !target.contains(":"), !target.hasPrefix("#") else { continue }
        let clean = target.prefix { $0 != "#" && $0 != "?" }.removingPercentEncoding ?? ""
        let resolved = file.path.parent.resolving(clean)?.string ?? "outside"
        #expect(paths.contains(resolved), "\(file.path) → \(target)")
        checked += 1
      }
    }
    #expect(checked > 500)
  }

  /// What stands in `href` and `src`.
  private static func targets(in html: String) -> [String] {
    ["href=\"", "src=\""].flatMap { mark in
      html.components(separatedBy: mark).dropFirst().compactMap { $0.components(separatedBy: "\"").first }
    }
  }
}
