import PLCContent
import PLCHTML
import PLCText

/// The frame of every page: head, header with navigation, the page itself, footer.
struct Layout {
  let context: PageContext
  private var words: Words { context.words }
  private var plan: SitePlan { context.plan }

  func document(_ page: SitePlan.Page, _ body: PageBody) -> HTML {
    HTMLDocument(language: words.language, isRightToLeft: words.isRightToLeft) {
      head(page, body)
    } body: {
      a(href: SafeURL(path: "", fragment: "main"), words[.skipToContent], .class("skip"))
      siteHeader()
      main(.id("main"), .class("wrap", body.style), .set("tabindex", -1), PagefindMarks.body(context)) {
        Breadcrumbs(crumbs: body.crumbs, title: page.title, context: context).html
        body.html
        if let document = plan.document(of: context.route) {
          DocumentFooter(document: document, context: context).html
        }
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
      if let frame {
        style(frame)
      } else {
        stylesheet(context.url(to: SitePlan.stylesheet))
        script(src: context.url(to: SitePlan.script))
      }
      HeadTags(context: context, title: page.title, summary: body.summary).html
    }
  }

  private var policy: String {
    let isSearch = context.route == SitePlan.search
    return ContentPolicy(
      search: isSearch ? plan.library.settings.site.search : .builtIn, style: frame.map(TextDigest.base64)
    ).text
  }

  /// The style of the page that a host shows for any address: no way to a file would lead there from all of them.
  private var frame: String? { context.route == SitePlan.notFound ? plan.frameStyle : nil }

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
        context.menu ?? SiteMenu(context: context).html
        SearchBox(context: context).html
        button(.set("type", "button"), .class("theme"), .label(words[.switchTheme]), .flag("hidden"))
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
      div(.class("wrap")) {
        p(parts.joined(separator: " · "))
        p {
          HTML(
            joining: plan.communityPages.filter { [.start, .glossary, .privacy].contains($0) }.map { page in
              a(href: context.url(to: page.route), words[page.title])
            }, with: HTML(" · "))
        }
      }
    }
  }
}
