import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCText

/// `plc explain`: what a kind, a field, a rule, a list of words or a setting is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a kind, a field, a rule, a list of words or a setting.",
    discussion: """
      Examples:
        plc explain kinds            every kind in a line
        plc explain rules            every rule in a line
        plc explain cycle            what a cycle is and what to write in it
        plc explain scale            a field, in every kind that has it
        plc explain cycle.scale      a field of one kind
        plc explain broken-link      a rule: why, examples, how to mend, how to turn off
        plc explain privacy.min_n    a setting

      How to do the work itself stands in `plc help`: `plc help cycle`.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help:
      "A kind, field, rule, list of words or setting; or `kinds`, `rules`, `fields`, `vocabularies`, `settings`."
  )
  var name: String

  func run() throws {
    let console = Console(common)
    let explanation = Explanation(width: console.width, schema: Self.schema(common))
    guard let text = explanation.text(for: name) else {
      let near = NearName.nearest(to: name, among: explanation.names)
      console.say(
        "plc: There is nothing called `\(name)`."
          + EnglishWords.didYouMean(
            near, otherwise: " Try `plc explain kinds` or `plc explain rules`."))
      throw ExitCode(2)
    }
    console.print(text)
  }

  /// What the folder knows beyond the built-in kinds; those alone where there is no folder.
  static func schema(_ options: CommonOptions) -> Schema {
    (try? Workspace.find(options).settings().schema) ?? .builtIn
  }
}

/// Explanations as text for a terminal: the same words as the reference pages of the handbook.
struct Explanation {
  /// In columns.
  let width: Int
  /// The kinds, with what the community declared.
  var schema = Schema.builtIn

  /// Everything that can be explained.
  var names: [String] {
    let kinds = schema.kinds
    let fields = kinds.flatMap(\.fields) + CommonFields.all
    var names = ["kinds", "rules", "fields", "vocabularies", "settings"]
    names += kinds.map(\.id.name)
    names += RuleCatalog.all.map { $0.about.id.name }
    names += fields.map(\.name)
    names += VocabularyReference.entries.map(\.vocabulary.name)
    return names + SettingReference.names
  }

  /// Nil when nothing has that name.
  func text(for name: String) -> String? {
    if let list = list(name) { return list }
    let pages = self.pages(for: name)
    return pages.isEmpty ? nil : pages.map { $0.terminalText(width: width) }.joined(separator: "\n\n")
  }

  private func list(_ name: String) -> String? {
    switch name {
    case "kinds":
      return list(schema.kinds.map { ($0.id.name, $0.help) })
    case "rules":
      return RuleGroup.allCases.compactMap { group in
        let rules = RuleCatalog.all.map { $0.about }.filter { $0.group == group }
        return rules.isEmpty ? nil : group.rawValue + "\n" + list(rules.map { ($0.id.name, $0.finds) })
      }.joined(separator: "\n\n")
    case "fields": return FieldReference.common.terminalText(width: width)
    case "vocabularies": return VocabularyReference.page.terminalText(width: width)
    case "settings": return SettingReference.page.terminalText(width: width)
    default: return nil
    }
  }

  /// A kind or a rule by itself; else everything that bears the name: a field, a list of words, a setting.
  private func pages(for name: String) -> [ReferencePage] {
    if let kind = schema.kind(named: name) { return [KindReference(kind: kind).page] }
    if let rule = RuleCatalog.about(RuleID(name)) { return [RuleReference(rule: rule).page] }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 2, let kind = schema.kind(named: parts[0]) {
      return [FieldReference(name: parts[1], kind: kind, schema: schema).page].compactMap(\.self)
    }
    return [
      FieldReference(name: name, schema: schema).page, VocabularyReference.page(for: name),
      SettingReference.page(for: name),
    ].compactMap(\.self)
  }

  private func list(_ entries: [(String, String)]) -> String {
    TerminalTable.list(entries.map { (name: $0.0, meaning: $0.1) }, width: width, indent: 2)
  }
}
