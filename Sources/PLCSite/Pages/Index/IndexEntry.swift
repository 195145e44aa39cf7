import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// One document in a list.
struct IndexEntry {
  let position: Int
  let context: PageContext

  private var document: Document { context.library.documents[position] }
  private var words: Words { context.words }

  /// On a card: what it is, what it says in short, and for a measure its line.
  func card(level: Int) -> HTML {
    HTML {
      h(level)(context.link(position))
      if !facts.isEmpty { p(facts.joined(separator: " · "), .class("meta")) }
      if document.kind.id == "research", let citation = document["citation"]?.text {
        p(citation.shortened(to: 240), .class("meta"))
      }
      if let text = saying { p(text.shortened(to: 170)) }
      MeasureGlance(position: position, context: context, isNamed: false).html
    }
  }

  /// On one line of an arc: its title, how long it takes, what students learn.
  var line: HTML {
    HTML {
      context.link(position)
      if let minutes = document["minutes"]?.number {
        span(" " + words(.minutesLong, ["count": words.number(minutes, decimals: 0)]), .class("meta"))
      }
      replaced
      if let goal = document["learning_goal"]?.text ?? document.opening { p(goal.shortened(to: 170)) }
    }
  }

  /// On one line of a list of a kind: its title and its date.
  var dated: HTML {
    HTML {
      context.link(position)
      if let date = document.date { span(" " + words.date(date), .class("meta")) }
      replaced
    }
  }

  /// That something newer stands in its place.
  private var replaced: HTML {
    context.plan.successors[position] == nil
      ? HTML() : span(" · " + words[.replaced], .class("meta"))
  }

  private var saying: String? {
    switch document.kind.id {
    case "measure": document["tells_us"]?.text ?? document.opening
    case "research": document["summary"]?.text ?? document.section("What it says")?.blocks.first?.plainText
    default: document.opening
    }
  }

  private var facts: [String] {
    let library = context.library
    let phase = document.kind.id == "problem" ? library.phase(ofProblem: position) : nil
    let status = document.status.map(words.status)
    let phaseWord = phase.map(words.phase).flatMap { phase in
      phase.lowercased() == status?.lowercased() ? nil : words(.inPhase, ["phase": phase.lowercased()])
    }
    return [
      context.plan.successors[position].map { _ in words[.replaced] }, phaseWord,
      document["date"]?.date.map(words.date), document["collected"]?.dates.map(words.dates),
      document["focus"]?.text.map { words.term($0, of: .focus) },
      tested, document["instrument"]?.text.map { words.term($0, of: nil) },
      document["how_often"]?.text,
    ].compactMap(\.self)
  }

  /// How often an idea has been tested.
  private var tested: String? {
    guard document.kind.id == "change-idea" else { return nil }
    let count = context.library.ramp(ofIdea: position).cycles.count
    return count == 0 ? nil : words(count == 1 ? .oneCycle : .manyCycles, ["count": String(count)])
  }
}
