import PLCContent
import PLCHTML
import PLCText

/// The frame of every page: head, header with navigation, the page itself, footer.
struct Layout {
  let context: PageContext
  private var words: Words { context.words }
  private var plan: SitePlan { context.plan }

  /// The kinds that stand in the main navigation, in its order; the others are one step further.
  private static let mainKinds: [KindID] = [
    "problem", "change-package", "cycle", "measure", "meeting", "research",
  ]

  func document(_ page: SitePlan.Page, _ body: PageBody) -> HTML {
    HTMLDocument(language: words.language, isRightToLeft: words.isRightToLeft) {
      head(page, body)
    } body: {
      a(href: SafeURL(path: "", fragment: "main"), words[.skipToContent], .class("skip"))
      siteHeader()
      main(.id("main"), .class("wrap", body.style), .set("tabindex", -1), PagefindMarks.body(context)) {
        crumbs(body)
        body.html
        PagefindMarks(context: context).html
      }
      siteFooter()
    }.html
  }

  // MARK: Head

  private func head(_ page: SitePlan.Page, _ body: PageBody) -> HTML {
    HTML {
      meta(.set("http-equiv", "Content-Security-Policy"), .set("content", policy))
      title(page.route == SitePlan.home ? siteTitle : "\(page.title) · \(siteTitle)")
      if let summary = body.summary, !summary.isEmpty {
        meta(.set("name", "description"), .set("content", summary))
      }
      meta(.set("name", "color-scheme"), .set("content", "light dark"))
      meta(.set("name", "referrer"), .set("content", "no-referrer"))
      if context.plan.circle != .public { meta(.set("name", "robots"), .set("content", "noindex, nofollow")) }
      stylesheet(context.url(to: SitePlan.stylesheet))
      script(src: context.url(to: SitePlan.script))
      HeadTags(context: context, title: page.title, summary: body.summary).html
    }
  }

  private var policy: String {
    let isSearch = context.route == SitePlan.search
    return ContentPolicy(search: isSearch ? plan.library.settings.site.search : .builtIn).text
  }

  private var siteTitle: String { plan.siteTitle }

  // MARK: Header

  private func siteHeader() -> HTML {
    header(.class("site")) {
      div(.class("wrap")) {
        a(href: context.url(to: SitePlan.home), .class("name")) {
          if let logo = plan.library.settings.site.logo, let route = plan.assetRoutes[logo] {
            img(src: context.url(to: route), alt: "", .class("logo"))
          }
          span(siteTitle)
        }
        nav(.label(words[.mainNavigation])) {
          navigationLinks()
        }
        SearchBox(context: context).html
        button(words[.switchTheme], .set("type", "button"), .class("theme"), .flag("hidden"))
      }
    }
  }

  private func navigationLinks() -> HTML {
    let kinds = plan.library.schema.kinds.filter { plan.indexRoutes[$0.id] != nil }
    let first = Self.mainKinds.compactMap { id in kinds.first { $0.id == id } }
    let rest = kinds.filter { !Self.mainKinds.contains($0.id) }
    let charter = plan.library.positions(of: "charter").first
    return HTML {
      item(words[.home], SitePlan.home)
      for kind in first {
        if let route = plan.indexRoutes[kind.id] { item(words.plural(kind), route) }
      }
      if !rest.isEmpty || charter != nil {
        details(.class("more")) {
          summary(words[.more])
          div {
            if let charter {
              item(plan.library.documents[charter].title, plan.documentRoutes[charter])
            }
            for kind in rest {
              if let route = plan.indexRoutes[kind.id] { item(words.plural(kind), route) }
            }
            if plan.circle != .public, !plan.library.members.isEmpty {
              item(words[.members], SitePlan.membersRoute)
            }
          }
        }
      }
    }
  }

  /// A link of the navigation; the page itself, or the index above it, is marked as current.
  private func item(_ text: String, _ route: Route) -> HTML {
    let here = context.route
    let isAbove =
      route.path.name == "index.html" && !route.path.parent.isRoot && here.path.isInside(route.path.parent)
    let current: String? = here == route ? "page" : isAbove ? "true" : nil
    return a(href: context.url(to: route), text, .set("aria-current", current))
  }

  private func crumbs(_ body: PageBody) -> HTML {
    guard !body.crumbs.isEmpty else { return HTML() }
    return nav(.class("crumbs"), .label(words[.breadcrumbs])) {
      a(href: context.url(to: SitePlan.home), words[.home])
      for crumb in body.crumbs {
        span(" / ", .set("aria-hidden", "true"))
        a(href: context.url(to: crumb.route), crumb.title)
      }
    }
  }

  // MARK: Footer

  private func siteFooter() -> HTML {
    let settings = plan.library.settings
    let audience: Word =
      switch plan.circle {
      case .public: .audiencePublic
      case .members: .audienceMembers
      case .private: .audiencePrivate
      }
    let parts = [
      settings.site.footer, settings.school,
      plan.timeline.first.map(\.date).map { words(.updatedOn, ["date": words.date($0)]) },
      words(.madeFor, ["audience": words[audience]]),
    ].compactMap(\.self)
    return footer(.class("site")) {
      div(.class("wrap")) { p(parts.joined(separator: " · ")) }
    }
  }
}
