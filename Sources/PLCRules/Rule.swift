package import PLCContent
package import PLCDiagnostics
package import PLCText

/// A judgement about one document or about the whole folder. One struct in one file; its examples are its
/// tests and its documentation. It knows nothing of settings of severity, suppressions or output.
package protocol Rule: Sendable {
  static var about: RuleDescription { get }
}

/// A rule that looks at one document at a time. Documents are checked in parallel.
package protocol DocumentRule: Rule {
  /// What it finds in the document at an index of the library.
  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic]
}

/// A rule that looks at the whole folder at once.
package protocol LibraryRule: Rule {
  static func check(_ context: RuleContext) -> [Diagnostic]
}

/// What every rule may look at.
package struct RuleContext: Sendable {
  package let library: Library
  /// The day that "today" means.
  package let today: CalendarDate
  /// When texts were written, up to today; unknown for rules that do not say that they ask.
  package let history: History
  /// Numbers set in `plc.yml` for the rule that is running, such as `hours`.
  package private(set) var options: [String: Double]
  /// The community's own list of names that must not appear.
  let names: NameList

  package init(library: Library, today: CalendarDate, history: History = .unknown) {
    self.library = library
    self.today = today
    self.history = history
    options = [:]
    names = NameList(library.tree[library.settings.namesFile]?.text)
  }

  func with(options: [String: Double]) -> RuleContext {
    var context = self
    context.options = options
    return context
  }

  /// A number of the rule's own, or its default.
  package func option(_ name: String, default standard: Double) -> Double { options[name] ?? standard }
}
