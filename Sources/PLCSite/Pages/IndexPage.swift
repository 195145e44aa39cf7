import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// All documents of one kind, by status.
struct IndexPage {
  let kind: Kind
  let context: PageContext

  private var words: Words { context.words }

  var body: PageBody {
    let positions = context.library.positions(of: kind.id)
    let html = HTML {
      h(1)(words.plural(kind))
      p(kind.help, .class("lede"))
      for (status, group) in groups(positions) {
        section {
          if let status { h(2)(words.capitalised(words.status(status))) }
          ul(.class("cards")) {
            for position in group { li(.class("card")) { entry(position) } }
          }
        }
      }
    }
    return PageBody(html: html, summary: kind.help)
  }

  /// In the order of the statuses, the work under way first; without a status in one group.
  private func groups(_ positions: [Int]) -> [(String?, [Int])] {
    guard !kind.statuses.isEmpty else { return [(nil, sorted(positions))] }
    let byStatus = Dictionary(grouping: positions) { context.library.documents[$0].status ?? "" }
    let known = kind.statuses.map(\.name)
    let rest = byStatus.keys.filter { !known.contains($0) }.sorted()
    return (known + rest).compactMap { status in byStatus[status].map { (status, sorted($0)) } }
  }

  /// Dated kinds with the newest first, the others by title.
  private func sorted(_ positions: [Int]) -> [Int] {
    let documents = context.library.documents
    let isDated = ["meeting", "look", "reflection", "try", "interview"].contains(kind.id.name)
    return positions.sorted { first, second in
      if isDated, let a = documents[first].date, let b = documents[second].date, a != b { return a > b }
      let (a, b) = (documents[first].id.name, documents[second].id.name)
      return isDated ? a > b : a < b
    }
  }

  private func entry(_ position: Int) -> HTML {
    let document = context.library.documents[position]
    let facts = [
      document["date"]?.date.map(words.date), document["focus"]?.text.map { words.term($0, of: nil) },
      document["type"]?.text.map { words.term($0, of: nil) },
      document["decision"]?.text.map { words.term($0, of: .decision) },
      document["start"]?.date.map(words.date),
    ].compactMap(\.self)
    return HTML {
      h(kind.statuses.isEmpty ? 2 : 3)(context.link(position))
      if !facts.isEmpty { p(facts.joined(separator: " · "), .class("meta")) }
      if let text = document.opening { p(text.shortened(to: 160)) }
      MeasureGlance(position: position, context: context, isNamed: false).html
    }
  }
}

extension Document {
  /// The summary, else the first words of the text; nil for an empty one.
  var opening: String? {
    if let summary = self["summary"]?.text { return summary }
    let blocks = lead + sections.flatMap(\.blocks)
    for block in blocks {
      if case .paragraph(let content) = block.kind {
        let text = content.plainText
        if !text.isEmpty { return text }
      }
    }
    return nil
  }
}
