import PLCContent
import PLCHTML
import PLCText

/// `sitemap.xml`: every page with the day its document last speaks of.
struct Sitemap {
  let plan: SitePlan
  let address: SiteAddress

  var xml: HTML {
    var newest: [Route: CalendarDate] = [:]
    for event in plan.timeline {
      let route = plan.route(of: event.document)
      if newest[route] == nil { newest[route] = event.date }
    }
    let pages = plan.pages.map(\.route).filter { $0 != SitePlan.notFound && $0 != SitePlan.search }
    return HTML(trusted: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
      + Tag("urlset")(.set("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")) {
        for route in pages {
          Tag("url")() {
            Tag("loc")(address.url(of: route))
            if let date = newest[route] { Tag("lastmod")("\(date)") }
          }
        }
      } + HTML("\n")
  }
}
