import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCText

/// `plc explain`: what a kind, a field or a rule is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a kind, a field or a rule.",
    discussion: """
      Examples:
        plc explain kinds            every kind in a line
        plc explain rules            every rule in a line
        plc explain cycle            what a cycle is and what to write in it
        plc explain scale            a field
        plc explain broken-link      a rule: why, examples, how to mend, how to turn off
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "A kind, a field, a rule, a setting, or `kinds`, `rules`, `settings`.")
  var name: String

  func run() throws {
    let console = Console(common)
    guard let text = Explanation(width: console.width).text(for: name) else {
      let near = NearName.nearest(to: name, among: Explanation.names)
      Console(common).say(
        "plc: There is nothing called `\(name)`."
          + (near.map { " Did you mean `\($0)`?" } ?? " Try `plc explain kinds` or `plc explain rules`."))
      throw ExitCode(2)
    }
    console.print(text)
  }
}

/// Explanations as text for a terminal.
struct Explanation {
  /// In columns.
  let width: Int

  /// Everything that can be explained.
  static var names: [String] {
    let kinds = Schema.builtIn.kinds
    return ["kinds", "rules", "settings"] + kinds.map(\.id.name) + RuleCatalog.all.map { $0.about.id.name }
      + (kinds.flatMap(\.fields) + CommonFields.all).map(\.name) + Setting.all.map(\.name)
  }

  func text(for name: String) -> String? {
    switch name {
    case "kinds":
      return list(Schema.builtIn.kinds.map { ($0.id.name, $0.help) })
    case "rules":
      return RuleGroup.allCases.compactMap { group in
        let rules = RuleCatalog.all.map { $0.about }.filter { $0.group == group }
        return rules.isEmpty ? nil : group.rawValue + "\n" + list(rules.map { ($0.id.name, $0.finds) })
      }.joined(separator: "\n\n")
    case "settings":
      return Setting.all.map { setting($0, indent: 0) }.joined(separator: "\n")
    default: break
    }
    if let kind = Schema.builtIn.kind(named: name) { return self.kind(kind) }
    if let rule = RuleCatalog.about(RuleID(name)) { return self.rule(rule) }
    let fields = self.fields(name)
    if !fields.isEmpty { return fields }
    if let setting = Setting.all.first(where: { $0.name == name }) { return self.setting(setting, indent: 0) }
    return nil
  }

  // MARK: Kinds

  private func kind(_ kind: Kind) -> String {
    let home =
      switch kind.home {
      case .folder(let folder): "Files in `\(folder)/`."
      case .file(let file): "The file `\(file)`."
      }
    var parts = [wrapped("A \(kind.singular) (`\(kind.id)`)"), wrapped("\(kind.help) \(home)", indent: 2)]
    if !kind.statuses.isEmpty {
      parts.append(
        "Statuses, in order\n"
          + list(kind.statuses.map { ($0.name, $0.help + ($0.isSideExit ? " (from any status)" : "")) }))
    }
    if !kind.fields.isEmpty {
      parts.append(
        "Fields\n"
          + list(
            kind.fields.map { ($0.name, needed($0.requirement) + $0.help + " It takes \($0.type.inWords).") })
      )
    }
    if !kind.sections.isEmpty {
      parts.append(
        "Sections\n" + list(kind.sections.map { ("## " + $0.name, needed($0.requirement) + $0.help) }))
    }
    for section in kind.sections {
      for form in section.tables {
        parts.append(
          "Columns of the table under \(section.name), one row a \(form.row)\n"
            + list(form.columns.map { ($0.name, needed($0.requirement) + $0.help) }))
      }
    }
    parts.append(
      "A new one\n\n"
        + DocumentTemplate(kind: kind, title: nil, known: [:]).text.split(
          separator: "\n", omittingEmptySubsequences: false
        )
        .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n"))
    return parts.joined(separator: "\n\n")
  }

  private func needed(_ requirement: Requirement) -> String {
    switch requirement {
    case .optional: ""
    case .always: "Needed. "
    case .from(let status): "Needed from `\(status)` on. "
    case .fromWhen(let status, let field, let values):
      "Needed from `\(status)` on when \(field) is \(values.joined(separator: ", ")). "
    }
  }

  // MARK: Fields and settings

  private func fields(_ name: String) -> String {
    var parts: [String] = []
    if let field = CommonFields.all.first(where: { $0.name == name }) {
      parts.append(
        wrapped("`\(name)` in every kind") + "\n"
          + wrapped("\(field.help) It takes \(field.type.inWords).", indent: 2))
    }
    for kind in Schema.builtIn.kinds {
      guard let field = kind.fields.first(where: { $0.name == name }) else { continue }
      parts.append(
        wrapped("`\(name)` of a \(kind.singular)") + "\n"
          + wrapped("\(needed(field.requirement))\(field.help) It takes \(field.type.inWords).", indent: 2))
    }
    return parts.joined(separator: "\n\n")
  }

  private func setting(_ setting: Setting, indent: Int) -> String {
    let standard = setting.standard.isEmpty ? "" : " (\(setting.standard) when left out)"
    var text =
      String(repeating: " ", count: indent) + setting.name + "\n"
      + wrapped(setting.help + standard, indent: indent + 4)
    if case .group(let inner) = setting.shape {
      text += "\n" + inner.map { self.setting($0, indent: indent + 4) }.joined(separator: "\n")
    }
    return text
  }

  // MARK: Rules

  private func rule(_ rule: RuleDescription) -> String {
    let level = { (severity: Severity?) in severity.map(\.rawValue) ?? "off" }
    var parts = [
      rule.id.name,
      wrapped("It finds \(rule.finds).", indent: 2),
      "Why\n" + wrapped(rule.why, indent: 2),
      "How to mend\n" + wrapped(rule.mend, indent: 2),
      "How serious\n  light: \(level(rule.levels.light)), standard: \(level(rule.levels.standard)), strict: \(level(rule.levels.strict))",
    ]
    if !rule.options.isEmpty {
      parts.append(
        "Settings\n"
          + list(rule.options.map { ($0.name, "\($0.help) \(Self.number($0.standard)) when left out.") }))
    }
    if let bad = rule.examples.first(where: { !$0.isGood }) {
      parts.append("Found in this (\(bad.path))\n\n" + Self.quoted(bad.text) + Self.commits(bad))
    }
    if let good = rule.examples.first(where: \.isGood) {
      parts.append("Fine like this (\(good.path))\n\n" + Self.quoted(good.text) + Self.commits(good))
    }
    parts.append(
      "How to turn off\n"
        + wrapped(
          "For one line: <!-- plc-allow \(rule.id): why it is fine --> on the line above. For a file, in its front matter: allow: {\(rule.id): why it is fine}. For the folder, in plc.yml under rules: \(rule.id): off.",
          indent: 2))
    return parts.joined(separator: "\n\n")
  }

  private static func number(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }

  /// When the file of an example was committed, where that matters.
  private static func commits(_ example: Example) -> String {
    let moments = example.history.filter { $0.files[example.path] != nil }.map(\.at)
    return moments.isEmpty ? "" : "\n\n    committed " + moments.joined(separator: " and ")
  }

  private static func quoted(_ text: String) -> String {
    text.replacing("«", with: "").replacing("»", with: "").split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
  }

  // MARK: Form

  /// Names with their meaning, the meanings in one column.
  private func list(_ entries: [(String, String)]) -> String {
    let column = min(26, (entries.map { DisplayWidth.of($0.0) }.max() ?? 0) + 4)
    return entries.map { name, help in
      let lines = WordWrap.lines(help, width: max(20, width - column))
      let first = "  " + name
      let gap = column - DisplayWidth.of(first)
      let rest = lines.dropFirst().map { "\n" + String(repeating: " ", count: column) + $0 }.joined()
      if gap >= 2 { return first + String(repeating: " ", count: gap) + (lines.first ?? "") + rest }
      return first + lines.map { "\n" + String(repeating: " ", count: column) + $0 }.joined()
    }.joined(separator: "\n")
  }

  private func wrapped(_ text: String, indent: Int = 0) -> String {
    WordWrap.lines(text, width: width - indent).map { String(repeating: " ", count: indent) + $0 }
      .joined(separator: "\n")
  }
}
