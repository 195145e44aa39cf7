import PLCContent
import PLCRules

/// All pages of the handbook that are made from the code.
package enum Reference {
  /// In the order of their paths. A new kind, field, rule or setting is in here by itself.
  package static var pages: [ReferencePage] {
    let kinds = Schema.builtIn.kinds.map { KindReference(kind: $0).page }
    let rules = RuleCatalog.all.map { RuleReference(rule: $0.about).page }
    let lists = [
      KindListReference.page, FieldReference.common, RuleListReference.page, VocabularyReference.page,
      SettingReference.page,
    ]
    return (kinds + rules + lists).sorted { $0.path < $1.path }
  }
}
