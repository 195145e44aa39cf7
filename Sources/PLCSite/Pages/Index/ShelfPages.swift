import PLCContent
import PLCHTML

/// All tags, all school years, all standards, each with how much stands under it.
struct ShelvesPage {
  let facet: Collections.Facet
  let context: PageContext

  private var words: Words { context.words }

  var body: PageBody {
    let html = HTML {
      h(1)(words.name(of: facet))
      ul(.class("shelves")) {
        for shelf in context.plan.collections.shelves(of: facet) {
          li {
            a(href: context.url(to: shelf.route), words.shown(shelf.name, of: facet))
            " "
            span(String(shelf.documents.count), .class("count"))
          }
        }
      }
    }
    return PageBody(html: html, style: "index")
  }
}

/// Everything under one tag, one school year, one standard, by kind.
struct ShelfPage {
  let shelf: Collections.Shelf
  let context: PageContext

  private var words: Words { context.words }

  var body: PageBody {
    let byKind = Dictionary(grouping: shelf.documents, by: \.kind.id)
    let html = HTML {
      h(1)(words.title(of: shelf))
      for kind in context.library.schema.kinds {
        if let documents = byKind[kind.id] {
          section {
            h(2)(words.plural(kind))
            ul(.class("lines")) {
              for document in documents { li { IndexEntry(document: document, context: context).dated } }
            }
          }
        }
      }
    }
    let route = context.plan.collections.indexRoutes[shelf.facet]
    return PageBody(
      html: html, crumbs: route.map { [(words.name(of: shelf.facet), $0)] } ?? [], style: "index")
  }
}
