import PLCContent
import PLCHTML

/// Whom the community listened to about a problem, what they said, and who is missing.
struct VoicesView {
  let problem: Problem
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    let interviews = problem.interviews
    let heard = problem.heard
    guard !interviews.isEmpty || !heard.isEmpty else { return context.advice(.adviceInterview) }
    return HTML {
      InterviewsByRole(interviews: interviews, context: context).html
      for themes in heard { found(in: themes) }
      if heard.isEmpty { context.advice(.adviceThemes) }
    }
  }

  /// One voice for each theme; the page of the themes has them all.
  private func found(in themes: Themes) -> HTML {
    HTML {
      ul(.class("voices")) {
        for theme in ShownTheme.all(of: themes, in: context) {
          li {
            a(href: context.url(of: themes, anchor: theme.anchor), theme.title)
            span(" · " + words(.saidBy, ["count": String(theme.quotations.count)]), .class("meta"))
            if let first = theme.quotations.first { first.html(words) }
          }
        }
      }
      if let missing = themes.document.firstParagraph(of: Themes.Sections.whoseVoicesAreMissing) {
        p {
          strong(words[.missingVoices] + " ")
          context.inlines(missing, of: themes.document)
        }
      }
      p(.class("onward")) { context.link(themes) }
    }
  }
}
