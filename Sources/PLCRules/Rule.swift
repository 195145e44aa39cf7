package import PLCContent
package import PLCDiagnostics
package import PLCText

/// A judgement about one document or about the whole folder. One struct in one file; its examples are its
/// tests and its documentation. It knows nothing of settings of severity, suppressions or output.
package protocol Rule: Sendable {
  static var about: RuleDescription { get }

  /// Whether it has a question to the history of a library, when it is a rule that asks at all.
  static func hasQuestion(about library: Library) -> Bool
}

extension Rule {
  package static func hasQuestion(about library: Library) -> Bool { about.asksHistory }
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
  private let surroundings: Surroundings
  /// Numbers set in `plc.yml` for the rule that is running, such as `hours`.
  package private(set) var options: [String: Double] = [:]

  package init(library: Library, today: CalendarDate, history: History = .unknown) {
    surroundings = Surroundings(library: library, today: today, history: history)
  }

  package var library: Library { surroundings.library }
  /// The day that "today" means.
  package var today: CalendarDate { surroundings.today }
  /// When texts were written, up to today; unknown for rules that do not say that they ask.
  package var history: History { surroundings.history }
  /// The community's own list of names that must not appear.
  var names: NameList { surroundings.names }

  func with(options: [String: Double]) -> RuleContext {
    var context = self
    context.options = options
    return context
  }

  /// A number of the rule's own, or its default.
  package func option(_ name: String, default standard: Double) -> Double { options[name] ?? standard }
}

/// What is the same for all rules. A class, since a context is handed to every rule for every document, and
/// copying the library's many parts each time took a tenth of a check.
private final class Surroundings: Sendable {
  let library: Library
  let today: CalendarDate
  let history: History
  let names: NameList

  init(library: Library, today: CalendarDate, history: History) {
    self.library = library
    self.today = today
    self.history = history
    names = NameList(library.tree[library.settings.namesFile]?.text)
  }
}
