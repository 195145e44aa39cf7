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
    for setting in Setting.all where setting.isNeeded {
      guard entries[setting.name]?.value.kind.isNothing ?? true else { continue }
      reader.reader.note(
        Diagnostic(
          "missing-field", "`plc.yml` needs the `\(setting.name)` of your community.",
          at: Place(path, entries[setting.name]?.keySpan ?? source.line(at: 0)), severity: .error))
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
            "There is no setting `\(prefix)\(entry.key)`." + EnglishWords.didYouMean(near),
            at: Place(path, entry.keySpan), fixes: Fix.changes(Place(path, entry.keySpan), to: near)))
        continue
      }
      read(entry, as: setting, prefix: prefix)
    }
  }

  private mutating func read(_ entry: FrontMatter.Entry, as setting: Setting, prefix: String) {
    switch setting.shape {
    case .value(let value):
      let name = prefix + setting.name
      // A whole number is read as a number first; how large it may be is this setting's own.
      let read = reader.read(entry.value, as: value.bounds == nil ? value.type : .number, name: name)
      guard read.isReadable, !value.take(read, &settings) else { return }
      wrong(value.refusal(name, Self.text(of: entry.value)), entry.value.span)
    case .group(let inner):
      guard let entries = entries(of: entry) else { return }
      read(FrontMatter(entries: entries, span: .fileStart), settings: inner, prefix: setting.name + ".")
    case .open(let group):
      guard let entries = entries(of: entry) else { return }
      takeOpen(group, entries)
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

  /// What stands at a key, as it was written.
  private static func text(of value: FrontMatter.Value) -> String {
    switch value.kind {
    case .scalar(let text): text
    case .list(let values): values.first.map(text) ?? ""
    case .empty, .map: ""
    }
  }

  // MARK: Open groups

  private mutating func takeOpen(_ group: OpenSetting, _ entries: [FrontMatter.Entry]) {
    switch group {
    case .rules: for entry in entries { takeRule(entry) }
    case .fields:
      for entry in entries {
        guard let inner = self.entries(of: entry) else { continue }
        declaredFields.append((KindID(entry.key), inner))
        if Schema.builtIn.kind(named: entry.key) == nil {
          let near = NearName.nearest(to: entry.key, among: Schema.builtIn.kinds.map(\.id.name))
          wrong(
            "There is no kind `\(entry.key)` to declare fields for." + EnglishWords.didYouMean(near),
            entry.keySpan)
        }
      }
    case .vocabularies:
      for entry in entries {
        guard let vocabulary = Vocabulary.extensible.first(where: { $0.name == entry.key }) else {
          wrong(
            "Words can be added to \(EnglishWords.choices(Vocabulary.extensible.map(\.name))), not to `\(entry.key)`.",
            entry.keySpan)
          continue
        }
        settings.vocabularies[vocabulary.name] =
          reader.read(entry.value, as: .list(.text), name: entry.key).texts
      }
    case .kinds: for entry in entries { takeKind(entry) }
    case .words:
      for entry in entries {
        let value = reader.read(entry.value, as: .path, name: entry.key)
        if let path = value.text.flatMap({ RelativePath($0) }) { settings.words[entry.key] = path }
      }
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
          "A kind of your own takes \(EnglishWords.choices(keys)), not `\(other.key)`."
            + EnglishWords.didYouMean(near), at: Place(path, other.keySpan),
          fixes: Fix.changes(Place(path, other.keySpan), to: near)))
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

extension FieldValue {
  /// Whether something stands here that could be read.
  fileprivate var isReadable: Bool {
    if case .unreadable = content { false } else { !isEmpty }
  }
}
