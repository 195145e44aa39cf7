import PLCContent
import PLCHTML

/// A cycle's questions, one line each: what was predicted, what happened, how well that was predicted, and
/// whether it was better than before.
struct QuestionsTable {
  /// The index of the cycle.
  let position: Int
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing for a cycle without questions; before it is studied the predictions stand alone.
  var html: HTML {
    let comparisons = context.library.documents[position].comparisons
    guard !comparisons.isEmpty else { return context.advice(.adviceQuestions) }
    let isStudied = comparisons.contains { $0.result != nil }
    let aims = comparisons.contains { $0.question["Success looks like"] != nil }
    let heads: [Word] =
      [.questionColumn, .wePredicted]
      + (isStudied ? [.whatHappened, .asPredicted, .betterColumn] : [.answeredBy])
      + (!isStudied && aims ? [.wouldBeGlad] : [])
    return section(.class("questions")) {
      h(2)(words[.whatWeAsked], .id("part.questions"))
      div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(words[.whatWeAsked])) {
        table {
          thead { tr { for head in heads { th(words[head], .set("scope", "col")) } } }
          tbody {
            for comparison in comparisons {
              tr {
                cell(.questionColumn, inlines(comparison.question["Question"]), isHead: true)
                cell(.wePredicted, inlines(comparison.question["Prediction"]))
                if isStudied {
                  result(comparison)
                } else {
                  cell(.answeredBy, inlines(comparison.question["Data"]))
                  if aims { cell(.wouldBeGlad, inlines(comparison.question["Success looks like"])) }
                }
              }
            }
          }
        }
      }
    }
  }

  private func result(_ comparison: Comparison) -> HTML {
    HTML {
      cell(.whatHappened, inlines(comparison.result?["What happened"]))
      cell(.asPredicted, comparison.verdict.map { VerdictTag(verdict: $0, words: words).html } ?? HTML())
      cell(.betterColumn, HTML(comparison.better.map { words.term($0, of: .betterThanBefore) } ?? ""))
    }
  }

  private func cell(_ name: Word, _ content: HTML, isHead: Bool = false) -> HTML {
    isHead
      ? th(content, .set("scope", "row"), .set("data-label", words[name]))
      : td(content, .set("data-label", words[name]))
  }

  private func inlines(_ cell: DataCell?) -> HTML {
    cell.map { context.inlines($0.content, of: position) } ?? HTML()
  }
}
