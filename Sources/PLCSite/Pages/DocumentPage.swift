import PLCContent
import PLCDiagnostics
import PLCHTML
import PLCMarkdown
import PLCText

/// The page of one document: its text with everything typed in it, a rail of facts, and what links to it.
struct DocumentPage {
  let position: Int
  let context: PageContext

  private var document: Document { context.library.documents[position] }
  private var words: Words { context.words }

  var body: PageBody {
    var renderer = MarkdownRenderer(context, position: position)
    let lead = renderer.render(leadBlocks)
    let sections = document.sections.map { section in
      renderer.render([Block(.heading(section.heading), span: section.headingSpan)] + section.blocks)
    }
    let story = GatheredStory(position: position, context: context)
    let html = HTML {
      titleBlock()
      div(.class("story")) {
        article {
          story.opening
          lead
          MeasureView(position: position, context: context).html
          for section in sections { section }
          story.closing
          DataView(position: position, context: context).html
        }
        FactsView(position: position, context: context).html
      }
    }
    return PageBody(
      html: html, crumbs: crumbs, summary: summaryText,
      style: "kind-\(document.kind.id)" + (isBlank ? " blank" : ""))
  }

  /// Paper blanks print with room to write in.
  private var isBlank: Bool { document["tags"]?.texts.contains("blank") ?? false }

  private var leadBlocks: [Block] {
    document.hasTitleHeading ? Array(document.lead.dropFirst()) : document.lead
  }

  private var summaryText: String? {
    if let summary = document["summary"]?.text { return summary }
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
        if let date = document["date"]?.date { " · " + words.date(date) }
      }
      h(1)(document.title)
      p(.class("under-title")) {
        if let status = document.status { StatusTag(status: status, kind: document.kind, words: words).html }
        if document.kind.id == "problem", let phase = context.library.phase(ofProblem: position),
          words.phase(phase).lowercased() != words.status(document.status ?? "").lowercased()
        {
          " "
          span(words.phase(phase), .class("phase"))
        }
      }
      if let summary = document["summary"]?.text { p(summary, .class("lede")) }
    }
  }
}

/// A status in words, with a shape and a color.
struct StatusTag {
  let status: String
  let kind: Kind
  let words: Words

  var html: HTML { span(words.status(status), .class("tag", tone)) }

  /// Side exits look still; the first status open, the last one full, those between half.
  private var tone: String {
    guard let stage = kind.stage(of: status) else { return "aside" }
    if stage == 0 { return "open" }
    return stage == (kind.statuses.lastIndex { !$0.isSideExit } ?? 0) ? "full" : "half"
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
