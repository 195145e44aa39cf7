import PLCContent
import PLCDiagnostics
import PLCText

extension RuleContext {
  /// Whether the community writes English, which is what the word lists of the rules are made of.
  var readsEnglish: Bool { library.settings.language.lowercased().hasPrefix("en") }

  /// The words a rule looks for: its own where the community writes English, and those of the list that
  /// `words:` in `plc.yml` gives it; nil when there are neither.
  func words(of rule: RuleID, english: PhraseList) -> [PhraseList]? {
    var lists = readsEnglish ? [english] : []
    if let path = library.settings.words[rule.name], let text = library.tree[path]?.text {
      lists.append(PhraseList(text[text.wholeSpan]))
    }
    return lists.isEmpty ? nil : lists
  }
}
