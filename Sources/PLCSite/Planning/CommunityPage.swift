import PLCContent

/// A page about the community as a whole, beside those of its documents.
package enum CommunityPage: String, CaseIterable, Sendable {
  case start, decisions, learning, glossary, privacy

  /// Where it stands.
  var route: Route { Route(rawValue + ".html") }

  /// What it is called, in the navigation and as its heading.
  var title: Word {
    switch self {
    case .start: .startHere
    case .decisions: .decisions
    case .learning: .learning
    case .glossary: .glossary
    case .privacy: .privacyTitle
    }
  }

  /// Those that have something to say about a library, in order.
  static func shown(in library: Library) -> [CommunityPage] {
    guard !library.documents.isEmpty else { return [.privacy] }
    return allCases.filter { page in
      switch page {
      case .start, .glossary, .privacy: true
      case .decisions: library.hasDecided
      case .learning: library.has(Meeting.id) || library.has(Cycle.id)
      }
    }
  }

  /// What stands on it.
  func body(in context: PageContext) -> PageBody {
    switch self {
    case .start: StartPage(context: context).body
    case .decisions: DecisionsPage(context: context).body
    case .learning: LearningPage(context: context).body
    case .glossary: GlossaryPage(context: context).body
    case .privacy: PrivacyPage(context: context).body
    }
  }
}
