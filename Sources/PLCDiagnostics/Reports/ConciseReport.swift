import PLCText

/// Findings for editors and `grep`: one line each, `path:line:column: severity: message [rule]`.
package enum ConciseReport {
  /// Empty when there are no findings.
  package static func text(of findings: Findings) -> String {
    var out = ""
    for diagnostic in findings.diagnostics {
      let start = findings.range(of: diagnostic.place).start
      let path = VisibleText.line(diagnostic.place.path.string)
      let message = VisibleText.line(diagnostic.message)
      out += "\(path):\(start.line):\(start.column): \(diagnostic.severity.rawValue): \(message)"
      out += " [\(VisibleText.line(diagnostic.rule.name))]\n"
    }
    return out
  }
}
