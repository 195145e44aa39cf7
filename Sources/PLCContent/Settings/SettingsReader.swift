package import PLCDiagnostics
package import PLCText

/// Reads `plc.yml` by the same machinery that reads front matter.
package struct SettingsReader {
  package private(set) var settings = Settings()
  private let path: RelativePath
  private var reader: ValueReader
  private var declaredFields: [(kind: KindID, entries: [FrontMatter.Entry])] = []

  /// The settings, and what was found while reading them.
  package static func read(
    _ source: SourceText, path: RelativePath
  ) -> (settings: Settings, findings: [Diagnostic]) {
    let (entries, findings) = FrontMatterReader.readSettings(
      source, path: path, knownNames: Set(Setting.all.map(\.name)))
    var reader = SettingsReader(path: path, after: findings)
    reader.settings.isFromFile = true
    reader.read(entries, settings: Setting.all, prefix: "")
    reader.declareFields()
    if entries["name"]?.value.kind.isNothing ?? true {
      reader.reader.note(
        Diagnostic(
          "missing-field", "`plc.yml` needs the `name` of your community.",
          at: Place(path, entries["name"]?.keySpan ?? source.line(at: 0)), severity: .error))
    }
    return (reader.settings, reader.reader.findings(after: findings))
  }

  private init(path: RelativePath, after found: [Diagnostic]) {
    self.path = path
    reader = ValueReader(path: path, after: found)
  }

  private mutating func read(_ front: FrontMatter, settings known: [Setting], prefix: String) {
    for entry in front.entries {
      guard let setting = known.first(where: { $0.name == entry.key }) else {
        let near = NearName.nearest(to: entry.key, among: known.map(\.name))
        reader.note(
          Diagnostic(
            "unknown-field",
            "There is no setting `\(prefix)\(entry.key)`."
              + (near.map { " Did you mean `\($0)`?" } ?? ""), at: Place(path, entry.keySpan),
            fixes: near.map {
              [Fix("Change it to `\($0)`.", isSafe: false, edits: [TextEdit(Place(path, entry.keySpan), $0)])]
            } ?? []))
        continue
      }
      read(entry, as: setting, prefix: prefix)
    }
  }

  private mutating func read(_ entry: FrontMatter.Entry, as setting: Setting, prefix: String) {
    switch setting.shape {
    case .value(let type):
      let value = reader.read(entry.value, as: type, name: prefix + setting.name)
      take(value, name: prefix + setting.name, span: entry.value.span)
    case .group(let inner):
      guard let entries = entries(of: entry) else { return }
      read(FrontMatter(entries: entries, span: .fileStart), settings: inner, prefix: setting.name + ".")
    case .open:
      guard let entries = entries(of: entry) else { return }
      takeOpen(setting.name, entries)
    }
  }

  /// The keys below a key; a finding when a plain value stands there instead.
  private mutating func entries(of entry: FrontMatter.Entry) -> [FrontMatter.Entry]? {
    switch entry.value.kind {
    case .empty: return []
    case .map(let entries): return entries
    default:
      reader.note(
        Diagnostic(
          "wrong-value", "`\(entry.key)` takes settings of its own, one a line below it and indented.",
          at: Place(path, entry.value.span), severity: .error))
      return nil
    }
  }

  // MARK: Plain values

  private mutating func take(_ value: FieldValue, name: String, span: ByteSpan) {
    let text = value.text
    switch name {
    case "name": settings.name = text ?? settings.name
    case "school": settings.school = text
    case "district": settings.district = text
    case "school_year_starts": takeMonth(text, span)
    case "language": settings.language = text ?? settings.language
    case "profile": settings.profile = text.flatMap(Settings.Profile.init) ?? settings.profile
    case "visibility": settings.visibility = text.flatMap(Visibility.init) ?? settings.visibility
    case "privacy.min_n": settings.minimumGroup = value.number.map { Int($0) } ?? settings.minimumGroup
    case "privacy.names_file": settings.namesFile = text.flatMap { RelativePath($0) } ?? settings.namesFile
    case "charts.signal_rules": settings.signalRules = text ?? settings.signalRules
    case "site.title": settings.site.title = text
    case "site.base_url": settings.site.baseURL = text
    case "site.repo_url": settings.site.repositoryURL = text
    case "site.accent": settings.site.accent = text ?? settings.site.accent
    case "site.logo": settings.site.logo = text.flatMap { RelativePath($0) }
    case "site.footer": settings.site.footer = text
    case "site.public_names": settings.site.showsNames = value.yesNo ?? false
    case "site.search": settings.site.search = text.flatMap(SiteSearch.init) ?? .builtIn
    case "format": checkFormat(value, span)
    default:
      if name.hasPrefix("limits."), let number = value.number {
        _ = settings.limits.set(String(name.dropFirst("limits.".count)), to: Int(number))
      }
    }
  }

  private mutating func checkFormat(_ value: FieldValue, _ span: ByteSpan) {
    guard let number = value.number, number != 1 else { return }
    reader.note(
      Diagnostic(
        "wrong-value",
        "This folder is written in format \(Int(number)), and this program knows format 1. A newer `plc` may read it.",
        at: Place(path, span), severity: .error))
  }

  private mutating func takeMonth(_ text: String?, _ span: ByteSpan) {
    guard let text else { return }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    if let number = Int(text), (1...12).contains(number) {
      settings.schoolYearStarts = number
    } else if text.count >= 3, let index = names.firstIndex(where: { $0.hasPrefix(text.lowercased()) }) {
      settings.schoolYearStarts = index + 1
    } else {
      reader.note(
        Diagnostic(
          "wrong-value", "`school_year_starts` is a month such as `August`; this says `\(text)`.",
          at: Place(path, span), severity: .error))
    }
  }

  // MARK: Open groups

  private mutating func takeOpen(_ name: String, _ entries: [FrontMatter.Entry]) {
    switch name {
    case "rules": for entry in entries { takeRule(entry) }
    case "fields":
      for entry in entries {
        guard let inner = self.entries(of: entry) else { continue }
        declaredFields.append((KindID(entry.key), inner))
        if Schema.builtIn.kind(named: entry.key) == nil {
          let near = NearName.nearest(to: entry.key, among: Schema.builtIn.kinds.map(\.id.name))
          wrong(
            "There is no kind `\(entry.key)` to declare fields for."
              + (near.map { " Did you mean `\($0)`?" } ?? ""), entry.keySpan)
        }
      }
    case "vocabularies":
      for entry in entries {
        guard let vocabulary = Vocabulary.extensible.first(where: { $0.name == entry.key }) else {
          wrong(
            "Words can be added to \(ValueReader.choices(Vocabulary.extensible.map(\.name))), not to `\(entry.key)`.",
            entry.keySpan)
          continue
        }
        settings.vocabularies[vocabulary.name] =
          reader.read(entry.value, as: .list(.text), name: entry.key).texts
      }
    case "kinds": for entry in entries { takeKind(entry) }
    case "words":
      for entry in entries {
        let value = reader.read(entry.value, as: .path, name: entry.key)
        if let path = value.text.flatMap({ RelativePath($0) }) { settings.words[entry.key] = path }
      }
    default: break
    }
  }

  private mutating func takeRule(_ entry: FrontMatter.Entry) {
    var level: Settings.RuleSetting.Level?
    var options: [String: Double] = [:]
    switch entry.value.kind {
    case .scalar(let text): level = readLevel(text, entry.value.span)
    case .map(let inner):
      for option in inner where !option.value.kind.isNothing {
        guard case .scalar(let text) = option.value.kind else {
          wrong("The setting `\(option.key)` of a rule takes one value.", option.value.span)
          continue
        }
        if option.key == "severity" {
          level = readLevel(text, option.value.span)
        } else if let number = Double(text) {
          options[option.key] = number
        } else {
          wrong("The setting `\(option.key)` of a rule is a number; this says `\(text)`.", option.value.span)
        }
      }
    default: wrong("A rule takes `off`, `info`, `warning` or `error`.", entry.value.span)
    }
    settings.rules.append(
      Settings.RuleSetting(
        rule: RuleID(entry.key), span: entry.keySpan, level: level, options: options))
  }

  private mutating func readLevel(_ text: String, _ span: ByteSpan) -> Settings.RuleSetting.Level? {
    switch text.lowercased() {
    case "off", "no", "false": return .off
    case "info": return .on(.info)
    case "warning", "warn": return .on(.warning)
    case "error": return .on(.error)
    default:
      wrong("A rule takes `off`, `info`, `warning` or `error`; this says `\(text)`.", span)
      return nil
    }
  }

  private mutating func takeKind(_ entry: FrontMatter.Entry) {
    guard let inner = entries(of: entry) else { return }
    func value(_ key: String) -> FrontMatter.Entry? { inner.first { $0.key == key } }
    let keys = ["folder", "help", "fields", "sections"]
    for other in inner where !keys.contains(other.key) {
      let near = NearName.nearest(to: other.key, among: keys)
      reader.note(
        Diagnostic(
          "unknown-field",
          "A kind of your own takes \(ValueReader.choices(keys)), not `\(other.key)`."
            + (near.map { " Did you mean `\($0)`?" } ?? ""), at: Place(path, other.keySpan),
          fixes: near.map {
            [Fix("Change it to `\($0)`.", isSafe: false, edits: [TextEdit(Place(path, other.keySpan), $0)])]
          } ?? []))
    }
    let folder = value("folder").flatMap { text(of: $0) } ?? entry.key + "s"
    let taken = Schema.builtIn.kind(named: entry.key) != nil || Schema.builtIn.kind(ofFolder: folder) != nil
    guard !taken else {
      wrong("The kind `\(entry.key)` or its folder `\(folder)` is there already.", entry.keySpan)
      return
    }
    let sections =
      value("sections").map { reader.read($0.value, as: .list(.text), name: "sections").texts } ?? []
    let fields = value("fields").flatMap { entries(of: $0) } ?? []
    let help = value("help").flatMap { text(of: $0) } ?? "A kind of this community."
    settings.kinds.append(
      Kind(
        KindID(entry.key), home: .folder(folder), plural: folder.replacing("-", with: " "),
        help: help, stages: [], fields: fields.compactMap { field($0) },
        sections: sections.map { Section($0, "A section of this community.") }))
  }

  /// One text; nil when nothing stands there, or something else, which is then found.
  private mutating func text(of entry: FrontMatter.Entry) -> String? {
    reader.read(entry.value, as: .text, name: entry.key).text
  }

  // MARK: Declared fields

  private mutating func declareFields() {
    for (kind, entries) in declaredFields {
      settings.fields[kind.name] = entries.compactMap { field($0) }
    }
  }

  /// `room: text`, `teacher: →member`, `subject: focus`.
  private mutating func field(_ entry: FrontMatter.Entry) -> Field? {
    guard case .scalar(let text) = entry.value.kind else {
      wrong("The type of a field is a word such as `text`.", entry.value.span)
      return nil
    }
    let type: FieldType
    switch text {
    case "text": type = .text
    case "number": type = .number
    case "date": type = .date
    case "yes-no": type = .yesNo
    case "list": type = .list(.text)
    // Beside these, `plainTypes` names them.
    default:
      let kind =
        text.hasPrefix("→")
        ? String(text.dropFirst()) : text.hasPrefix("->") ? String(text.dropFirst(2)) : nil
      if let kind, Schema.builtIn.kind(named: kind.trimmingSpaces) != nil {
        type = .reference([KindID(kind.trimmingSpaces)])
      } else if let vocabulary = Self.vocabularies.first(where: { $0.name == text }) {
        type = .term(vocabulary.adding(settings.vocabularies[text] ?? []))
      } else {
        wrong(
          "A field's type is `text`, `number`, `date`, `yes-no`, `list`, a vocabulary such as `focus`, or `→` and a kind; this says `\(text)`.",
          entry.value.span)
        return nil
      }
    }
    return Field(entry.key, type, .optional, "A field of this community.")
  }

  /// The types of a declared field that are neither a vocabulary nor a kind.
  static let plainTypes = ["text", "number", "date", "yes-no", "list"]

  /// The vocabularies that a declared field may take.
  static let vocabularies: [Vocabulary] =
    Vocabulary.extensible + [
      Scale.vocabulary, Decision.vocabulary, Verdict.vocabulary, Better.vocabulary, DecidedHow.vocabulary,
    ]

  private mutating func wrong(_ message: String, _ span: ByteSpan) {
    reader.note(Diagnostic("wrong-value", message, at: Place(path, span), severity: .error))
  }
}
