import PLCContent
import PLCHTML
import PLCMarkdown

/// The page of what was heard across interviews: each theme with its voices, by code and role only.
struct ThemesStory: DocumentStory {
  private let text: DocumentText

  /// The story of the themes at an index.
  init(_ position: Int, _ context: PageContext) {
    text = DocumentText(position, context)
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }

  private static let placed = ["Themes", "Trends", "Contradictions", "Whose voices are missing", "Codebook"]

  let told: Set<String> = ["interviews"]

  var html: HTML {
    HTML {
      text.lead
      heard
      themes
      text.beside(["Trends", "Contradictions"])
      text.section("Whose voices are missing")
      text.rest(but: Self.placed)
      if text.has("Codebook") {
        section {
          text.heading("Codebook")
          details {
            summary(words[.codesUsed])
            text.body("Codebook")
          }
        }
      }
    }
  }

  private var heard: HTML {
    let interviews = text.library.linked("interviews", of: text.position)
    guard !interviews.isEmpty else { return HTML() }
    return section {
      h(2)(words[.whomWeHeard], .id("part.heard"))
      InterviewsByRole(interviews: interviews, context: context).html
    }
  }

  /// The text as it was written, in which each quotation stands as one.
  private var themes: HTML {
    guard let section = text.document.section("Themes"), !section.isEmpty else {
      return context.advice(.adviceThemes)
    }
    var renderer = MarkdownRenderer(context, position: text.position, after: 2)
    return PLCHTML.section(.class("themes")) {
      text.heading("Themes")
      for block in section.blocks { quoted(block) ?? renderer.render([block]) }
    }
  }

  /// A list of quotations; nil for anything else.
  private func quoted(_ block: Block) -> HTML? {
    guard case .list(let list) = block.kind else { return nil }
    let quotations = list.items.map { ShownQuotation($0, of: text.position, in: context) }
    guard quotations.allSatisfy({ $0 != nil }) else { return nil }
    return div(.class("quotes")) {
      for quotation in quotations.compactMap(\.self) { quotation.html(words) }
    }
  }
}
