package import PLCText

/// The name of a rule, which is the name of a fault: `broken-link`.
package struct RuleID: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let name: String
  package init(_ name: String) { self.name = name }
  package init(stringLiteral value: String) { name = value }
  package var description: String { name }
  package static func < (a: RuleID, b: RuleID) -> Bool { a.name < b.name }
}

/// How much a finding matters. The order is that of importance.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  case info, warning, error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A span of one file.
package struct Place: Hashable, Sendable, Comparable {
  package var path: RelativePath
  package var span: ByteSpan

  package init(_ path: RelativePath, _ span: ByteSpan) {
    self.path = path
    self.span = span
  }

  package static func < (a: Place, b: Place) -> Bool {
    a.path != b.path ? a.path < b.path : a.span < b.span
  }
}

/// One finding: what was seen, where, and what could be done.
///
/// The message is one or two plain sentences; names and values from the file stand in backquotes.
package struct Diagnostic: Hashable, Sendable {
  package var rule: RuleID
  /// A warning until the settings of the community have been applied.
  package var severity: Severity
  package var message: String
  package var place: Place
  package var notes: [Note]
  package var fixes: [Fix]

  package init(
    _ rule: RuleID, _ message: String, at place: Place, severity: Severity = .warning,
    notes: [Note] = [], fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.place = place
    self.notes = notes
    self.fixes = fixes
  }

  /// Something that helps to understand the finding, often at another place.
  package struct Note: Hashable, Sendable {
    package var message: String
    package var place: Place?

    package init(_ message: String, at place: Place? = nil) {
      self.message = message
      self.place = place
    }
  }
}

/// A change of files that would mend a finding.
package struct Fix: Hashable, Sendable {
  /// What it does, in the imperative: "Change it to `studying`".
  package var title: String
  /// True when no meaning can be lost; else a person should look.
  package var isSafe: Bool
  /// In any order; they never overlap.
  package var edits: [TextEdit]

  package init(_ title: String, isSafe: Bool = true, edits: [TextEdit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}

/// Replaces the bytes of a place by a text.
package struct TextEdit: Hashable, Sendable {
  package var place: Place
  package var replacement: String

  package init(_ place: Place, _ replacement: String) {
    self.place = place
    self.replacement = replacement
  }
}
