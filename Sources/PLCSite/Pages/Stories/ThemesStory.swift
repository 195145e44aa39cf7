import PLCContent
import PLCHTML
import PLCMarkdown

/// The page of what was heard across interviews: each theme with its voices, by code and role only.
struct ThemesStory: DocumentStory {
  private typealias Sections = Themes.Sections

  private let text: DocumentText
  private let themes: Themes

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context)
    themes = Themes(document: document)
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }

  private static let placed = [
    Sections.themes, Sections.trends, Sections.contradictions, Sections.whoseVoicesAreMissing,
    Sections.codebook,
  ]

  let told: [any Declared] = [Themes.Fields.interviews]

  var html: HTML {
    HTML {
      text.lead
      heard
      quotations
      text.beside([Sections.trends, Sections.contradictions])
      text.section(Sections.whoseVoicesAreMissing)
      text.rest(but: Self.placed)
      if text.has(Sections.codebook) {
        section {
          text.heading(Sections.codebook)
          details {
            summary(words[.codesUsed])
            text.body(Sections.codebook)
          }
        }
      }
    }
  }

  private var heard: HTML {
    let interviews = themes.interviews
    guard !interviews.isEmpty else { return HTML() }
    return section {
      h(2)(words[.whomWeHeard], .id("part.heard"))
      InterviewsByRole(interviews: interviews, context: context).html
    }
  }

  /// The text as it was written, in which each quotation stands as one.
  private var quotations: HTML {
    guard let section = themes.section(Sections.themes), !section.isEmpty else {
      return context.advice(.adviceThemes)
    }
    var renderer = MarkdownRenderer(context, document: text.document, after: 2)
    return PLCHTML.section(.class("themes")) {
      text.heading(Sections.themes)
      for block in section.blocks { quoted(block) ?? renderer.render([block]) }
    }
  }

  /// A list of quotations; nil for anything else, and where more than the quotation stands in a point.
  private func quoted(_ block: Block) -> HTML? {
    guard case .list(let list) = block.kind, list.items.allSatisfy({ $0.blocks.count == 1 }) else {
      return nil
    }
    let quotations = list.items.map { ShownQuotation($0, of: text.document, in: context) }
    guard quotations.allSatisfy({ $0 != nil }) else { return nil }
    return div(.class("quotes")) {
      for quotation in quotations.compactMap(\.self) { quotation.html(words) }
    }
  }
}
