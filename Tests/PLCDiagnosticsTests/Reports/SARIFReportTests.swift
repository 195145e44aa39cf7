import PLCDiagnostics
import PLCText
import Testing

@Suite struct SARIFReportTests {
  private static let report = SARIFReport(
    version: "1.2.3",
    rules: [
      ReportedRule("other", summary: "Other.", help: "Why.", severity: nil),
      ReportedRule(
        "broken-link", summary: "A link that leads nowhere.", help: "See {root} [x].", severity: .error,
        helpURL: "https://example.org/broken-link"),
    ])

  /// The part of the OASIS schema of SARIF 2.1.0 that is used, with its required members and bounds.
  private static var schema: Shape {
    let message = Shape.object(required: ["text": .string])
    let artifact = Shape.object(required: [:], optional: ["uri": .string, "uriBaseId": .string])
    let region = Shape.object(
      required: ["startLine": .int(from: 1)],
      optional: ["startColumn": .int(from: 1), "endLine": .int(from: 1), "endColumn": .int(from: 1)])
    let physical = Shape.object(required: ["artifactLocation": artifact], optional: ["region": region])
    let level = Shape.oneOf(["none", "note", "warning", "error"])
    let location = Shape.object(
      required: [:], optional: ["id": .int(from: -1), "physicalLocation": physical, "message": message])
    let replacement = Shape.object(
      required: ["deletedRegion": region],
      optional: ["insertedContent": .object(required: [:], optional: ["text": .string])])
    let change = Shape.object(
      required: ["artifactLocation": artifact, "replacements": .list(replacement, atLeast: 1)])
    let fix = Shape.object(
      required: ["artifactChanges": .list(change, atLeast: 1, isSet: true)],
      optional: ["description": message])
    let rule = Shape.object(
      required: ["id": .string],
      optional: [
        "shortDescription": message, "help": message, "helpUri": .string,
        "defaultConfiguration": .object(required: [:], optional: ["enabled": .bool, "level": level]),
      ])
    let result = Shape.object(
      required: ["message": message],
      optional: [
        "ruleId": .string, "ruleIndex": .int(from: -1), "level": level, "locations": .list(location),
        "partialFingerprints": .map(.string), "relatedLocations": .list(location, isSet: true),
        "fixes": .list(fix, isSet: true),
      ])
    let driver = Shape.object(
      required: ["name": .string], optional: ["version": .string, "rules": .list(rule, isSet: true)])
    let run = Shape.object(
      required: ["tool": .object(required: ["driver": driver])],
      optional: [
        "columnKind": .oneOf(["utf16CodeUnits", "unicodeCodePoints"]), "results": .list(result),
      ])
    return .object(
      required: ["version": .oneOf(["2.1.0"]), "runs": .list(run)], optional: ["$schema": .string])
  }

  @Test("Hostile findings fit the schema")
  func schema() {
    #expect(Self.schema.faults(in: Self.report.json(of: .hostile)) == [])
    #expect(Self.schema.faults(in: Self.report.json(of: Findings([], documents: 0) { _ in nil })) == [])
  }

  @Test("A result names its rule, its place in UTF-16 and its text, and nothing in it is a link")
  func result() {
    let json = Self.report.json(of: .hostile)
    let result = json["runs", 0, "results", 2]
    #expect(result?["ruleId"] == .string("broken-link"))
    #expect(result?["ruleIndex"] == .int(1))
    #expect(result?["level"] == .string("error"))
    let place = result?["locations", 0, "physicalLocation"]
    #expect(
      place?["artifactLocation", "uri"]
        == .string("prob%20lems/a%3Ab%2Cc%25%22%3C%C3%A9%3E%0A%1B%5B31m.md"))
    #expect(
      place?["region"]?.text(pretty: false) == #"{"startLine":1,"startColumn":5,"endLine":1,"endColumn":7}"#)
    guard case .string(let text)? = result?["message", "text"] else {
      Issue.record("no text")
      return
    }
    #expect(text.hasPrefix("::error::x\r\n%0A {{0}} \\[link\\](http://x) \\\\ <b>"))
    #expect(json["runs", 0, "tool", "driver", "rules", 1, "help", "text"] == .string("See {{root}} \\[x\\]."))
  }

  @Test("Notes with a place and fixes with edits are told, each once")
  func notesAndFixes() {
    let result = Self.report.json(of: .hostile)["runs", 0, "results", 2]
    #expect(result?["relatedLocations", 0, "id"] == .int(0))
    #expect(result?["relatedLocations", 1] == nil)
    #expect(result?["fixes", 1] == nil)
    #expect(result?["fixes", 0, "artifactChanges", 0, "artifactLocation", "uri"] == .string("b.md"))
    #expect(
      result?["fixes", 0, "artifactChanges", 1, "replacements", 0, "insertedContent", "text"] == .string(""))
  }

  @Test("A rule that is off by default says so, and an unknown rule has no index")
  func rules() {
    let json = Self.report.json(of: .hostile)
    #expect(
      json["runs", 0, "tool", "driver", "rules", 0, "defaultConfiguration"]?.text(pretty: false)
        == #"{"enabled":false,"level":"note"}"#)
    #expect(json["runs", 0, "results", 3, "ruleId"] == .string("unknown-to-the-list"))
    #expect(json["runs", 0, "results", 3, "ruleIndex"] == nil)
  }

  @Test("Fingerprints stay when lines move, differ between findings, and change with the line")
  func fingerprints() {
    func fingerprints(_ text: String) -> [String] {
      let path = RelativePath(test: "a.md")
      let source = SourceText(text)
      var diagnostics: [Diagnostic] = []
      var at = 0
      while let span = source.firstRange(of: "x", from: at) {
        diagnostics.append(Diagnostic("r", "At \(at).", at: Place(path, span)))
        at = span.end
      }
      return Findings(diagnostics, documents: 1) { _ in source }.fingerprints
    }
    let before = fingerprints("x one\nx one\nx two\nxx\n")
    let after = fingerprints("new\n\n  x one\n\nx one\nold\nx two\nxx")
    #expect(before == after)
    #expect(Set(before).count == 5)
    #expect(before.allSatisfy { $0.utf8.count == 16 })
    #expect(fingerprints("x three") != fingerprints("x one"))
  }
}
