import PLCContent
import PLCHTML

/// The way to what comes before and after a document.
struct NeighborLinks {
  let document: Document
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    guard let neighbors = context.plan.neighbors[document] else { return HTML() }
    return nav(.class("neighbors"), .label(words[.beforeAndAfter])) {
      if let previous = neighbors.previous { link(previous, .before, "prev") }
      if let next = neighbors.next { link(next, .after, "next") }
    }
  }

  private func link(_ target: Document, _ word: Word, _ relation: String) -> HTML {
    a(href: context.url(of: target), .class(relation), .set("rel", relation)) {
      span(words[word], .class("meta block"))
      target.title
    }
  }
}
