import PLCText

/// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
package enum GitHubReport {
  /// One command a line; empty when there are no findings.
  package static func text(of findings: Findings) -> String {
    var out = ""
    for diagnostic in findings.diagnostics {
      let (start, end) = findings.range(of: diagnostic.place)
      var properties = [
        ("file", diagnostic.place.path.string), ("line", "\(start.line)"), ("endLine", "\(end.line)"),
      ]
      // Columns count only within one line.
      if start.line == end.line {
        properties += [("col", "\(start.column)"), ("endColumn", "\(max(start.column, end.column))")]
      }
      properties.append(("title", diagnostic.rule.name))
      let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
      let sentences = [diagnostic.message] + diagnostic.notes.map(\.message)
      let message = escaped(sentences.joined(separator: "\n"), isProperty: false)
      out += "::\(command(diagnostic.severity)) \(list)::\(message)\n"
    }
    return out
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// What the runner turns back: percent signs and line ends, in properties also colons and commas. Other
  /// control characters would reach the log, so they are drawn.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25".unicodeScalars
      case "\r": escaped += "%0D".unicodeScalars
      case "\n": escaped += "%0A".unicodeScalars
      case ":" where isProperty: escaped += "%3A".unicodeScalars
      case "," where isProperty: escaped += "%2C".unicodeScalars
      default: escaped.append(VisibleText.visible(scalar))
      }
    }
    return String(escaped)
  }
}
