import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// Quick tests as answers of the home page, for a community that has no cycles yet.
struct HomeTries {
  let context: PageContext

  /// Those still to be tried, with what is thought will happen.
  var planned: [HTML] {
    items(.planned) { attempt in
      attempt.document.firstParagraph(of: Try.Sections.whatIThinkWillHappen).map {
        context.words(.wePredict, ["prediction": $0.plainText.shortened(to: 80)])
      }
    }
  }

  /// Those that were tried, with what happened.
  var done: [HTML] {
    items(.done) {
      $0.document.firstParagraph(of: Try.Sections.whatHappened)?.plainText.shortened(to: 90)
    }
  }

  /// The two newest of a status; those without a date come after the others.
  private func items(_ status: Try.Status, _ saying: (Try) -> String?) -> [HTML] {
    let tries = context.library.all(Try.self).filter { $0.status == status }
    return tries.newestFirst { $0.document.date }.prefix(2).map { attempt in
      HTML {
        h(3)() {
          context.link(attempt)
          " "
          StatusTag(of: attempt.document, words: context.words).html
        }
        if let text = saying(attempt) { p(text) }
      }
    }
  }
}
