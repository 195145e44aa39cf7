import PLCContent
import PLCHTML
import PLCText

/// The way to everything: a few links that a wide screen shows at once, and a menu of all, in groups.
struct SiteMenu {
  let context: PageContext

  private var words: Words { context.words }
  private var plan: SitePlan { context.plan }

  var html: HTML {
    nav(.label(words[.mainNavigation])) {
      div(.class("main-links")) {
        for shortcut in Appearance.shortcuts { kindItem(shortcut.kind, shortcut.name) }
        if plan.communityPages.contains(.learning) { item(.learning) }
      }
      details(.class("menu")) {
        summary(words[.menu])
        div(.class("menu-panel")) {
          for menu in MenuGroup.allCases { group(menu) }
        }
      }
    }
  }

  private func group(_ menu: MenuGroup) -> HTML {
    let items = items(of: menu)
    guard !items.isEmpty else { return HTML() }
    return div {
      p(words[menu.title], .class("meta"))
      items
    }
  }

  private func items(of menu: MenuGroup) -> HTML {
    HTML {
      if menu == .community {
        item(words[.home], SitePlan.home)
        if plan.communityPages.contains(.start) { item(.start) }
        if let charter = plan.library.all(Charter.self).first {
          item(words.singular(Charter.kind), plan.route(of: charter.document))
        }
        if plan.hasMembersPage { item(words[.members], SitePlan.membersRoute) }
      }
      if menu == .find, plan.library.settings.site.search != .none { item(words[.search], SitePlan.search) }
      for kind in kinds(of: menu) { kindItem(kind) }
      switch menu {
      case .community: items([.decisions, .learning])
      case .find:
        for facet in Collections.Facet.allCases {
          if let route = plan.collections.indexRoutes[facet] { item(words.name(of: facet), route) }
        }
        items([.glossary, .privacy])
      default: HTML()
      }
    }
  }

  /// In the order of the menu; what stands in no other group, kinds of the community's own among them, in that of the
  /// schema.
  private func kinds(of menu: MenuGroup) -> [KindID] {
    if menu != .find { return Appearance.all.filter { $0.menu == menu }.map(\.kind) }
    return plan.library.schema.kinds.filter { Appearance.of($0).menu == .find }.map(\.id)
  }

  private func items(_ pages: [CommunityPage]) -> HTML {
    HTML { for page in pages where plan.communityPages.contains(page) { item(page) } }
  }

  private func item(_ page: CommunityPage) -> HTML { item(words[page.title], page.route) }

  private func kindItem(_ id: KindID, _ shortName: Word? = nil) -> HTML {
    guard let kind = plan.library.schema.kind(id), let route = plan.indexRoutes[id] else { return HTML() }
    return item(shortName.map { words[$0] } ?? words.plural(kind), route)
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
