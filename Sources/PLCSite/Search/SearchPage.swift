import PLCContent
import PLCHTML

/// The search page: the box, filters, the results that the script fills in, and lists for readers without one.
struct SearchPage {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var body: PageBody {
    let html = HTML {
      h(1)(words[.search])
      form(.action(context.url(to: SitePlan.search)), .role("search"), .class("find whole"), .id("search")) {
        input(
          .set("type", "search"), .set("name", "q"), .label(words[.searchLabel]),
          .set("placeholder", words[.searchLabel]), .set("autocomplete", "off"), .set("maxlength", 200),
          .set("aria-describedby", "search-help"))
        filter("kind", words[.anyKind], kinds)
        filter("status", words[.anyStatus], statuses)
        filter("tag", words[.anyTag], tags.map { ($0, $0) })
        button(words[.search], .set("type", "submit"))
      }
      p(words[.searchHelp], .class("meta"), .id("search-help"))
      p(.role("status"), .id("search-status"), .class("meta")) { HTML() }
      ol(
        .id("results"), .class("results"), .label(words[.searchResults]),
        .set("data-engine", library.settings.site.search.rawValue), .set("data-none", words[.foundNone]),
        .set("data-one", words[.foundOne]), .set("data-many", words[.foundMany]),
        .set("data-first", words[.foundFirst]), .set("data-any", words[.foundAnyWord]),
        .set("data-instead", words[.foundInstead]), .set("data-missing", words[.searchMissing])
      ) { HTML() }
      section {
        h(2)(words[.searchLists])
        p(words[.searchNeedsScript], .class("meta"))
        ul {
          for kind in library.schema.kinds {
            if let route = context.plan.indexRoutes[kind.id] {
              li { a(href: context.url(to: route), words.plural(kind)) }
            }
          }
        }
      }
    }
    return PageBody(html: html)
  }

  private func filter(_ name: StaticString, _ every: String, _ options: [(value: String, name: String)])
    -> HTML
  {
    guard options.count > 1 else { return HTML() }
    return select(.set("name", name.description), .label(every)) {
      option(every, .set("value", ""))
      for option in options { PLCHTML.option(option.name, .set("value", option.value)) }
    }
  }

  private var kinds: [(value: String, name: String)] {
    library.schema.kinds.filter { library.has($0.id) }
      .map { ($0.id.name, words.plural($0)) }
  }

  /// In the order in which kinds name them.
  private var statuses: [(value: String, name: String)] {
    var used: Set<String> = []
    for document in library.documents where !document.kind.statuses.isEmpty {
      if let status = document.statusWord { used.insert(status) }
    }
    var seen: Set<String> = []
    let known = library.schema.kinds.flatMap(\.statuses).map(\.name)
    let order = known.filter { used.contains($0) && seen.insert($0).inserted }
    return (order + used.subtracting(order).sorted()).map { ($0, words.capitalised(words.status($0))) }
  }

  private var tags: [String] {
    Set(library.documents.flatMap(\.tags)).sorted()
  }
}
