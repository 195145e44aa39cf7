import PLCContent
import PLCDiagnostics
import PLCRules

/// What a rule finds, why, how to mend it and how to turn it off.
struct RuleReference {
  let rule: RuleDescription

  var page: ReferencePage {
    ReferencePage(
      path: "rules/\(rule.id).md", title: rule.id.name,
      frontMatter: ["group: \(YAMLText.quoted(rule.group.rawValue))"] + allowance, body: body)
  }

  /// A page whose example holds what some rule finds, even in code, says that it means to.
  private var allowance: [String] {
    Self.exampleShows[rule.id.name].map { ["allow: {\($0): the example shows what it looks like}"] } ?? []
  }

  /// By rule, what else its example shows.
  private static let exampleShows = ["personal-data": "personal-data", "unready-package": "personal-data"]

  private var body: String {
    var parts = [
      "It finds \(MarkdownText.prose(rule.finds)).",
      "## Why\n\n" + MarkdownText.prose(rule.why),
      "## How to mend\n\n" + MarkdownText.prose(rule.mend),
      "## How serious\n\n" + seriousness,
    ]
    if !rule.options.isEmpty {
      parts.append(
        "## Settings\n\n"
          + MarkdownText.table(
            ["Setting", "Meaning"],
            rule.options.map {
              [
                "`\($0.name)`",
                "\(MarkdownText.sentence(MarkdownText.prose($0.help))) When left out: `\(Self.number($0.standard))`.",
              ]
            }))
    }
    let shown = RuleExamples(rule.examples)
    if let bad = shown.bad { parts.append("## Found in this\n\n" + bad) }
    if let good = shown.good { parts.append("## Fine like this\n\n" + good) }
    parts.append("## How to turn off\n\n" + turningOff)
    return parts.joined(separator: "\n\n")
  }

  private var seriousness: String {
    let levels = rule.levels
    let isSame = levels.light == levels.standard && levels.standard == levels.strict
    var sentences = [
      isSame
        ? "In every profile \(Self.level(levels.light))."
        : "In the profile `light` \(Self.level(levels.light)), in `standard` \(Self.level(levels.standard)), in `strict` \(Self.level(levels.strict))."
    ]
    if rule.hasNotes { sentences.append("Some of its findings are notes only.") }
    sentences.append(
      rule.blocksPublication
        ? "While it stands as an error, the file stays out of a public site."
        : "It never keeps a page from being published.")
    return sentences.joined(separator: " ")
  }

  private var turningOff: String {
    """
    For one line, write this on the line above:

    \(MarkdownText.code("<!-- plc-allow \(rule.id): why it is fine here -->"))

    For one file, write this at its top:

    \(MarkdownText.code("allow: {\(rule.id): why it is fine here}", "yaml"))

    For the whole folder, write this in `plc.yml`:

    \(MarkdownText.code("rules:\n  \(rule.id): off", "yaml"))
    """
  }

  static func level(_ severity: Severity?) -> String {
    switch severity {
    case .error: "an error"
    case .warning: "a warning"
    case .info: "a suggestion"
    case nil: "off"
    }
  }

  private static func number(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
  }
}

/// Every rule on one page, by phase.
enum RuleListReference {
  static var page: ReferencePage {
    ReferencePage(
      path: "pages/all-rules.md", title: "All rules",
      summary: "Every rule, by phase of the work, with how serious it is in each profile.",
      body: ([
        "`plc check` asks these questions. E is an error, W a warning, I a suggestion, – is off; the three letters stand for the profiles `light`, `standard` and `strict`. A paragraph sign (¶) counts the paragraphs of the article that [this all grew out of](sources.md)."
      ] + groups).joined(separator: "\n\n"))
  }

  private static var groups: [String] {
    RuleGroup.allCases.compactMap { group in
      let rules = RuleCatalog.all.map { $0.about }.filter { $0.group == group }
      guard !rules.isEmpty else { return nil }
      return "## \(group.rawValue)\n\n"
        + MarkdownText.table(
          ["Rule", "Profiles", "Finds", "Why"],
          rules.map { rule in
            let levels = [rule.levels.light, rule.levels.standard, rule.levels.strict].map(letter).joined(
              separator: " ")
            return [
              "[\(rule.id)](../rules/\(rule.id).md)", levels, MarkdownText.prose(rule.finds),
              MarkdownText.prose(rule.why),
            ]
          })
    }
  }

  private static func letter(_ severity: Severity?) -> String {
    switch severity {
    case .error: "E"
    case .warning: "W"
    case .info: "I"
    case nil: "–"
    }
  }
}
