package import PLCText

/// Findings as a code quality report of GitLab, which shows them in merge requests.
package enum GitLabReport {
  /// A list with one entry a finding; empty when there are none.
  package static func json(of findings: Findings) -> JSON {
    .array(
      zip(findings.diagnostics, findings.fingerprints).map { diagnostic, fingerprint in
        let (start, end) = findings.range(of: diagnostic.place)
        return .members([
          "description": .string(diagnostic.message), "check_name": .string(diagnostic.rule.name),
          "fingerprint": .string(fingerprint), "severity": .string(severity(diagnostic.severity)),
          "location": .members([
            "path": .string(diagnostic.place.path.string),
            "lines": .members(["begin": .int(start.line), "end": .int(end.line)]),
          ]),
        ])
      })
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
