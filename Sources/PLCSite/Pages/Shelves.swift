import PLCContent
import PLCHTML

/// What stands in a folder that follows no problem: the opening words of its charter, and its kinds.
///
/// A handbook, or a community that publishes nothing but its protocols, begins with these.
struct Shelves {
  let context: PageContext

  private var library: Library { context.library }

  /// Nothing where the improvement cycle has something to show.
  var html: HTML {
    let cycle: [KindID] = ["problem", "cycle", "meeting", "measure", "change-package", "try"]
    guard cycle.allSatisfy({ library.positions(of: $0).isEmpty }) else { return HTML() }
    let kinds = library.schema.kinds.compactMap { kind in
      context.plan.indexRoutes[kind.id].map { (kind: kind, route: $0) }
    }
    return HTML {
      if let charter = library.positions(of: "charter").first { opening(of: charter) }
      if !kinds.isEmpty {
        ul(.class("cards")) {
          for (kind, route) in kinds {
            li(.class("card")) {
              h(2)(a(href: context.url(to: route), context.words.plural(kind)))
              p(kind.help)
            }
          }
        }
      }
    }
  }

  /// What stands before the charter's first heading.
  private func opening(of position: Int) -> HTML {
    let charter = library.documents[position]
    var renderer = MarkdownRenderer(context, position: position)
    return div(.class("story")) {
      renderer.render(charter.hasTitleHeading ? Array(charter.lead.dropFirst()) : charter.lead)
    }
  }
}
