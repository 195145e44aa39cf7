import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@testable import PLCRules

/// What holds of every fix that any rule offers for any of its bad examples.
@Suite struct FixPropertyTests {
  /// How a file may stand on a disk.
  enum Form: String, CaseIterable, Sendable { case plain, windows, withoutLastLineEnd, withMark }

  struct Case: Sendable, CustomTestStringConvertible {
    let test: RuleExampleTests.Case
    let form: Form
    var testDescription: String { "\(test.testDescription) \(form)" }
  }

  static let cases = RuleExampleTests.cases.filter { !$0.example.isGood }.flatMap { test in
    Form.allCases.map { Case(test: test, form: $0) }
  }

  @Test(
    "after a fix its finding is gone, no error is new, every document still reads, and line ends stay theirs",
    arguments: cases)
  func fixes(_ sample: Case) async throws {
    let rule = sample.test.rule.about.id
    let tree = ExampleFolder(sample.test.example).tree.written(as: sample.form)
    let before = await Checked(tree)
    for finding in before.findings where finding.rule == rule {
      for fix in finding.fixes {
        let after = await Checked(try tree.applying(fix))
        let title = "\(rule): \(fix.title)"
        #expect(after.count(of: rule) < before.count(of: rule), "\(title)")
        // Where one error takes the place of another, as a hint of a missing section, nothing is worse.
        #expect(after.worseFiles(than: before) == [], "\(title)")
        #expect(after.documents == before.documents, "\(title)")
        // Plain line ends are what one fix is for.
        if sample.form == .windows, fix.title != "Write plain line ends" {
          let isKept = after.tree.texts.allSatisfy { $0.hasOnlyWindowsLineEnds }
          #expect(isKept, "\(title)")
        }
      }
    }
  }

  /// A folder and what is found in it, strictly.
  private struct Checked {
    let tree: InputTree
    let findings: [Diagnostic]
    /// How many there are, so that none is lost.
    let documents: Int

    init(_ tree: InputTree) async {
      self.tree = tree
      let library = await Library.make(of: tree)
      documents = library.documents.count
      findings = await Validator(library, today: RuleExampleTests.today, profile: .strict).findings()
    }

    func count(of rule: RuleID) -> Int { findings.count { $0.rule == rule } }

    /// The files with more errors than before.
    func worseFiles(than before: Checked) -> [String] {
      let known = before.errors
      return errors.filter { $0.value > known[$0.key, default: 0] }.map(\.key.string).sorted()
    }

    private var errors: [RelativePath: Int] {
      Dictionary(grouping: findings.filter { $0.severity == .error }, by: \.place.path).mapValues(\.count)
    }
  }
}

extension InputTree {
  fileprivate func written(as form: FixPropertyTests.Form) -> InputTree {
    changing { text, path in
      guard path.string.hasSuffix(".md") else { return text }
      switch form {
      case .plain: return text
      case .windows: return text.replacing("\n", with: "\r\n")
      case .withoutLastLineEnd: return text.hasSuffix("\n") ? String(text.dropLast()) : text
      case .withMark: return "\u{FEFF}" + text
      }
    }
  }

  fileprivate func applying(_ fix: Fix) throws -> InputTree {
    let edits = Dictionary(grouping: fix.edits, by: \.place.path)
    return InputTree(
      files: try files.map { file in
        guard let edits = edits[file.path], let text = file.text else { return file }
        return InputFile(file.path, .text(try FixApplier.apply(edits, to: text)))
      }, findings: findings)
  }

  /// The documents.
  fileprivate var texts: [SourceText] { files.filter { $0.path.fileExtension == "md" }.compactMap(\.text) }

  private func changing(_ change: (String, RelativePath) -> String) -> InputTree {
    InputTree(
      files: files.map { file in
        guard let text = file.text else { return file }
        return InputFile(file.path, .text(SourceText(change(text[text.wholeSpan], file.path))))
      }, findings: findings)
  }
}

extension SourceText {
  fileprivate var hasOnlyWindowsLineEnds: Bool {
    bytes.indices.allSatisfy { bytes[$0] != .newline || $0 > 0 && bytes[$0 - 1] == .carriageReturn }
  }
}
