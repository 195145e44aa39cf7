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
    let ofTheCycle = [Problem.id, Cycle.id, Meeting.id, Measure.id, ChangePackage.id, Try.id]
    guard !ofTheCycle.contains(where: library.has) else { return HTML() }
    let kinds = library.schema.kinds.compactMap { kind in
      context.plan.indexRoutes[kind.id].map { (kind: kind, route: $0) }
    }
    return HTML {
      if let charter = library.all(Charter.self).first?.document { opening(of: charter) }
      if !kinds.isEmpty {
        ul(.class("cards")) {
          for (kind, route) in kinds {
            li(.class("card")) {
              h(2)(a(href: context.url(to: route), context.words.plural(kind)))
              p(context.words.help(of: kind))
            }
          }
        }
      }
    }
  }

  /// What stands before the charter's first heading.
  private func opening(of charter: Document) -> HTML {
    var renderer = MarkdownRenderer(context, document: charter)
    return div(.class("story")) {
      renderer.render(charter.hasTitleHeading ? Array(charter.lead.dropFirst()) : charter.lead)
    }
  }
}
