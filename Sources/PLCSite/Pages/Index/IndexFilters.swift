import PLCContent
import PLCHTML
import PLCText

/// The ways to narrow an index down. Each is a link, to a place on the page or to a page of its own; with the
/// script it narrows the list at once.
struct IndexFilters {
  let groups: [IndexGroups.Group]
  let context: PageContext

  private var words: Words { context.words }

  /// More values than so many of one facet are not offered here; the page of all of them has them.
  private static let most = 12

  private struct Choice {
    let key: String
    let label: String
    let url: SafeURL
    let count: Int
  }

  var html: HTML {
    let own = (name: HTML(words[.groupedBy]), choices: ownChoices)
    let collected = Collections.Facet.allCases.map { (name: heading(of: $0), choices: choices(of: $0)) }
    let offered = ([own] + collected).filter { $0.choices.count > 1 }
    guard !offered.isEmpty, total > 3 else { return HTML() }
    return nav(
      .class("filters"), .label(words[.narrowDown]),
      .set("data-said", words(.shownOfAll, ["count": "{count}", "all": String(total)])),
      .set("data-all", words[.showAll])
    ) {
      for facet in offered {
        div {
          span(facet.name, .class("meta"))
          for choice in facet.choices {
            a(href: choice.url, .set("data-filter", choice.key)) {
              choice.label + " "
              span(String(choice.count), .class("count"))
            }
          }
        }
      }
      p(.role("status"))
    }
  }

  /// The name of a facet, which leads to all of its values.
  private func heading(of facet: Collections.Facet) -> HTML {
    a(href: context.plan.collections.indexRoutes[facet].map { context.url(to: $0) }, words.name(of: facet))
  }

  private var total: Int { groups.reduce(0) { $0 + $1.documents.count } }

  private var ownChoices: [Choice] {
    var counts: [String: Int] = [:]
    for group in groups { counts[group.name, default: 0] += group.documents.count }
    var seen: Set<String> = []
    return groups.filter { !$0.title.isEmpty && seen.insert($0.name).inserted }.map { group in
      Choice(
        key: key("group", group.name), label: group.plainTitle ?? group.title,
        url: SafeURL(path: "", fragment: group.anchor), count: counts[group.name] ?? 0)
    }
  }

  private func choices(of facet: Collections.Facet) -> [Choice] {
    var counts: [String: (name: String, count: Int)] = [:]
    for document in groups.flatMap(\.documents) {
      for value in Collections.values(of: facet, in: document) {
        counts[value.lowercased(), default: (value, 0)].count += 1
      }
    }
    let most = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(Self.most)
    return most.sorted { $0.key < $1.key }.compactMap { key, entry in
      context.plan.collections.route(of: facet, key).map { route in
        Choice(
          key: self.key(facet.rawValue, key), label: words.shown(entry.name, of: facet),
          url: context.url(to: route), count: entry.count)
      }
    }
  }

  private func key(_ facet: String, _ value: String) -> String { "\(facet):\(Slug.make(value.lowercased()))" }

  /// What the script narrows by, for one entry.
  func mark(_ document: Document, in group: IndexGroups.Group) -> Attribute {
    let collected = Collections.Facet.allCases.flatMap { facet in
      Collections.values(of: facet, in: document).map { key(facet.rawValue, $0) }
    }
    return .set("data-in", ([key("group", group.name)] + collected).joined(separator: " "))
  }
}
