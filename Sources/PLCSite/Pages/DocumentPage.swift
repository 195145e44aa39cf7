import PLCContent
import PLCDiagnostics
import PLCHTML
import PLCMarkdown
import PLCText

/// The page of one document: its text with everything typed in it, a rail of facts, and what links to it.
struct DocumentPage {
  let document: Document
  let context: PageContext

  private var words: Words { context.words }

  var body: PageBody {
    let story = context.story(of: document)
    let html = HTML {
      titleBlock()
      div(.class("story")) {
        article { story.html }
        FactsView(document: document, context: context, story: story).html
      }
      story.appendix
    }
    return PageBody(
      html: html, crumbs: crumbs, summary: summaryText,
      style: "kind-\(document.kind.id)" + (document.isBlankForm ? " blank" : ""))
  }

  private var summaryText: String? {
    if let summary = document.summary { return summary }
    for block in document.lead + document.sections.flatMap(\.blocks) {
      if case .paragraph(let content) = block.kind { return content.plainText.shortened(to: 200) }
    }
    return nil
  }

  private var crumbs: [(title: String, route: Route)] {
    guard let route = context.plan.indexRoutes[document.kind.id] else { return [] }
    return [(words.plural(document.kind), route)]
  }

  private func titleBlock() -> HTML {
    HTML {
      p(.class("eyebrow")) {
        context.glossaryLink(document.kind)
        if let date = document.ownDay { " · " + words.date(date) }
      }
      h(1)(document.title)
      p(.class("under-title")) {
        StatusTag(of: document, words: words).html
        if let phase = Appearance.of(document.kind).besideStatus(document, context) {
          " "
          span(phase, .class("phase"))
        }
      }
      if let newest = context.plan.successors[document] {
        p(.class("note")) {
          words[.newerVersion] + " "
          context.link(newest)
        }
      }
      if let summary = document.summary { p(summary, .class("lede")) }
    }
  }
}

/// A status in words, with a shape and a color.
struct StatusTag {
  let status: String
  let kind: Kind
  let words: Words

  init(status: String, kind: Kind, words: Words) {
    (self.status, self.kind, self.words) = (status, kind, words)
  }

  /// The status of a document.
  init(of document: Document, words: Words) {
    self.init(status: document.statusWord ?? "", kind: document.kind, words: words)
  }

  /// Nothing for a kind without a status.
  var html: HTML {
    status.isEmpty ? HTML() : MarkedWord(words.status(status), Mark(status: status, of: kind)).tag
  }
}

extension String {
  /// At most so many characters, cut at a word.
  func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let cut = prefix(limit)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    var words = cut[..<end]
    while let last = words.last, ".,;:".contains(last) { words.removeLast() }
    return words + "…"
  }
}
