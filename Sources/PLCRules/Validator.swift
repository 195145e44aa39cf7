package import PLCContent
package import PLCDiagnostics
package import PLCText

/// Runs rules over a library and applies what the community set: severities, suppressions.
package struct Validator: Sendable {
  private var context: RuleContext
  private let rules: [any Rule.Type]
  private let settings: [RuleID: Settings.RuleSetting]
  private let profile: Settings.Profile

  /// `profile` overrides the one of the settings.
  package init(
    _ library: Library, today: CalendarDate, rules: [any Rule.Type] = RuleCatalog.all,
    profile: Settings.Profile? = nil
  ) {
    context = RuleContext(library: library, today: today)
    self.rules = rules
    self.profile = profile ?? library.settings.profile
    settings = Dictionary(library.settings.rules.map { ($0.rule, $0) }, uniquingKeysWith: { $1 })
  }

  /// Whether a rule that is on asks when texts were written, so that it is worth reading.
  package var asksForHistory: Bool {
    rules.contains {
      $0.about.asksHistory && severity(of: $0.about) != nil && $0.hasQuestion(about: context.library)
    }
  }

  /// The same rules with what is known of when texts were written; what happened after today counts as unknown.
  package func knowing(_ history: History) -> Validator {
    var validator = self
    validator.context = context.knowing(history.until(context.today))
    return validator
  }

  /// Everything there is to say, with its severity, sorted by place. With `least`, the rules that would say
  /// less are not run. A `history` that takes a while is waited for by the rules that ask, not by all others.
  package func findings(
    atLeast least: Severity = .info, knowing history: (@Sendable () async -> History)? = nil
  ) async -> [Diagnostic] {
    let active = rules.filter { rule in severity(of: rule.about).map { $0 >= least } ?? false }
    async let others = found(by: active.filter { !$0.about.asksHistory })
    let knowing = if let history { knowing(await history()) } else { self }
    let found = await knowing.found(by: active.filter { $0.about.asksHistory }) + others
    let severities = Dictionary(
      active.map { ($0.about.id, severity(of: $0.about)) }, uniquingKeysWith: { $1 })
    let noting = Set(active.filter { $0.about.hasNotes }.map { $0.about.id })
    let graded = found.compactMap { finding -> Diagnostic? in
      var finding = finding
      if finding.severity == .info, noting.contains(finding.rule) { return finding }
      guard let level = severities[finding.rule], let severity = level else { return nil }
      finding.severity = severity
      return finding
    }
    let allowances = Allowances(context.library, knownRules: Set(RuleCatalog.all.map { $0.about.id }))
    let unused = severities["unused-suppression"] ?? nil
    let kept = allowances.apply(to: graded, unusedSeverity: unused, ran: Set(active.map { $0.about.id }))
    return (kept + unknownSettings()).sorted { ($0.place, $0.rule) < ($1.place, $1.rule) }
  }

  /// What some rules find, as they grade it themselves.
  private func found(by rules: [any Rule.Type]) async -> [Diagnostic] {
    // Both at once: a rule that looks at the whole folder keeps one core for as long as it takes.
    async let ofFolder = findingsOfFolder(rules)
    async let ofDocuments = findingsOfDocuments(rules)
    return await ofFolder + ofDocuments
  }

  private func findingsOfFolder(_ rules: [any Rule.Type]) async -> [Diagnostic] {
    await rules.compactMap { $0 as? any LibraryRule.Type }.mapInParallel(together: 1) { rule in
      rule.check(context(for: rule.about.id))
    }.flatMap(\.self)
  }

  private func findingsOfDocuments(_ rules: [any Rule.Type]) async -> [Diagnostic] {
    let ofDocuments = rules.compactMap { $0 as? any DocumentRule.Type }.map { rule in
      (rule: rule, context: context(for: rule.about.id))
    }
    let library = context.library
    let byKind = Dictionary(
      uniqueKeysWithValues: Set(library.documents.map(\.kind.id)).map { kind in
        (kind, ofDocuments.filter { $0.rule.looksAt(kind) })
      })
    return await Array(library.documents).mapInParallel { document in
      var found: [Diagnostic] = []
      for (rule, context) in byKind[document.kind.id] ?? [] {
        found += rule.check(document, in: context)
      }
      return found
    }.flatMap(\.self)
  }

  /// The documents that a public site must not show, by path.
  package func blocked(by findings: [Diagnostic]) -> Set<RelativePath> {
    let blocking = Set(rules.filter { $0.about.blocksPublication }.map { $0.about.id })
    return Set(findings.filter { $0.severity == .error && blocking.contains($0.rule) }.map(\.place.path))
  }

  /// The severity in force: the community's own, else the profile's; nil when the rule is off.
  package func severity(of rule: RuleDescription) -> Severity? {
    switch settings[rule.id]?.level {
    case .off: return nil
    case .on(let severity): return severity
    case nil:
      return switch profile {
      case .light: rule.levels.light
      case .standard: rule.levels.standard
      case .strict: rule.levels.strict
      }
    }
  }

  private func context(for rule: RuleID) -> RuleContext {
    context.with(options: settings[rule]?.options ?? [:])
  }

  /// `rules:` in `plc.yml` may name rules that do not exist.
  private func unknownSettings() -> [Diagnostic] {
    let path = FolderSettings.path
    let known = RuleCatalog.all.map { $0.about.id.name }
    return context.library.settings.rules.filter { !known.contains($0.rule.name) }.map { setting in
      let near = NearName.nearest(to: setting.rule.name, among: known)
      return Diagnostic(
        "wrong-value",
        "There is no rule `\(setting.rule)`." + EnglishWords.didYouMean(near),
        at: Place(path, setting.span), severity: .error,
        fixes: Fix.changes(Place(path, setting.span), to: near))
    }
  }
}

extension Validator {
  /// What one rule says of a library, whatever the settings say of the rule.
  package static func findings(
    of rule: any Rule.Type, in library: Library, today: CalendarDate, history: History = .unknown
  ) -> [Diagnostic] {
    let context = RuleContext(library: library, today: today, history: history.until(today))
    if let rule = rule as? any LibraryRule.Type { return rule.check(context) }
    guard let rule = rule as? any DocumentRule.Type else { return [] }
    return library.documents.filter { rule.looksAt($0.kind.id) }.flatMap { rule.check($0, in: context) }
  }
}
