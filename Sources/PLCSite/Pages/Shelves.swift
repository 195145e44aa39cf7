import PLCContent
import PLCHTML

/// What stands in a folder that follows no problem: its kinds, with their documents where they are few.
///
/// A handbook, or a community that publishes nothing but its protocols, begins with these.
struct Shelves {
  let context: PageContext

  private var library: Library { context.library }

  /// Nothing where the improvement cycle has something to show.
  var html: HTML {
    let cycle: [KindID] = ["problem", "cycle", "meeting", "measure", "change-package", "try"]
    guard cycle.allSatisfy({ library.positions(of: $0).isEmpty }) else { return HTML() }
    return HTML {
      for kind in library.schema.kinds {
        if let route = context.plan.indexRoutes[kind.id] { shelf(kind, route) }
      }
    }
  }

  /// A list that is longer than this has a page of its own, and only that is named.
  private static let longest = 40

  private func shelf(_ kind: Kind, _ route: Route) -> HTML {
    let positions = library.positions(of: kind.id)
    return section {
      h(2)(a(href: context.url(to: route), context.words.plural(kind)))
      p(kind.help)
      if positions.count <= Self.longest {
        ul(.class("shelf")) {
          for position in positions { li { context.link(position) } }
        }
      }
    }
  }
}
