import PLCContent
import PLCHTML

/// All documents of one kind, grouped and shown as suits the kind, with the ways to narrow them down.
struct IndexPage {
  let kind: Kind
  let context: PageContext

  private var words: Words { context.words }
  private var form: IndexForm { Appearance.of(kind).index }

  var body: PageBody {
    let groups = IndexGroups(kind: kind, context: context).groups
    let filters = IndexFilters(groups: groups, context: context)
    let help = words.help(of: kind)
    let html = HTML {
      h(1)(words.plural(kind))
      p(help, .class("lede"))
      filters.html
      if isFlat(groups) {
        ul(.class("cards")) {
          for group in groups {
            for (place, document) in group.documents.enumerated() {
              li(.class("card"), .id(place == 0 ? group.anchor : nil), filters.mark(document, in: group)) {
                p(group.title, .class("meta"))
                IndexEntry(document: document, context: context).card(level: 2)
              }
            }
          }
        }
      }
      for group in isFlat(groups) ? [] : groups {
        section(.id(group.title.isEmpty ? nil : group.anchor), .class("group")) {
          if !group.title.isEmpty {
            h(2)(heading(of: group))
          }
          entries(of: group, filters)
        }
      }
    }
    return PageBody(html: html, summary: help, style: "index")
  }

  /// A few cards under several headings are easier to take in without the headings.
  private func isFlat(_ groups: [IndexGroups.Group]) -> Bool {
    guard case .cards = form.entries else { return false }
    let total = groups.reduce(0) { $0 + $1.documents.count }
    return groups.count > 1 && total <= 12 && total < 3 * groups.count
  }

  private func heading(of group: IndexGroups.Group) -> HTML {
    HTML {
      if let document = group.document { context.link(document) } else { group.title }
      " "
      span(String(group.documents.count), .class("count"))
    }
  }

  private func entries(of group: IndexGroups.Group, _ filters: IndexFilters) -> HTML {
    switch form.entries {
    case .arc:
      ol(.class("arc")) {
        for document in group.documents {
          li(filters.mark(document, in: group)) { IndexEntry(document: document, context: context).line }
        }
      }
    case .rows(let columns):
      IndexRows(columns: columns, context: context)
        .html(of: group, named: group.title.isEmpty ? words.plural(kind) : group.title, filters)
    case .cards:
      ul(.class("cards")) {
        for document in group.documents {
          li(.class("card"), filters.mark(document, in: group)) {
            IndexEntry(document: document, context: context).card(level: group.title.isEmpty ? 2 : 3)
          }
        }
      }
    }
  }
}
