import PLCText

/// Findings as test results in the XML that JUnit made common: a suite a file, a case a finding.
package struct JUnitReport: Sendable {
  /// Findings of this severity or more are failures; others pass and say what they found.
  package var failing: Severity

  package init(failing: Severity = .error) { self.failing = failing }

  /// The whole document, ending with a line end.
  package func text(of findings: Findings) -> String {
    var suites: [(name: String, findings: [Diagnostic])] = []
    for diagnostic in findings.diagnostics {
      let name = diagnostic.place.path.string
      if suites.last?.name != name { suites.append((name, [])) }
      suites[suites.count - 1].findings.append(diagnostic)
    }
    let failures = findings.diagnostics.count { $0.severity >= failing }
    let tests = max(1, findings.diagnostics.count)
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<testsuites name=\"plc check\" tests=\"\(tests)\" failures=\"\(failures)\">\n"
    for suite in suites { out += text(of: suite.findings, in: suite.name, findings) }
    if suites.isEmpty {
      // A report without a test looks like a check that did not run.
      out += "  <testsuite name=\"plc check\" tests=\"1\" failures=\"0\">\n"
      out += "    <testcase name=\"\(escaped(FindingCounts(findings).sentence))\" classname=\"plc\"/>\n"
      out += "  </testsuite>\n"
    }
    return out + "</testsuites>\n"
  }

  private func text(of diagnostics: [Diagnostic], in name: String, _ findings: Findings) -> String {
    let name = escaped(name)
    let failures = diagnostics.count { $0.severity >= failing }
    var out = "  <testsuite name=\"\(name)\" tests=\"\(diagnostics.count)\" failures=\"\(failures)\">\n"
    for diagnostic in diagnostics {
      let start = findings.range(of: diagnostic.place).start
      let title = escaped("\(diagnostic.rule.name) (line \(start.line), column \(start.column))")
      let message = escaped(diagnostic.message)
      let details = escaped(
        ([diagnostic.message] + diagnostic.notes.map(\.message) + diagnostic.fixes.map { "Fix: \($0.title)" })
          .joined(separator: "\n"))
      out += "    <testcase name=\"\(title)\" classname=\"\(name)\">\n"
      if diagnostic.severity >= failing {
        let type = diagnostic.severity.rawValue
        out += "      <failure type=\"\(type)\" message=\"\(message)\">\(details)</failure>\n"
      } else {
        out += "      <system-out>\(details)</system-out>\n"
      }
      out += "    </testcase>\n"
    }
    return out + "  </testsuite>\n"
  }

  /// Text for XML 1.0, whether between tags or in quotes; characters that XML does not have are drawn.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      // Kept as they are in text and in attributes, where they would else become spaces.
      case "\n", "\r", "\t": escaped += "&#\(scalar.value);"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(VisibleText.visible(scalar))
      }
    }
    return escaped
  }
}
