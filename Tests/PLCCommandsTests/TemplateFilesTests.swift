import Foundation
import PLCContent
import PLCText
import Testing

@testable import PLCCommands

@Suite struct TemplateFilesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files of `plc-template/`, by path; a site that was built there does not count.
  private static func files() throws -> [(path: String, text: String)] {
    let folder = root.appendingPathComponent("plc-template")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try paths.filter { !$0.hasPrefix("site/") && $0 != "site" }.compactMap { path in
      var isFolder = ObjCBool(false)
      let whole = folder.appendingPathComponent(path).path
      guard unsafe FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue
      else {
        return nil
      }
      return (path, try String(contentsOfFile: whole, encoding: .utf8))
    }
  }

  @Test("every file comes out as it went in")
  func contents() throws {
    let files = try Self.files()
    #expect(files.map(\.path) == TemplateFiles.all.map(\.path))
    for (file, built) in zip(files, TemplateFiles.all) { #expect(file.text == built.text, "\(file.path)") }
  }

  @Test("a new folder bears the community's name, school, language and a launch that is to come")
  func starter() throws {
    let answers = InitCommand.Answers(name: "Ours: #1", school: "North \"High\"", language: "es")
    let files = StarterFolder.files(answers, today: try #require(CalendarDate(iso: "2027-01-04")))
    let settings = try #require(files.first { $0.0.string == "plc.yml" }).1
    #expect(settings.contains("\nname: \"Ours: #1\"\n"))
    #expect(settings.contains("\nschool: \"North \\\"High\\\"\"\n"))
    #expect(settings.contains("\nlanguage: es\n"))
    #expect(files.contains { $0.0.string == "meetings/2027-01-11-launch.md" })
    #expect(!files.contains { $0.1.contains("2026-09-08") })
    let schema = files.first { $0.0.string == ".vscode/plc.schema.json" }
    #expect(schema?.1 == JSONSchema.settings.text() + "\n")
  }
}
