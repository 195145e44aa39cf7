package import PLCText

/// Findings for programs, in our own stable form (`format` 1).
///
/// Lines and columns are one-based, columns and offsets count UTF-8 bytes, ends are exclusive.
package enum JSONReport {
  /// The whole report: what `plc check --format json` prints.
  package static func json(of findings: Findings) -> JSON {
    let counts = FindingCounts(findings)
    return .members([
      "format": .int(1),
      "findings": .array(findings.diagnostics.map { json(of: $0, in: findings) }),
      "counts": .members([
        "error": .int(counts.errors), "warning": .int(counts.warnings), "info": .int(counts.infos),
        "fixable": .int(counts.fixable), "documents": .int(counts.documents),
      ]),
    ])
  }

  private static func json(of diagnostic: Diagnostic, in findings: Findings) -> JSON {
    let (start, end) = findings.range(of: diagnostic.place)
    return .members([
      "rule": .string(diagnostic.rule.name), "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message), "path": .string(diagnostic.place.path.string),
      "start": json(of: start), "end": json(of: end),
      "notes": .array(diagnostic.notes.map { json(of: $0, in: findings) }),
      "fixes": .array(diagnostic.fixes.map { json(of: $0, in: findings) }),
    ])
  }

  private static func json(of note: Diagnostic.Note, in findings: Findings) -> JSON {
    let range = note.place.map(findings.range(of:))
    return .members([
      "message": .string(note.message), "path": note.place.map { .string($0.path.string) },
      "start": range.map { json(of: $0.start) }, "end": range.map { json(of: $0.end) },
    ])
  }

  private static func json(of fix: Fix, in findings: Findings) -> JSON {
    let edits = fix.edits.map { edit in
      let (start, end) = findings.range(of: edit.place)
      return JSON.members([
        "path": .string(edit.place.path.string), "start": json(of: start), "end": json(of: end),
        "text": .string(edit.replacement),
      ])
    }
    return .members(["title": .string(fix.title), "safe": .bool(fix.isSafe), "edits": .array(edits)])
  }

  private static func json(of position: TextPosition) -> JSON {
    .members([
      "line": .int(position.line), "column": .int(position.column), "offset": .int(position.offset),
    ])
  }
}
