import Foundation
import PLCMarkdown
import PLCText
import Testing

/// The examples of the GitHub Flavored Markdown specification.
struct Specification {
  struct Example: Sendable {
    var number: Int
    var markdown: String
  }

  /// Where the Debian package `cmark-gfm` puts it.
  static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"

  /// Nil when the file is not there.
  static let examples: [Example]? = {
    guard let text = unpacked(path) else { return nil }
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var lines: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(fence + " example") {
        lines = []
      } else if line == ".", let markdown = lines {
        let text = markdown.map { $0 + "\n" }.joined().replacing("→", with: "\t")
        examples.append(Example(number: examples.count + 1, markdown: text))
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return examples
  }()

  private static func unpacked(_ path: String) -> String? {
    guard FileManager.default.isReadableFile(atPath: path) else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/gzip")
    process.arguments = ["-dc", path]
    let output = Pipe()
    process.standardOutput = output
    guard (try? process.run()) != nil, let data = try? output.fileHandleForReading.readToEnd() else {
      return nil
    }
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

struct SpecificationTests {
  @Test func `Every example of the GFM specification keeps the nodes and texts that the library finds`()
    throws
  {
    guard let examples = Specification.examples else {
      withKnownIssue("Install the Debian package cmark-gfm: it has the specification.") {
        Issue.record("\(Specification.path) is not there.")
      }
      return
    }
    #expect(examples.count > 600)
    for example in examples {
      let source = SourceText(example.markdown)
      let tree = MarkdownTree(parsing: source)
      #expect(
        Shape.of(tree).description == Shape.ofLibrary(source).description,
        "example \(example.number): \(example.markdown.debugDescription)")
    }
  }
}
