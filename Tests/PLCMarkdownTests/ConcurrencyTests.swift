import PLCMarkdown
import PLCText
import Testing

struct ConcurrencyTests {
  /// The library switches the special characters of its extensions on and off in tables that all threads
  /// share. Without the lock in `CMarkDocument` this test was seen to fail in each of ten runs, with dozens of
  /// its trees holding `~~x~~` or `www.…` as plain text.
  @Test func `Texts parsed on many threads give the same trees as one after the other`() async {
    let texts = (0..<40).map { number in
      let paragraph = "~~x \(number)~~ www.a\(number).org *b* [c](d) ~~e~~ `f` http://g.h i@j.kl [[m]]\n"
      return SourceText(
        (MixedCorpus.texts[number % MixedCorpus.texts.count] + "\n" + paragraph + "\n")
          + String(repeating: paragraph, count: 20))
    }
    let serial = texts.map { MarkdownTree(parsing: $0) }
    for _ in 0..<10 {
      let parallel = await withTaskGroup { group in
        for (index, text) in texts.enumerated() {
          group.addTask { (index, MarkdownTree(parsing: text)) }
        }
        var trees: [Int: MarkdownTree] = [:]
        for await (index, tree) in group { trees[index] = tree }
        return trees
      }
      for (index, tree) in serial.enumerated() { #expect(parallel[index] == tree) }
    }
  }
}
