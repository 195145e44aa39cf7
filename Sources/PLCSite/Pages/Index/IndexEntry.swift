import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// One document in a list.
struct IndexEntry {
  let document: Document
  let context: PageContext

  private var words: Words { context.words }
  private var appearance: Appearance { .of(document.kind) }

  /// On a card: what it is, what it says in short, and for a measure its line.
  func card(level: Int) -> HTML {
    HTML {
      h(level)(context.link(document))
      if !facts.isEmpty { p(facts.joined(separator: " · "), .class("meta")) }
      if let source = appearance.source(document) { p(source.shortened(to: 240), .class("meta")) }
      if let text = appearance.saying(document) { p(text.shortened(to: 170)) }
      appearance.picture(document, context)
    }
  }

  /// On one line of an arc: its title, how long it takes, what students learn.
  var line: HTML {
    HTML {
      context.link(document)
      for fact in appearance.facts(document, context) { span(" " + fact, .class("meta")) }
      replaced
      if let text = appearance.saying(document) { p(text.shortened(to: 170)) }
    }
  }

  /// On one line of a list of a kind: its title and its date.
  var dated: HTML {
    HTML {
      context.link(document)
      if let date = document.date { span(" " + words.date(date), .class("meta")) }
      replaced
    }
  }

  private var isReplaced: Bool { context.plan.successors[document] != nil }

  /// That something newer stands in its place.
  private var replaced: HTML { isReplaced ? span(" · " + words[.replaced], .class("meta")) : HTML() }

  private var facts: [String] {
    [isReplaced ? words[.replaced] : nil, document.ownDay.map(words.date)].compactMap(\.self)
      + appearance.facts(document, context)
  }
}
