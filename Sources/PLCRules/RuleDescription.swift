package import PLCDiagnostics

/// What a rule is, as data: for the catalog, `plc explain`, the handbook and SARIF.
package struct RuleDescription: Sendable {
  package let id: RuleID
  package let group: RuleGroup
  /// What it finds, as the end of the sentence "It finds …", without a full stop.
  package let finds: String
  /// Why it matters to students and colleagues, with its source: a paragraph of the article (¶) or of the field.
  package let why: String
  /// How to mend what it finds.
  package let mend: String
  package let levels: Levels
  /// Whether a document with an error of this rule is kept out of a public site.
  package let blocksPublication: Bool
  /// Whether some of its findings are mere notes: those it makes as `info` stay so, whatever its level.
  package let hasNotes: Bool
  /// Whether it asks when texts were written.
  package let asksHistory: Bool
  /// Numbers that `plc.yml` may set for it.
  package let options: [Option]
  /// At least one good and one bad.
  package let examples: [Example]

  package init(
    _ id: RuleID, _ group: RuleGroup, finds: String, why: String, mend: String, levels: Levels,
    blocksPublication: Bool = false, hasNotes: Bool = false, asksHistory: Bool = false,
    options: [Option] = [], examples: [Example]
  ) {
    self.id = id
    self.group = group
    self.finds = finds
    self.why = why
    self.mend = mend
    self.levels = levels
    self.blocksPublication = blocksPublication
    self.hasNotes = hasNotes
    self.asksHistory = asksHistory
    self.options = options
    self.examples = examples
  }

  /// The severity in each profile; nil is off.
  package struct Levels: Sendable, Hashable {
    package let light: Severity?
    package let standard: Severity?
    package let strict: Severity?

    package init(_ light: Severity?, _ standard: Severity?, _ strict: Severity?) {
      (self.light, self.standard, self.strict) = (light, standard, strict)
    }

    /// The same in every profile.
    package static func always(_ severity: Severity) -> Levels { Levels(severity, severity, severity) }
  }

  /// A number that a community may set: `late-agenda: {hours: 48}`.
  package struct Option: Sendable, Hashable {
    package let name: String
    package let standard: Double
    package let help: String

    package init(_ name: String, default standard: Double, _ help: String) {
      (self.name, self.standard, self.help) = (name, standard, help)
    }
  }
}

/// The parts of the rule list, in the order of the handbook: the phases of the improvement cycle.
package enum RuleGroup: String, Sendable, CaseIterable {
  case structure = "Structure"
  case community = "Community and meetings"
  case looking = "Looking at student work"
  case causes = "Problem, interviews, causes"
  case theory = "Theory, change ideas, measures"
  case cycles = "PDSA cycles"
  case packages = "Change packages and spread"
  case language = "Language, privacy, access"
}
