import PLCContent
import PLCHTML

/// The page for an address that leads nowhere.
struct NotFoundPage {
  let context: PageContext

  private static let ways: [KindID] = [
    Problem.id, ChangePackage.id, Cycle.id, Measure.id, Meeting.id,
  ]

  var body: PageBody {
    let words = context.words
    return PageBody(
      html: HTML {
        h(1)(words[.notFound])
        p(words[.notFoundHelp])
        ul {
          li { a(href: context.url(to: SitePlan.home), words[.home]) }
          if context.plan.communityPages.contains(.start) {
            li { a(href: context.url(to: CommunityPage.start.route), words[.startHere]) }
          }
          for id in Self.ways {
            if let kind = context.library.schema.kind(id), let route = context.plan.indexRoutes[id] {
              li { a(href: context.url(to: route), words.plural(kind)) }
            }
          }
        }
      })
  }
}
