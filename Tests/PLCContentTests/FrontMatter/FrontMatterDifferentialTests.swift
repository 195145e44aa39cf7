import Foundation
import PLCDiagnostics
import PLCText
import Testing
import Yams

@testable import PLCContent

/// The quick way for plain lines, and the whole reader, beside Yams.
@Suite("Front matter beside Yams")
struct FrontMatterDifferentialTests {
  @Test("The quick way reads nothing otherwise than Yams, whatever the lines are made of", arguments: 0..<20)
  func quickWay(_ batch: Int) {
    var dice = FrontMatterDice(seed: UInt64(batch) + 4000)
    var taken = 0
    for _ in 0..<500 where expectSame(SourceText(dice.awkwardLines())) { taken += 1 }
    #expect(taken > 50)
  }

  @Test("The quick way reads the front matter of every example as Yams does, and most of it")
  func examples() throws {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var (all, taken) = (0, 0)
    for folder in ["examples", "plc-template"] {
      let files = try #require(
        FileManager.default.enumerator(at: project.appending(path: folder), includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "md" {
        let source = SourceText(bytes: ContiguousArray(try Data(contentsOf: file)))
        guard let fences = Fences.proper(in: source) else { continue }
        all += 1
        if expectSame(SourceText(bytes: ContiguousArray(source.bytes[fences.inner.range]))) { taken += 1 }
      }
    }
    #expect(all > 100 && taken * 10 > all * 9, "\(taken) of \(all)")
  }

  /// Whether the quick way takes the lines; it may when Yams accepts them, reads the same, and nothing is odd.
  private func expectSame(_ source: SourceText) -> Bool {
    guard let plain = PlainFields.read(source, within: source.wholeSpan, bounds: .standard) else {
      return false
    }
    let shown = source[source.wholeSpan].debugDescription
    guard case .fields(let entries) = Composition(source, bounds: .standard) else {
      Issue.record("Yams objects to \(shown)")
      return true
    }
    #expect(plain == entries, "\(shown)")
    #expect(Slips.find(in: source, entries).map(\.message) == [], "\(shown)")
    return true
  }

  @Test(
    "What Yams accepts reaches to its second fence, and reads so where nothing is found", arguments: 0..<20)
  func authority(_ batch: Int) throws {
    var dice = FrontMatterDice(seed: UInt64(batch) + 5000)
    var accepted = 0
    for _ in 0..<500 {
      let fields = dice.awkwardLines()
      // Here a sign has a meaning that front matter refuses, or a character is a line end for Yams alone.
      let isRefused = fields.unicodeScalars.contains {
        "&*!%\u{2028}\u{85}\u{FEFF}".unicodeScalars.contains($0)
      }
      guard !isRefused, let root = try? Parser(yaml: fields, resolver: .basic).singleRoot(),
        case .mapping(let mapping) = root, mapping.allSatisfy({ $0.key.scalar != nil })
      else { continue }
      accepted += 1
      let text = "---\n\(fields)---\n"
      let (frontMatter, findings) = read(text)
      #expect(frontMatter.bodyStart == text.utf8.count, "\(text.debugDescription)")
      if findings.allSatisfy({ $0.message.contains("Windows") }) {
        #expect(frontMatter.outline == outline(mapping), "\(text.debugDescription)")
      }
    }
    #expect(accepted > 50)
  }

  private func outline(_ mapping: Node.Mapping) -> String {
    mapping.map { "\($0.key.string ?? "?"): \(outline($0.value))" }.joined(separator: "; ")
  }

  private func outline(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar):
      scalar.style == .plain && ["", "~", "null"].contains(scalar.string) ? "-" : scalar.string
    case .sequence(let values): "[" + values.map(outline).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.map { "\($0.key.string ?? "?"): \(outline($0.value))" }.joined(separator: ", ") + "}"
    case .alias: "?"
    }
  }
}

extension FrontMatterDice {
  /// Lines with all that is awkward: signs, quotes, brackets, remarks, tabs, odd spaces and line ends.
  fileprivate mutating func awkwardLines() -> String {
    let count = Int.random(in: 1...4, using: &self)
    return (chance(30) ? "\u{FEFF}" : "") + (0..<count).map { awkwardLine($0) }.joined()
  }

  private mutating func awkwardLine(_ index: Int) -> String {
    let end = chance(12) ? pick(["\r\n", "\r", " \n", "\t\n", "\n\n", "  \r\n", "\u{a0}\n"]) : "\n"
    let name = chance(8) ? pick(["k", "a b", "é", "\"k\"", "k-1", "_k", "K", "1", "k:", "? k"]) : "k\(index)"
    let colon = chance(8) ? pick([":", " : ", ":  ", ":\t", ":\u{a0}", "="]) : ": "
    switch Int.random(in: 0..<12, using: &self) {
    case 0: return "\(name):\(end)"
    case 1: return "\(name)\(colon)[\(awkwardText()), \(awkwardText())]\(end)"
    case 2:
      let indent = pick(["", " ", "  ", "\t"])
      return
        "\(name):\(end)\(indent)- \(awkwardText())\(end)\(chance(4) ? " " : indent)- \(awkwardText())\(end)"
    case 3: return "\(name)\(colon)\"\(awkwardText())\"\(end)"
    case 4: return "\(name)\(colon)'\(awkwardText())'\(end)"
    case 5: return chance(2) ? "# \(awkwardText())\(end)" : end
    case 6: return "\(pick(["", " ", "  ", "- ", "-"]))\(awkwardText())\(end)"
    case 7: return "\(name)\(colon)\(pick(["|", ">", ">-"]))\(end)  \(awkwardText())\(end)"
    default: return "\(name)\(colon)\(awkwardText())\(end)"
    }
  }

  private mutating func awkwardText() -> String {
    let signs = [
      ":", ": ", " #", "#", "\"", "'", "[", "]", "{", "}", ",", ", ", "-", "- ", "&", "*", "!", "|", ">", "%",
      "@", "`",
      "?", "? ", "\\", "\\n", "~", "=", "\t", " ", "  ", "\u{a0}", "\u{2003}", "\u{2028}", "\u{85}",
      "\u{200B}",
      "\u{FEFF}", "\u{E000}", "é", "“", "”", "–", "…", "日本", "🙂", "/", "(", ")", "+", "$", ".", "null", "1e3",
      "2026-09-01", "no", "\n  ", "<<", "---", "...",
    ]
    return (0..<Int.random(in: 1...4, using: &self)).map { _ in
      chance(3) ? pick(signs) : pick(["word", "two words", "s03", "x", "9"])
    }.joined(separator: chance(2) ? " " : "")
  }
}
