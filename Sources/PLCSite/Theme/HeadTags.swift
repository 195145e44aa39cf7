import PLCContent
import PLCHTML

/// What the head of a page says to browsers, hosts and programs that show previews.
struct HeadTags {
  let context: PageContext
  let title: String
  let summary: String?

  private var plan: SitePlan { context.plan }
  private var isSearch: Bool { context.route == SitePlan.search }

  var html: HTML {
    HTML {
      // Browsers would ask for it, and the page for what is not found asks for nothing.
      if context.route != SitePlan.notFound {
        link(
          .set("rel", "icon"), .set("type", "image/svg+xml"), .href(context.url(to: SitePlan.favicon)))
      }
      if !plan.timeline.isEmpty {
        link(
          .set("rel", "alternate"), .set("type", "application/atom+xml"),
          .set("title", context.words(.feedOfAll, ["name": plan.siteTitle])),
          .href(context.url(to: SitePlan.feed)))
      }
      if plan.circle == .public { preview }
      if isSearch { script(src: context.url(to: SitePlan.searchScript)) }
      ThemeHead(context: context).html
    }
  }

  private var preview: HTML {
    HTML {
      property("og:type", context.route == SitePlan.home ? "website" : "article")
      property("og:site_name", plan.siteTitle)
      property("og:title", title)
      if let summary, !summary.isEmpty { property("og:description", summary) }
      if let address = plan.address, context.route != SitePlan.notFound {
        link(.set("rel", "canonical"), .href(SafeURL(address.url(of: context.route))))
        property("og:url", address.url(of: context.route))
        property("og:image", address.url(of: SitePlan.preview))
        property("og:image:width", "1200")
        property("og:image:height", "630")
        meta(.set("name", "twitter:card"), .set("content", "summary_large_image"))
      } else {
        meta(.set("name", "twitter:card"), .set("content", "summary"))
      }
    }
  }

  private func property(_ name: String, _ content: String) -> HTML {
    meta(.set("property", name), .set("content", content))
  }
}
