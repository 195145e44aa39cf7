import PLCContent
import PLCHTML

/// How the documents of one kind appear on a site, declared once for each kind, in a file of its own: in the menu, in
/// their index, in lists, and on their own page.
///
/// A kind of a community's own appears as one that declares nothing.
struct Appearance: Sendable {
  let kind: KindID
  /// The group of the menu in which its index stands.
  let menu: MenuGroup
  /// Its place among the few links that a wide screen shows beside the menu; nil when it is not one of them.
  let shortcut: Shortcut?
  /// How its index is laid out.
  let index: IndexForm
  /// Fields that stand elsewhere on the page, or are for machines: the rail leaves them out.
  let elsewhere: [any Declared]
  /// What stands beside the status under the title.
  let besideStatus: @Sendable (Document, PageContext) -> String?
  /// In lists: what tells one from others, in a word or two each.
  let facts: @Sendable (Document, PageContext) -> [String]
  /// In lists: where it comes from.
  let source: @Sendable (Document) -> String?
  /// In lists: what it says, in a sentence.
  let saying: @Sendable (Document) -> String?
  /// In lists: a picture of it.
  let picture: @Sendable (Document, PageContext) -> HTML
  /// What its page tells.
  let story: @Sendable (Document, PageContext) -> any DocumentStory

  /// A link beside the menu.
  struct Shortcut: Sendable {
    let place: Int
    /// A short name; else that of the kind.
    var name: Word?
  }

  init<View: DocumentView>(
    _ view: View.Type, menu: MenuGroup = .find, shortcut: Shortcut? = nil, index: IndexForm = IndexForm(),
    elsewhere: [any Declared] = [],
    besideStatus: @escaping @Sendable (View, PageContext) -> String? = { _, _ in nil },
    facts: @escaping @Sendable (View, PageContext) -> [String] = { _, _ in [] },
    source: @escaping @Sendable (View) -> String? = { _ in nil },
    saying: @escaping @Sendable (View) -> String? = { $0.document.opening },
    picture: @escaping @Sendable (View, PageContext) -> HTML = { _, _ in HTML() },
    story: @escaping @Sendable (Document, PageContext) -> any DocumentStory = { PlainStory($0, $1) }
  ) {
    kind = View.id
    (self.menu, self.shortcut, self.index, self.elsewhere) = (menu, shortcut, index, elsewhere)
    self.besideStatus = { document, context in View(document).flatMap { besideStatus($0, context) } }
    self.facts = { document, context in View(document).map { facts($0, context) } ?? [] }
    self.source = { View($0).flatMap(source) }
    self.saying = { View($0).flatMap(saying) }
    self.picture = { document, context in View(document).map { picture($0, context) } ?? HTML() }
    self.story = story
  }

  /// Of a kind that declares nothing.
  private init(plain kind: KindID) {
    (self.kind, menu, shortcut, index, elsewhere) = (kind, .find, nil, IndexForm(), [])
    besideStatus = { _, _ in nil }
    facts = { _, _ in [] }
    source = { _ in nil }
    saying = { $0.opening }
    picture = { _, _ in HTML() }
    story = { PlainStory($0, $1) }
  }
}

extension Appearance {
  /// All that are declared, in the order of the menu.
  static let all: [Appearance] = [
    Meeting.appearance, AgreedProtocol.appearance, Reflection.appearance,
    Problem.appearance, Evidence.appearance, Look.appearance, Interview.appearance, Themes.appearance,
    RootCauses.appearance, Research.appearance,
    Theory.appearance, ChangeIdea.appearance, Cycle.appearance, Measure.appearance, Try.appearance,
    ChangePackage.appearance, Lesson.appearance,
    FreePage.appearance,
  ]

  private static let byKind = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

  static func of(_ kind: Kind) -> Appearance { byKind[kind.id] ?? Appearance(plain: kind.id) }

  /// The kinds that a wide screen shows beside the menu, in order.
  static let shortcuts: [(kind: KindID, name: Word?)] =
    all.compactMap { appearance in appearance.shortcut.map { ($0.place, appearance.kind, $0.name) } }
    .sorted { $0.0 < $1.0 }.map { (kind: $0.1, name: $0.2) }
}

/// A group of the menu.
enum MenuGroup: CaseIterable, Sendable {
  case community, understand, test, passOn
  /// The ways to find things, with all that stands in no other group.
  case find

  var title: Word {
    switch self {
    case .community: .groupCommunity
    case .understand: .groupUnderstand
    case .test: .groupTry
    case .passOn: .groupPassOn
    case .find: .groupFind
    }
  }
}
