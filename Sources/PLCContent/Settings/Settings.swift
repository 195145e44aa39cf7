package import PLCDiagnostics
package import PLCText

/// What `plc.yml` says, with the defaults for what it leaves out.
package struct Settings: Sendable {
  /// False when the folder has no `plc.yml`.
  package var isFromFile = false
  /// The version of the format the folder is written in.
  package var format = 1
  package var name = "Our learning community"
  package var school: String?
  package var district: String?
  /// 1–12.
  package var schoolYearStarts = 8
  package var language = "en"
  package var profile = Profile.light
  package var visibility = Visibility.members
  package var rules: [RuleSetting] = []
  package var minimumGroup = 10
  package var namesFile = RelativePath.root.appending(".plc/names.txt")
  package var limits = Limits()
  package var signalRules = "anhoej"
  package var site = SiteSettings()
  /// Fields that the community declares, by the kind's name.
  package var fields: [String: [Field]] = [:]
  package var vocabularies: [String: [String]] = [:]
  package var kinds: [Kind] = []
  /// Paths of word lists by rule.
  package var words: [String: RelativePath] = [:]

  package init() {}

  /// How much the checks ask.
  package enum Profile: String, Sendable, CaseIterable {
    case light, standard, strict
  }

  /// What `rules:` says of one rule.
  package struct RuleSetting: Sendable {
    package let rule: RuleID
    package let span: ByteSpan
    package let level: Level?
    /// Numbers that the rule understands, such as `hours`.
    package let options: [String: Double]

    package enum Level: Sendable, Hashable {
      case off
      case on(Severity)
    }
  }

  /// What `site:` says.
  package struct SiteSettings: Sendable {
    package var title: String?
    package var baseURL: String?
    package var repositoryURL: String?
    package var accent = "#0b6063"
    package var logo: RelativePath?
    package var footer: String?
    package var showsNames = false
    package var search = SiteSearch.builtIn
  }

  /// The built-in schema with what the community added.
  package var schema: Schema {
    if fields.isEmpty, vocabularies.isEmpty, kinds.isEmpty { return .builtIn }
    let extended = Schema.builtIn.kinds.map { kind in
      kind.extending(vocabularies).adding(fields: fields[kind.id.name] ?? [])
    }
    return Schema(kinds: extended + kinds)
  }
}

extension Kind {
  /// The kind with words added to its vocabularies.
  fileprivate func extending(_ words: [String: [String]]) -> Kind {
    guard !words.isEmpty else { return self }
    return Kind(
      id, home: home, singular: singular, plural: plural, help: help, stages: statuses,
      fields: fields.map { $0.extending(words) }, sections: sections.map { $0.extending(words) },
      alternatives: alternatives, widestVisibility: widestVisibility, days: days,
      parents: parents, isNamedByDay: isNamedByDay)
  }
}

extension Section {
  fileprivate func extending(_ words: [String: [String]]) -> Section {
    func extended(_ form: TableForm) -> TableForm {
      TableForm(form, form.columns.map { $0.extending(words) })
    }
    let shape: Shape =
      switch self.shape {
      case .table(let form): .table(extended(form))
      case .tableOrWords(let form): .tableOrWords(extended(form))
      case .tables(let forms): .tables(forms.map(extended))
      default: self.shape
      }
    return Section(self, as: shape)
  }
}

extension Field {
  fileprivate func extending(_ words: [String: [String]]) -> Field {
    Field(name, type.extending(words), requirement, seenBy: seenBy, help)
  }
}

extension FieldType {
  fileprivate func extending(_ words: [String: [String]]) -> FieldType {
    switch self {
    case .term(let vocabulary): .term(vocabulary.adding(words[vocabulary.name] ?? []))
    case .suggestion(let vocabulary): .suggestion(vocabulary.adding(words[vocabulary.name] ?? []))
    case .list(let element): .list(element.extending(words))
    default: self
    }
  }
}
