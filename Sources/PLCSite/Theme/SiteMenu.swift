import PLCContent
import PLCHTML
import PLCText

/// The way to everything: a few links that a wide screen shows at once, and a menu of all, in groups.
struct SiteMenu {
  let context: PageContext

  private var words: Words { context.words }
  private var plan: SitePlan { context.plan }

  /// The kinds that a wide screen shows beside the menu.
  private static let mainKinds: [KindID] = ["problem", "change-package", "cycle", "measure", "meeting"]
  private static let groups: [(Word, [KindID])] = [
    (.groupCommunity, ["meeting", "protocol", "reflection"]),
    (.groupUnderstand, ["problem", "evidence", "look", "interview", "themes", "root-causes", "research"]),
    (.groupTry, ["theory", "change-idea", "cycle", "measure", "try"]),
    (.groupPassOn, ["change-package", "lesson"]),
  ]

  var html: HTML {
    nav(.label(words[.mainNavigation])) {
      div(.class("main-links")) {
        for id in Self.mainKinds { kindItem(id, isShort: true) }
        if plan.communityPages.contains(.learning) { item(.learning) }
      }
      details(.class("menu")) {
        summary(words[.menu])
        div(.class("menu-panel")) {
          for (word, kinds) in Self.groups { group(word, kinds) }
          otherGroup()
        }
      }
    }
  }

  private func group(_ word: Word, _ kinds: [KindID]) -> HTML {
    let kinds = kinds.filter { plan.indexRoutes[$0] != nil }
    let isCommunity = word == .groupCommunity
    guard !kinds.isEmpty || isCommunity else { return HTML() }
    return div {
      p(words[word], .class("meta"))
      if isCommunity {
        item(words[.home], SitePlan.home)
        if plan.communityPages.contains(.start) { item(.start) }
        if let charter = plan.library.positions(of: "charter").first {
          item(plan.library.documents[charter].kind, plan.documentRoutes[charter])
        }
        if plan.hasMembersPage { item(words[.members], SitePlan.membersRoute) }
      }
      for id in kinds { kindItem(id) }
      if isCommunity {
        for page in [CommunityPage.decisions, .learning] where plan.communityPages.contains(page) {
          item(page)
        }
      }
    }
  }

  /// What stands in no other group: pages, kinds of the community's own, and the ways to find things.
  private func otherGroup() -> HTML {
    let grouped = Set(Self.groups.flatMap(\.1))
    let kinds = plan.library.schema.kinds.map(\.id).filter {
      !grouped.contains($0) && plan.indexRoutes[$0] != nil
    }
    return div {
      p(words[.groupFind], .class("meta"))
      if plan.library.settings.site.search != .none { item(words[.search], SitePlan.search) }
      for id in kinds { kindItem(id) }
      for facet in Collections.Facet.allCases {
        if let route = plan.collections.indexRoutes[facet] { item(words.name(of: facet), route) }
      }
      for page in [CommunityPage.glossary, .privacy] where plan.communityPages.contains(page) { item(page) }
    }
  }

  private func item(_ page: CommunityPage) -> HTML { item(words[page.title], page.route) }

  private func item(_ kind: Kind, _ route: Route) -> HTML { item(words.singular(kind), route) }

  private func kindItem(_ id: KindID, isShort: Bool = false) -> HTML {
    guard let kind = plan.library.schema.kind(id), let route = plan.indexRoutes[id] else { return HTML() }
    return item((isShort ? shortName(id) : nil) ?? words.plural(kind), route)
  }

  private func shortName(_ id: KindID) -> String? {
    switch id {
    case "problem": words[.shortProblems]
    case "change-package": words[.shortPackages]
    default: nil
    }
  }

  /// A link; the page itself, or the index above it, is marked as current.
  private func item(_ text: String, _ route: Route) -> HTML {
    let here = context.route
    let isAbove =
      route.path.name == "index.html" && !route.path.parent.isRoot && here.path.isInside(route.path.parent)
    let current: String? = here == route ? "page" : isAbove ? "true" : nil
    return a(href: context.url(to: route), text, .set("aria-current", current))
  }
}
