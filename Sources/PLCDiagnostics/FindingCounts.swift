/// How many findings there are, for the last line of a report.
package struct FindingCounts: Hashable, Sendable {
  package var errors = 0
  package var warnings = 0
  package var infos = 0
  /// Those that `plc fix` can mend without a person looking.
  package var fixable = 0
  /// Those that only `plc fix --unsafe` can mend.
  package var fixableWithCare = 0
  /// Files with findings.
  package var files = 0
  /// Documents looked at.
  package var documents = 0

  package init(_ findings: Findings) {
    for diagnostic in findings.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if diagnostic.isFixable {
        fixable += 1
      } else if !diagnostic.fixes.isEmpty {
        fixableWithCare += 1
      }
    }
    files = Set(findings.diagnostics.map(\.place.path)).count
    documents = findings.documents
  }

  /// "2 errors, 1 warning in 2 files; 1 can be fixed with `plc fix`."
  package var sentence: String {
    let counts = [
      Self.count(errors, "error", "errors"), Self.count(warnings, "warning", "warnings"),
      Self.count(infos, "suggestion", "suggestions"),
    ].compactMap { $0 }
    guard !counts.isEmpty else { return cleanSentence }
    let found = "\(counts.joined(separator: ", ")) in \(files == 1 ? "1 file" : "\(files) files")"
    switch (fixable, fixableWithCare) {
    case (0, 0): return "\(found)."
    case (0, let care): return "\(found); \(care) can be fixed with `plc fix --unsafe`, if you agree."
    case (let fixable, 0): return "\(found); \(fixable) can be fixed with `plc fix`."
    case (let fixable, let care):
      return "\(found); \(fixable) can be fixed with `plc fix`, \(care) more with `--unsafe`, if you agree."
    }
  }

  private var cleanSentence: String {
    switch documents {
    case 0: "No documents here yet; `plc new` starts one."
    case 1: "1 document, nothing to mention."
    default: "\(documents) documents, nothing to mention."
    }
  }

  private static func count(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : count == 1 ? "1 \(one)" : "\(count) \(many)"
  }
}
