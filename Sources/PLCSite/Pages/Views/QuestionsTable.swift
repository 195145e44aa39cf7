import PLCContent
import PLCHTML

/// A cycle's questions, one line each: what was predicted, what happened, how well that was predicted, and
/// whether it was better than before.
struct QuestionsTable {
  let text: DocumentText
  let cycle: Cycle

  private typealias Question = Cycle.Question.Columns
  private typealias Result = Cycle.Result.Columns

  private var words: Words { text.words }

  /// Nothing for a cycle without questions; before it is studied the predictions stand alone.
  var html: HTML {
    let comparisons = cycle.comparisons
    let others = cycle.resultsWithoutQuestion
    guard !comparisons.isEmpty || !others.isEmpty else { return text.context.advice(.adviceQuestions) }
    let isStudied = !others.isEmpty || comparisons.contains { $0.result != nil }
    let aims = comparisons.contains { $0.question.cell(Question.successLooksLike) != nil }
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
              tr { isStudied ? studied(comparison) : planned(comparison.question, aims: aims) }
            }
            for result in others { tr { unasked(result) } }
          }
        }
      }
    }
  }

  // MARK: Rows

  private func planned(_ question: Cycle.Question, aims: Bool) -> HTML {
    HTML {
      head(text.cell(Question.question, of: question))
      cell(.wePredicted, text.cell(Question.prediction, of: question))
      cell(.answeredBy, text.cell(Question.data, of: question))
      if aims { cell(.wouldBeGlad, text.cell(Question.successLooksLike, of: question)) }
    }
  }

  /// What the plan says of the data and of success has no column of its own beside the results.
  private func studied(_ comparison: Comparison) -> HTML {
    let question = comparison.question
    return HTML {
      head(
        HTML {
          text.cell(Question.question, of: question)
          remark(.answeredBy, text.cell(Question.data, of: question))
        })
      cell(
        .wePredicted,
        HTML {
          text.cell(Question.prediction, of: question)
          remark(.wouldBeGlad, text.cell(Question.successLooksLike, of: question))
        })
      found(comparison.result, rewording: comparison.rewording)
    }
  }

  /// A result to which the plan has no question.
  private func unasked(_ result: Cycle.Result) -> HTML {
    HTML {
      head(text.cell(Result.question, of: result))
      cell(.wePredicted, HTML())
      found(result)
    }
  }

  private func found(_ result: Cycle.Result?, rewording: DataCell? = nil) -> HTML {
    HTML {
      cell(
        .whatHappened,
        HTML {
          if let result { text.cell(Result.whatHappened, of: result) }
          remark(.questionColumn, text.cell(rewording))
        })
      cell(
        .asPredicted,
        result.map { text.cell(Result.verdict, of: $0) { VerdictTag(verdict: $0, words: words).html } }
          ?? HTML())
      cell(
        .betterColumn,
        result.map { text.cell(Result.betterThanBefore, of: $0) { HTML(words.term($0)) } } ?? HTML())
    }
  }

  // MARK: Cells

  private func head(_ content: HTML) -> HTML {
    th(content, .set("scope", "row"), .set("data-label", words[.questionColumn]))
  }

  private func cell(_ name: Word, _ content: HTML) -> HTML {
    td(content, .set("data-label", words[name]))
  }

  /// Something that belongs to what stands in a cell, small, on a line of its own.
  private func remark(_ name: Word, _ content: HTML) -> HTML {
    guard !content.isEmpty else { return HTML() }
    return span(.class("meta block")) {
      "\(words[name]): "
      content
    }
  }
}
