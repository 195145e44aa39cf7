import Foundation
import PLCMarkdown
import PLCText
import Synchronization
import Testing

/// What runs out of stack in a thread of 512 KiB ends the whole test run.
struct DeepNestingTests {
  private static let texts: [String] = [
    String(repeating: "> ", count: 20_000) + "a",
    String(repeating: "- ", count: 300) + "a",
    (0..<300).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
    String(repeating: "*a **b ", count: 3_000) + String(repeating: "b** a* ", count: 3_000),
    String(repeating: "*", count: 20_000) + "a" + String(repeating: "*", count: 20_000),
    String(repeating: "![", count: 3_000) + "a" + String(repeating: "](b)", count: 3_000),
    String(repeating: "~a *b ", count: 3_000) + String(repeating: "b* a~ ", count: 3_000),
    String(repeating: "[", count: 30_000),
    String(repeating: "a@", count: 3_000),
    String(repeating: "> - ", count: 150) + "*a **b " + String(repeating: "_c ", count: 500),
  ]

  @Test(arguments: texts.indices)
  func `A tree of any depth is parsed, walked, compared and given back on a small stack`(index: Int) async {
    let text = SourceText(Self.texts[index])
    let words = await withCheckedContinuation { continuation in
      let thread = Thread {
        let tree = MarkdownTree(parsing: text)
        var count = 0
        tree.forEachBlock { _ in count += 1 }
        tree.forEachInline { _ in count += 1 }
        let isSame = tree == MarkdownTree(parsing: text) && tree.hashValue == tree.hashValue
        let hasAll = count > 0 && isSame && tree.links.count >= 0 && tree.sections.sections.isEmpty
        continuation.resume(returning: hasAll ? tree.plainText : "")
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    // What lies too deep has lost its marks, not its words.
    #expect(words.contains("a") || text.count == 30_000)
  }

  @Test func `Words that lie too deep to keep their marks are kept`() {
    let quotes = MarkdownTree(parsing: SourceText(String(repeating: "> ", count: 200) + "*deep* [a](b)"))
    #expect(quotes.plainText == "deep a")
    #expect(quotes.links.map(\.target) == ["b"])
    let marks = String(repeating: "*x **y ", count: 80) + "z [a](b)" + String(repeating: " y** x*", count: 80)
    let emphasis = MarkdownTree(parsing: SourceText(marks))
    #expect(emphasis.plainText == marks.filter { $0 != "*" }.replacing("[a](b)", with: "a"))
    #expect(emphasis.links.map(\.target) == ["b"])
  }
}
