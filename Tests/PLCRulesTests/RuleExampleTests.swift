import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCRules

/// The examples of every rule are its tests.
@Suite struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: any Rule.Type
    let example: Example
    let number: Int
    var testDescription: String { "\(rule.about.id) \(example.isGood ? "good" : "bad") \(number)" }
  }

  static let cases: [Case] = RuleCatalog.all.flatMap { rule in
    rule.about.examples.enumerated().map { Case(rule: rule, example: $1, number: $0 + 1) }
  }

  /// The day that the examples speak of as today.
  static let today = CalendarDate(daysSince1970: 20_780)

  @Test("finds just what is marked", arguments: cases)
  func findsWhatIsMarked(_ test: Case) async throws {
    let folder = ExampleFolder(test.example)
    let found = await folder.findings(of: test.rule)
    let spans = found.map { Marked(path: $0.place.path.string, span: $0.place.span) }.sorted()
    #expect(spans == folder.marks, "\(found.map(\.message))")
    #expect(found.isEmpty == test.example.isGood)
  }

  @Test("the first fix gives the text shown", arguments: cases.filter { $0.example.fixed != nil })
  func fixGivesText(_ test: Case) async throws {
    let folder = ExampleFolder(test.example)
    let found = await folder.findings(of: test.rule)
    let edits = try #require(found.first?.fixes.first).edits
    let path = try #require(RelativePath(test.example.path))
    let text = try #require(folder.tree[path]?.text)
    let fixed = try FixApplier.apply(edits.filter { $0.place.path == path }, to: text)
    #expect(fixed[fixed.wholeSpan] == test.example.fixed)
    let after = ExampleFolder(test.example, replacing: path, with: fixed[fixed.wholeSpan])
    #expect(await after.findings(of: test.rule).count < found.count)
  }

  @Test("every rule has an example of each sort and says why")
  func everyRuleIsComplete() {
    for about in RuleCatalog.all.map({ $0.about }) {
      #expect(about.examples.contains { $0.isGood }, "\(about.id)")
      #expect(about.examples.contains { !$0.isGood }, "\(about.id)")
      #expect(about.why.count > 20 && about.mend.count > 10, "\(about.id)")
      #expect(!about.finds.hasSuffix("."), "\(about.id)")
    }
    #expect(Set(RuleCatalog.all.map { $0.about.id }).count == RuleCatalog.all.count)
  }
}

struct Marked: Hashable, Comparable, CustomStringConvertible {
  let path: String
  let span: ByteSpan
  static func < (a: Marked, b: Marked) -> Bool { (a.path, a.span) < (b.path, b.span) }
  var description: String { "\(path) \(span)" }
}

/// The folder of an example, and the marks in it.
struct ExampleFolder {
  let tree: InputTree
  let marks: [Marked]
  private let written: [Example.Written]

  init(_ example: Example, replacing replaced: RelativePath? = nil, with text: String = "") {
    var files: [InputFile] = []
    var marks: [Marked] = []
    var findings: [Diagnostic] = []
    for (path, marked) in [(example.path, example.text)] + example.others.map({ ($0.key, $0.value) }) {
      let place = RelativePath.root.appending(path)
      let read = MarkedText(marked)
      marks += read.spans.map { Marked(path: path, span: $0) }
      // What only the disk can show is stood for by a word.
      if read.text == "unreadable" || read.text == "skipped" {
        let rule: RuleID = read.text == "skipped" ? "skipped-file" : "unreadable-file"
        findings.append(Diagnostic(rule, "It cannot be opened.", at: Place(place, .fileStart)))
        files.append(InputFile(place, .unreadable))
      } else if read.text == "photo" || read.text == "clean photo" {
        let traces: Set<MediaFacts.Trace> = read.text == "photo" ? [.location, .time] : []
        let format: MediaFormat = path.hasSuffix(".pdf") ? .pdf : .jpeg
        files.append(InputFile(place, .asset(size: 1), media: MediaFacts(format, traces: traces)))
      } else if read.text == "Caf\u{E9}.\n", !example.isGood {
        let bytes = ContiguousArray(read.text.unicodeScalars.map { UInt8($0.value) })
        if let fault = EncodingFault(bytes) {
          findings.append(Diagnostic("not-utf8", fault.message, at: Place(place, fault.span)))
          marks = [Marked(path: path, span: fault.span)]
        }
        files.append(InputFile(place, .unreadable))
      } else {
        files.append(InputFile(place, .text(replaced == place ? SourceText(text) : read.source)))
      }
    }
    tree = InputTree(files: files, findings: findings)
    self.marks = example.isGood ? [] : marks.sorted()
    written = example.history
  }

  /// What one rule finds, through the validator, with the rule switched on whatever the profile says.
  func findings(of rule: any Rule.Type) async -> [Diagnostic] {
    let library = await Library.make(of: tree)
    let history = History.made(of: written.map { ($0.at, $0.files) }, for: library)
    let validator = Validator(
      library, today: RuleExampleTests.today, rules: RuleCatalog.all, profile: .strict
    ).knowing(history)
    let found = await validator.findings().filter { $0.rule == rule.about.id }
    if validator.severity(of: rule.about) != nil { return found }
    return Validator.findings(of: rule, in: library, today: RuleExampleTests.today, history: history)
  }
}
