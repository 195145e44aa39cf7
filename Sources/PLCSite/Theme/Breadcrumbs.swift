import PLCContent
import PLCHTML

/// Where a page stands: the way from home, and for a document the problem it belongs to with its phase.
struct Breadcrumbs {
  let crumbs: [(title: String, route: Route)]
  /// The title of the page itself, which is shown where nothing stands between home and the page.
  let title: String
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    guard context.route != SitePlan.home else { return HTML() }
    return nav(.class("crumbs"), .label(words[.breadcrumbs])) {
      a(href: context.url(to: SitePlan.home), words[.home])
      for crumb in crumbs {
        separator
        a(href: context.url(to: crumb.route), crumb.title)
      }
      if crumbs.isEmpty {
        separator
        span(title, .set("aria-current", "page"))
      }
      problem()
    }
  }

  private var separator: HTML { span(" / ", .class("slash"), .set("aria-hidden", "true")) }

  private func problem() -> HTML {
    guard let here = context.plan.document(of: context.route), let problem = here.problemAround else {
      return HTML()
    }
    return HTML {
      if problem.document != here {
        separator
        context.link(problem)
      }
      if let phase = problem.phase {
        " "
        span(words(.inPhase, ["phase": words.phase(phase).lowercased()]), .class("phase"))
      }
    }
  }
}
