import PLCContent
import PLCHTML

/// Links to what is gathered and explained.
extension PageContext {
  /// A tag, a school year and the like, with a link to everything under it.
  func link(_ facet: Collections.Facet, _ value: String) -> HTML {
    a(href: plan.collections.route(of: facet, value).map { url(to: $0) }, words.shown(value, of: facet))
  }

  /// The name of a kind, with a link to what the word means.
  func glossaryLink(_ kind: Kind) -> HTML {
    let isExplained = plan.communityPages.contains(.glossary)
    return a(
      href: isExplained ? url(to: CommunityPage.glossary.route, fragment: "kind-\(kind.id)") : nil,
      words.singular(kind), .class("term"))
  }
}

extension Words {
  /// "Tags", "School years".
  func name(of facet: Collections.Facet) -> String {
    switch facet {
    case .tag: self[.tags]
    case .focus: self[.focusAreas]
    case .grade: self[.grades]
    case .schoolYear: self[.schoolYears]
    case .standard: self[.standards]
    }
  }

  /// A value as readers see it.
  func shown(_ value: String, of facet: Collections.Facet) -> String {
    facet == .focus ? term(value, of: .focus) : value
  }

  /// "Tagged “audience”", "School year 2025-26".
  func title(of shelf: Collections.Shelf) -> String {
    let name = shown(shelf.name, of: shelf.facet)
    switch shelf.facet {
    case .tag: return self(.tagPage, ["tag": name])
    case .focus: return self(.focusPage, ["focus": name])
    case .grade: return self(.gradePage, ["grade": name])
    case .schoolYear: return self(.schoolYearPage, ["year": name])
    case .standard: return self(.standardPage, ["standard": name])
    }
  }
}
