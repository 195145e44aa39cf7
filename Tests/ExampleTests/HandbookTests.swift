import Foundation
import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCRules
import PLCText
import Testing

/// The examples of the handbook are one community, which is sound.
@Suite struct HandbookTests {
  private static let handbook = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("examples/handbook").path

  /// Every fenced text with a path in the paragraph before it.
  private static func files() async throws -> [String: String] {
    let library = await Library.make(of: try await FolderReader(root: handbook).read())
    var files: [String: String] = [:]
    for document in library.documents where document.kind.id.name == "how-to" {
      var path: String?
      for block in document.tree.blocks {
        switch block.kind {
        case .paragraph(let content):
          if content.count == 1, case .code(let text) = content[0].kind { path = text } else { path = nil }
        case .code(_, let text): if let path { files[path] = text }
        default: path = nil
        }
      }
    }
    return files
  }

  @Test("what the how-to pages show checks clean together")
  func examples() async throws {
    let files = try await Self.files()
    #expect(files.count > 18)
    let tree = InputTree(
      files: files.map { InputFile(RelativePath.root.appending($0), .text(SourceText($1))) })
    let library = await Library.make(of: tree)
    let today = try #require(CalendarDate(iso: "2026-10-20"))
    let findings = await Validator(library, today: today, profile: .standard).findings()
    let faults = findings.filter { $0.severity >= .warning }
    #expect(
      faults.isEmpty,
      "\(faults.map { "\($0.place.path): \($0.message) [\($0.rule)]" }.joined(separator: "\n"))")
  }
}
