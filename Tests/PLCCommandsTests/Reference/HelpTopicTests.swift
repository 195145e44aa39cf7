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
  @Test("the topics are the pages of the handbook that are written by hand and have a summary")
  func pages() async throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("examples/handbook")
    let made = Set(Reference.pages.map(\.path))
    let pages = await Library.make(of: try await FolderReader(root: root.path).read()).documents.filter {
      !made.contains($0.path.string) && $0["summary"] != nil
    }
    #expect(Set(HelpTopic.all.map(\.name)) == Set(pages.map { String($0.path.withoutExtension.name) }))
    for page in pages {
      let topic = try #require(HelpTopic.named(String(page.path.withoutExtension.name)))
      #expect(topic.title == page.title)
      #expect(topic.summary == page["summary"]?.text)
      #expect(topic.synonyms == page["tags"]?.texts ?? [])
      #expect(topic.body == page.source[ByteSpan(page.frontMatter.bodyStart, page.source.count)])
    }
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
