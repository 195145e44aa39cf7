import Foundation
import PLCDiagnostics
import PLCText
import Testing

@testable import PLCCommands

@Suite struct BaselineTests {
  /// A finding a line of the text, each about the whole line.
  private func findings(_ text: String, rule: RuleID = "vague-idea") -> Findings {
    let path = RelativePath.root.appending("a.md")
    let source = SourceText(text)
    var found: [Diagnostic] = []
    var at = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("!") {
        found.append(
          Diagnostic(rule, "It is vague.", at: Place(path, ByteSpan(at, at + line.utf8.count))))
      }
      at += line.utf8.count + 1
    }
    return Findings(found, documents: 1) { _ in source }
  }

  @Test("what is noted stays known when lines move, and another line is new")
  func moves() {
    let baseline = FindingsBaseline(of: findings("!one\n!two"))
    #expect(baseline.unknown(in: findings("Words.\n\n!two\n!one")).isEmpty)
    #expect(baseline.unknown(in: findings("!one\n!three")).count == 1)
  }

  @Test("findings that are alike are counted")
  func counts() {
    let baseline = FindingsBaseline(of: findings("!one\n!one"))
    #expect(baseline.findings.map(\.count) == [2])
    #expect(baseline.unknown(in: findings("!one\n!one\n!one")).count == 1)
  }

  @Test("a baseline only ever gets smaller")
  func tightens() {
    let baseline = FindingsBaseline(of: findings("!one\n!one\n!two"))
    let now = findings("!one\n!three")
    let left = baseline.tightened(to: now)
    #expect(left.count == 1)
    #expect(left.tightened(to: findings("!one\n!one\n!two")) == left)
    #expect(left.unknown(in: findings("!one\n!one")).count == 1)
  }

  @Test("it is read as it was written, and nothing else is")
  func file() {
    let baseline = FindingsBaseline(of: findings("!one\n!two"))
    #expect(FindingsBaseline(reading: Data(baseline.json.text().utf8)) == baseline)
    for text in ["", "[]", "{\"format\":2,\"findings\":[]}"] {
      #expect(FindingsBaseline(reading: Data(text.utf8)) == nil)
    }
  }
}
