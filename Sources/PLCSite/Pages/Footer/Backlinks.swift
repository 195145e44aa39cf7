import PLCContent
import PLCHTML

/// What links to a document, by kind; a long list is folded.
struct Backlinks {
  let document: Document
  let context: PageContext

  private var words: Words { context.words }
  private static let shownOfAKind = 5

  var html: HTML {
    let sources = document.backlinks
    guard !sources.isEmpty else { return HTML() }
    let byKind = Dictionary(grouping: sources, by: \.kind.id)
    return section(.class("backlinks"), .label(words[.linksHere])) {
      h(2)(words[.linksHere])
      dl {
        for kind in context.library.schema.kinds {
          if let documents = byKind[kind.id] {
            dt(words.plural(kind))
            dd { links(documents) }
          }
        }
      }
    }
  }

  private func links(_ documents: [Document]) -> HTML {
    let all = documents.map { context.link($0) }
    guard all.count > Self.shownOfAKind + 1 else { return HTML(joining: all, with: HTML(", ")) }
    return HTML {
      HTML(joining: all.prefix(Self.shownOfAKind), with: HTML(", "))
      details {
        summary(words(.andMore, ["count": String(all.count - Self.shownOfAKind)]))
        HTML(joining: all.dropFirst(Self.shownOfAKind), with: HTML(", "))
      }
    }
  }
}
