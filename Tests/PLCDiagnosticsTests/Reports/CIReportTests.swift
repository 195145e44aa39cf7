import Foundation
import PLCDiagnostics
import PLCText
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct GitHubReportTests {
  @Test("A finding is one command with its place, its rule and its sentence")
  func command() {
    #expect(
      GitHubReport.text(of: Findings(marked: "a\nb «cd»\n", "Say: 50 %, or so.", notes: [])) == """
        ::error file=a.md,line=2,endLine=2,col=3,endColumn=5,title=wrong-value::Say: 50 %25, or so.

        """)
    #expect(
      GitHubReport.text(of: Findings(marked: "a «b\nc» d\n", severity: .info))
        == "::notice file=a.md,line=1,endLine=2,title=wrong-value::Look here.\n")
  }

  @Test("No text can end its line or start a command of its own")
  func hostile() {
    let lines = GitHubReport.text(of: .hostile).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 5 && lines.last == "")
    for line in lines.dropLast() {
      #expect(
        line.hasPrefix("::error file=") || line.hasPrefix("::warning file=")
          || line.hasPrefix("::notice file="))
      #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
    #expect(lines[0].hasPrefix("::notice file=plc.yml,line=1,"))
    #expect(lines[2].contains("file=prob lems/a%3Ab%2Cc%25\"<é>%0A␛[31m.md,line=1,"))
    #expect(lines[2].contains("::::error::x%0D%0A%250A {0} [link](http://x)"))
  }
}

@Suite struct GitLabReportTests {
  @Test("Hostile findings fit the format, and each has a fingerprint of its own")
  func schema() {
    let issue = Shape.object(required: [
      "description": .string, "check_name": .string, "fingerprint": .string,
      "severity": .oneOf(["info", "minor", "major", "critical", "blocker"]),
      "location": .object(required: [
        "path": .string,
        "lines": .object(required: ["begin": .int(from: 1)], optional: ["end": .int(from: 1)]),
      ]),
    ])
    let json = GitLabReport.json(of: .hostile)
    #expect(Shape.list(issue, atLeast: 4).faults(in: json) == [])
    #expect(Set((0..<4).map { json[$0, "fingerprint"] }).count == 4)
    #expect(json[2, "severity"] == .string("major"))
  }
}

@Suite struct JUnitReportTests {
  /// Reads XML strictly and checks elements and attributes against those of the schema that Jenkins publishes.
  private final class Reader: NSObject, XMLParserDelegate {
    var faults: [String] = []
    var counts: [String: Int] = [:]
    var messages: [String] = []
    private var open: [String] = []

    private static let parents: [String: Set<String>] = [
      "testsuites": [""], "testsuite": ["testsuites"], "testcase": ["testsuite"], "failure": ["testcase"],
      "system-out": ["testcase"],
    ]
    private static let attributes: [String: (required: Set<String>, optional: Set<String>)] = [
      "testsuites": ([], ["name", "tests", "failures"]), "testsuite": (["name"], ["tests", "failures"]),
      "testcase": (["name"], ["classname"]), "failure": ([], ["type", "message"]), "system-out": ([], []),
    ]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      if Self.parents[name]?.contains(open.last ?? "") != true { faults.append("\(name) in \(open)") }
      let names = Set(attributes.keys)
      let allowed = Self.attributes[name] ?? ([], [])
      if !allowed.required.isSubset(of: names) { faults.append("\(name) lacks an attribute") }
      if !names.isSubset(of: allowed.required.union(allowed.optional)) { faults.append("\(name): \(names)") }
      counts[name, default: 0] += 1
      if let message = attributes["message"] { messages.append(message) }
      open.append(name)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }
  }

  private func read(_ text: String) -> Reader {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    if !parser.parse() { reader.faults.append("not well formed: \(String(describing: parser.parserError))") }
    return reader
  }

  @Test("Errors fail, the rest passes and says what it found")
  func suites() {
    let path = RelativePath(test: "a.md")
    let findings = Findings(
      [
        Diagnostic(
          "bad", "Bad & <wrong>.", at: Place(path, ByteSpan(2, 3)), severity: .error,
          fixes: [Fix("Drop it", edits: [])]),
        Diagnostic("odd", "Odd.", at: Place(path, ByteSpan(3, 3)), severity: .warning),
      ], documents: 1
    ) { _ in SourceText("x\ny\n") }
    #expect(
      JUnitReport().text(of: findings) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="plc check" tests="2" failures="1">
          <testsuite name="a.md" tests="2" failures="1">
            <testcase name="bad (line 2, column 1)" classname="a.md">
              <failure type="error" message="Bad &amp; &lt;wrong&gt;.">Bad &amp; &lt;wrong&gt;.&#10;Fix: Drop it</failure>
            </testcase>
            <testcase name="odd (line 2, column 2)" classname="a.md">
              <system-out>Odd.</system-out>
            </testcase>
          </testsuite>
        </testsuites>

        """)
    #expect(read(JUnitReport(failing: .warning).text(of: findings)).counts["failure"] == 2)
  }

  @Test("Hostile findings stay well-formed XML of the known elements, and line ends survive")
  func hostile() {
    let reader = read(JUnitReport(failing: .info).text(of: .hostile))
    #expect(reader.faults == [])
    #expect(reader.counts["testcase"] == 4)
    #expect(
      reader.messages.allSatisfy {
        $0.hasPrefix("::error::x\r\n%0A {0}") && $0.hasSuffix("␀␛[2J\u{FFFD}\u{FFFD}")
      })
  }

  @Test("A clean folder has one test that passed")
  func clean() {
    let reader = read(JUnitReport().text(of: Findings([], documents: 53) { _ in nil }))
    #expect(reader.faults == [])
    #expect(reader.counts == ["testsuites": 1, "testsuite": 1, "testcase": 1])
  }
}
