import Foundation
import PLCContent
import PLCText
import Testing

@testable import PLCCommands

@Suite struct TemplateFilesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// What editors are told of `plc.yml`, as it stands in the template.
  private static let schema = root.appendingPathComponent("plc-template/.vscode/plc.schema.json")

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

  /// The Swift source that holds the files.
  private static func source(of files: [(path: String, text: String)]) -> String {
    let entries = files.map { path, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { ($0.isEmpty ? "" : "      " + $0) + "\n" }.joined()
      return "    (\n      \"\(path)\",\n      ##\"\"\"\n\(lines)      \"\"\"##\n    ),\n"
    }
    return """
      // Made from the folder plc-template by the test `TemplateFilesTests`; do not edit by hand.

      /// The files of the starter folder, as `plc init` writes them.
      enum TemplateFiles {
        static let all: [(path: String, text: String)] = [
      \(entries.joined())  ]
      }

      """
  }

  @Test("the template in the program is the folder plc-template (PLC_UPDATE=1 writes it anew)")
  func isCurrent() throws {
    let generated = Self.root.appendingPathComponent("Sources/PLCCommands/Generated/TemplateFiles.swift")
    let schema = JSONSchema.settings.text() + "\n"
    if ProcessInfo.processInfo.environment["PLC_UPDATE"] == "1" {
      try schema.write(to: Self.schema, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.schema, encoding: .utf8) == schema)
    let wanted = Self.source(of: try Self.files())
    if ProcessInfo.processInfo.environment["PLC_UPDATE"] == "1" {
      try wanted.write(to: generated, atomically: true, encoding: .utf8)
      Issue.record("The template was written anew; run the tests again without PLC_UPDATE.")
    }
    #expect(try String(contentsOf: generated, encoding: .utf8) == wanted)
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
  }
}
