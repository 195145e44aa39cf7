import PLCDiagnostics

@testable import PLCRules

/// The table of the rules' specification, typed once more, so that no severity changes unnoticed.
enum RuleTable {
  struct Row: Sendable {
    let id: RuleID
    let group: String
    let levels: RuleDescription.Levels
  }

  /// In the order of the specification. `E`, `W`, `I` or `-` for each profile, then the rules.
  static let rows: [Row] = {
    var rows: [Row] = []
    var group = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        group = String(line.dropFirst(2))
        continue
      }
      let letters = line.prefix(3).map { level($0) }
      for name in line.dropFirst(4).split(separator: ",") {
        let id = RuleID(name.filter { $0 != " " })
        rows.append(
          Row(id: id, group: group, levels: .init(letters[0], letters[1], letters[2])))
      }
    }
    return rows
  }()

  /// Rules that keep a document off a public site: unreadable files, and what is about privacy and access.
  static let blocking: Set<RuleID> = [
    "unreadable-front-matter", "not-utf8", "unreadable-file", "too-complex", "named-participant",
    "personal-data",
    "small-group", "no-consent", "identifying-media", "image-metadata", "visibility-leak", "missing-alt-text",
    "missing-transcript", "skipped-heading-level", "headless-table", "vague-link-text", "third-party-request",
  ]

  private static func level(_ letter: Character) -> Severity? {
    switch letter {
    case "E": .error
    case "W": .warning
    case "I": .info
    default: nil
    }
  }

  private static let text = """
    # Structure
    EEE unreadable-front-matter
    EEE unknown-kind
    EEE missing-field, missing-section
    WWE unknown-field
    EEE wrong-value
    IIW untidy-value
    EEE duplicate-id
    EEE broken-link
    EEE wrong-link-kind
    IWE empty-section
    WEE malformed-table
    IWE leftover-placeholder
    IWE one-sided-link
    EEE reference-cycle
    -IW orphan
    WWW unused-suppression
    EEE not-utf8, unreadable-file
    III skipped-file
    EEE too-complex
    # Community and meetings
    -IW vague-expectations
    -IW late-agenda
    -IW no-pre-work
    -IW one-voice-agenda
    -IW administrative-agenda
    IWW overfull-agenda
    -IW telling-agenda
    IWE no-protocol
    IWW student-work-drought
    IWE groundless-decision
    -IW directed-decision
    -IW unowned-decision
    --I owner-concentration
    # Looking at student work
    IWW interpretation-first
    IWW deficit-first
    -IW judgment-in-description
    -IW work-without-task
    -IW no-bridge
    # Problem, interviews, causes
    IWE single-source-problem
    -WW scores-only-problem
    IWW solution-as-problem
    -IW single-perspective
    EEE named-participant
    -IW closed-question
    -IW uncovered-topics
    -IW one-role-interviewed
    IWE missing-lens
    -II single-voice-theme
    WEE untraceable-quote
    -II unused-interview
    IWE groundless-cause
    IWW person-as-cause
    -IW shallow-whys
    IIW nothing-in-our-control
    # Theory, change ideas, measures
    -WE theory-before-causes
    IWE incomplete-aim
    IWW expired-aim
    IWE loose-driver
    -IW unaddressed-cause
    -IW no-research
    -WW no-student-outcome
    -WW idea-without-because
    -IW vague-idea
    -IW stale-theory
    IWE no-operational-definition
    -IW missing-measure-family
    -IW long-measure
    -IW slow-feedback
    EEE bad-data
    WWW sensitive-survey-topic
    # PDSA cycles
    WEE question-without-prediction
    IWE vague-plan
    -WW late-prediction
    -WW rewritten-prediction
    -IW untestable-prediction
    IWW oversized-first-test
    -IW leaping-ramp
    IWW stalled-cycle
    -IW unexplained-departure
    WEE uncompared-prediction
    -WW no-student-evidence
    WEE undecided-cycle
    IWW dangling-act
    -WW early-adoption
    -WW decision-against-evidence
    -II no-surprises
    -IW no-way-back
    # Change packages and spread
    IWE thin-package
    WEE unsequenced-package
    -IW unrelated-element
    IWE unmeasured-element
    IWW broken-lesson-arc
    -WW rigid-package
    -IW untested-element
    EEE unready-package
    -IW silent-spread
    IIW overdue-review
    # Language, privacy, access
    -IW deficit-language
    EEE personal-data
    EEE small-group
    WWW small-difference
    EEE no-consent
    EEE identifying-media
    EEE image-metadata
    EEE visibility-leak
    WEE missing-alt-text
    WEE missing-transcript
    IWE skipped-heading-level, headless-table, vague-link-text
    EEE third-party-request
    """
}
