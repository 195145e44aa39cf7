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
  /// The kinds of documents it looks at; nil for all. It is never asked about another.
  static var kinds: Set<KindID>? { get }

  /// What it finds in a document.
  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic]
}

extension DocumentRule {
  package static var kinds: Set<KindID>? { nil }

  static func looksAt(_ kind: KindID) -> Bool { kinds?.contains(kind) ?? true }
}

/// A rule that looks at the documents of one kind, seen as such: at each cycle, at each meeting.
package protocol KindRule: DocumentRule {
  associatedtype View: DocumentView
  /// What it finds in a document of its kind.
  static func check(_ view: View, in context: RuleContext) -> [Diagnostic]
}

extension KindRule {
  package static var kinds: Set<KindID>? { [View.id] }

  package static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    View(document).map { check($0, in: context) } ?? []
  }
}

/// A rule that looks at the whole folder at once.
package protocol LibraryRule: Rule {
  static func check(_ context: RuleContext) -> [Diagnostic]
}

/// What every rule may look at.
///
/// One reference, since it is handed to every rule for every document: copying the library's many parts each time
/// took a tenth of a check.
package struct RuleContext: Sendable {
  private let surroundings: Surroundings

  package init(library: Library, today: CalendarDate, history: History = .unknown) {
    surroundings = Surroundings(library: library, today: today, history: history)
  }

  private init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  package var library: Library { surroundings.library }
  /// The day that "today" means.
  package var today: CalendarDate { surroundings.today }
  /// When texts were written, up to today; unknown for rules that do not say that they ask.
  package var history: History { surroundings.history }
  /// The documents that everybody may see.
  var publicDocuments: [Document] { surroundings.publicDocuments }
  /// The community's own list of names that must not appear.
  var names: NameList { surroundings.names }

  /// The same with what is known of when texts were written.
  func knowing(_ history: History) -> RuleContext {
    RuleContext(Surroundings(surroundings, history: history, options: surroundings.options))
  }

  /// The same for a rule with numbers of its own.
  func with(options: [String: Double]) -> RuleContext {
    options.isEmpty ? self : RuleContext(Surroundings(surroundings, history: history, options: options))
  }

  /// A number that `plc.yml` sets for the rule that is running, such as `hours`, or its default.
  package func option(_ name: String, default standard: Double) -> Double {
    surroundings.options[name] ?? standard
  }
}

private final class Surroundings: Sendable {
  let library: Library
  let today: CalendarDate
  let history: History
  let names: NameList
  let publicDocuments: [Document]
  let options: [String: Double]

  init(library: Library, today: CalendarDate, history: History) {
    self.library = library
    self.today = today
    self.history = history
    names = NameList(library.tree[library.settings.namesFile]?.text)
    publicDocuments = library.documents.filter(\.isPublic)
    options = [:]
  }

  init(_ other: Surroundings, history: History, options: [String: Double]) {
    (library, today, self.history) = (other.library, other.today, history)
    (names, publicDocuments) = (other.names, other.publicDocuments)
    self.options = options
  }
}
