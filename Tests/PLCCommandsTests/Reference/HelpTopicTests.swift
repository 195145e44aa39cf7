import ArgumentParser
import Foundation
import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCCommands

/// The topics of `plc help` are pages of the handbook.
@Suite struct HelpTopicTests {
  /// The hand-written pages of the handbook that have a summary.
  private static func topics() async throws -> [Document] {
    let made = Set(Reference.pages.map(\.path))
    let tree = try await FolderReader(root: ReferencePagesTests.handbook.path).read()
    return await Library.make(of: tree).documents.filter { document in
      ["how-to", "page"].contains(document.kind.id.name) && document["summary"] != nil
        && !made.contains(document.path.string)
    }
  }

  /// The Swift source that holds them.
  private static func source(of documents: [Document]) -> String {
    let entries = documents.map { document in
      let body = document.source[ByteSpan(document.frontMatter.bodyStart, document.source.count)]
      let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        .map { ($0.isEmpty ? "" : "      " + $0) + "\n" }.joined()
      let tags = (document["tags"]?.texts ?? []).map { "\"\($0)\"" }.joined(separator: ", ")
      return """
            (
              ##"\(document.id.name)"##, ##"\(document.title)"##,
              ##"\(document["summary"]?.text ?? "")"##, [\(tags)],
              ##\"\"\"
        \(lines)      \"\"\"##
            ),

        """
    }
    return """
      // Made from the folder examples/handbook by the test `HelpTopicTests`; do not edit by hand.

      /// The pages of the handbook that `plc help` shows.
      enum HelpTopicFiles {
        static let all: [(name: String, title: String, summary: String, tags: [String], body: String)] = [
      \(entries.joined())  ]
      }

      """
  }

  @Test("the topics in the program are the pages of the handbook (PLC_UPDATE=1 writes them anew)")
  func areCurrent() async throws {
    let wanted = Self.source(of: try await Self.topics())
    let generated = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(
        "Sources/PLCCommands/Generated/HelpTopicFiles.swift")
    if ProcessInfo.processInfo.environment["PLC_UPDATE"] == "1" {
      try wanted.write(to: generated, atomically: true, encoding: .utf8)
      Issue.record("The topics were written anew; run the tests again without PLC_UPDATE.")
    }
    #expect(try String(contentsOf: generated, encoding: .utf8) == wanted)
  }

  @Test("a topic is a page of a screen or two, in 80 columns", arguments: HelpTopic.all.map(\.name))
  func fits(_ name: String) throws {
    let lines = try #require(HelpTopic.named(name)).text(width: 80).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 100, "\(lines.count) lines")
    for line in lines where !line.hasPrefix("    ") {
      #expect(DisplayWidth.of(line) <= 80, "\(line)")
      #expect(!line.contains("](") && !line.contains("**"), "\(line)")
    }
  }

  @Test("no topic hides behind a command, and the words people try lead to one")
  func names() {
    let commands = PLC.configuration.subcommands.compactMap { $0.configuration.commandName }
    #expect(Set(commands).isDisjoint(with: HelpTopic.all.map(\.name)))
    for word in [
      "cycle", "cycles", "aim", "driver-diagram", "run-chart", "privacy", "try", "interview", "protocol",
      "evidence",
      "theory", "measure", "package", "causes", "ids-and-links", "visibility", "suppressions", "fishbone",
      "pdsa", "theory-of-change", "consent", "baseline",
    ] {
      #expect(HelpTopic.named(word) != nil, "\(word)")
    }
  }
}
