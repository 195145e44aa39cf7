package import PLCText

/// What a reader of a SARIF file learns about a rule.
package struct ReportedRule: Hashable, Sendable {
  package var id: RuleID
  /// What it finds, in one sentence.
  package var summary: String
  /// Why that matters, and what could be done.
  package var help: String
  /// The severity without settings of the community; nil when the rule is off then.
  package var severity: Severity?
  /// The page about it; must be an absolute URL.
  package var helpURL: String?

  package init(_ id: RuleID, summary: String, help: String, severity: Severity?, helpURL: String? = nil) {
    self.id = id
    self.summary = summary
    self.help = help
    self.severity = severity
    self.helpURL = helpURL
  }
}

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0, for code scanning services.
///
/// Columns count UTF-16 code units, as the format wants it.
package struct SARIFReport: Sendable {
  /// The version of `plc`.
  package var version: String
  /// Each rule once; findings of other rules are written without a description.
  package var rules: [ReportedRule]

  package init(version: String, rules: [ReportedRule]) {
    self.version = version
    self.rules = rules
  }

  /// A log with one run.
  package func json(of findings: Findings) -> JSON {
    let indices = Dictionary(zip(rules.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    let results = zip(findings.diagnostics, findings.fingerprints).map { diagnostic, fingerprint in
      result(diagnostic, ruleIndex: indices[diagnostic.rule], fingerprint: fingerprint, in: findings)
    }
    return .members([
      "$schema": .string(
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .members([
          "tool": .members([
            "driver": .members([
              "name": .string("plc"), "version": .string(version), "rules": .array(rules.map(Self.json(of:))),
            ])
          ]),
          "columnKind": .string("utf16CodeUnits"),
          "results": .array(results),
        ])
      ]),
    ])
  }

  private static func json(of rule: ReportedRule) -> JSON {
    .members([
      "id": .string(rule.id.name), "shortDescription": message(rule.summary), "help": message(rule.help),
      "helpUri": rule.helpURL.map { .string($0) },
      "defaultConfiguration": .members([
        "enabled": .bool(rule.severity != nil), "level": .string(level(rule.severity ?? .info)),
      ]),
    ])
  }

  private func result(
    _ diagnostic: Diagnostic, ruleIndex: Int?, fingerprint: String, in findings: Findings
  ) -> JSON {
    var notes: [JSON] = []
    for note in diagnostic.notes {
      guard let place = note.place else { continue }
      let location = JSON.members([
        "id": .int(notes.count), "physicalLocation": Self.location(place, in: findings),
        "message": Self.message(note.message),
      ])
      notes.append(location)
    }
    // The format knows notes only with a place; the others continue the message.
    let sentences = [diagnostic.message] + diagnostic.notes.filter { $0.place == nil }.map(\.message)
    let fixes = diagnostic.fixes.filter { !$0.edits.isEmpty }.map { Self.json(of: $0, in: findings) }
    return .members([
      "ruleId": .string(diagnostic.rule.name), "ruleIndex": ruleIndex.map { .int($0) },
      "level": .string(Self.level(diagnostic.severity)),
      "message": Self.message(sentences.joined(separator: " ")),
      "locations": .array([.members(["physicalLocation": Self.location(diagnostic.place, in: findings)])]),
      "partialFingerprints": .members(["plcFinding/v1": .string(fingerprint)]),
      "relatedLocations": notes.isEmpty ? nil : .array(notes),
      "fixes": fixes.isEmpty ? nil : .array(fixes.removingDuplicates()),
    ])
  }

  private static func json(of fix: Fix, in findings: Findings) -> JSON {
    let paths = fix.edits.map(\.place.path).removingDuplicates()
    let changes = paths.map { path in
      let replacements = fix.edits.filter { $0.place.path == path }.map { edit in
        JSON.members([
          "deletedRegion": region(edit.place, in: findings),
          "insertedContent": .members(["text": .string(edit.replacement)]),
        ])
      }
      return JSON.members(["artifactLocation": artifact(path), "replacements": .array(replacements)])
    }
    return .members(["description": message(fix.title), "artifactChanges": .array(changes)])
  }

  private static func location(_ place: Place, in findings: Findings) -> JSON {
    .members(["artifactLocation": artifact(place.path), "region": region(place, in: findings)])
  }

  private static func artifact(_ path: RelativePath) -> JSON {
    .members(["uri": .string(uri(path)), "uriBaseId": .string("%SRCROOT%")])
  }

  private static func region(_ place: Place, in findings: Findings) -> JSON {
    let (start, end) = findings.range(of: place)
    let file = findings.file(place.path)
    func column(_ position: TextPosition) -> Int {
      guard let text = file?.text else { return position.column }
      return text[ByteSpan(position.offset - position.column + 1, position.offset)].utf16.count + 1
    }
    return .members([
      "startLine": .int(start.line), "startColumn": .int(column(start)), "endLine": .int(end.line),
      "endColumn": .int(column(end)),
    ])
  }

  /// Text in which nothing is a placeholder or a link: braces are doubled (3.11.5 of the standard), brackets
  /// and backslashes escaped (3.11.6).
  private static func message(_ text: String) -> JSON {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": escaped += "{{"
      case "}": escaped += "}}"
      case "[", "]", "\\": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return .members(["text": .string(escaped)])
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// RFC 3986: every byte of a path that is not plain is encoded.
  private static func uri(_ path: RelativePath) -> String {
    path.string.utf8.reduce(into: "") { uri, byte in
      if byte.isLetter || byte.isDigit || "-._~/".utf8.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}

extension Array where Element: Hashable {
  fileprivate func removingDuplicates() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
