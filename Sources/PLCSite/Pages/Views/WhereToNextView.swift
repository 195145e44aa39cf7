import PLCContent
import PLCHTML
import PLCMarkdown

/// What happens next with a problem: cycles under way, meetings to come, and what could be begun.
struct WhereToNextView {
  let inquiry: Inquiry
  let context: PageContext

  private var words: Words { context.words }
  private var problem: Problem { inquiry.problem }

  var html: HTML {
    let open = inquiry.cycles.filter(\.isUnderWay)
    let meetings = inquiry.meetings.filter { $0.isComing(on: context.plan.asOf) }
    let review = problem.reviewBy
    return HTML {
      if !open.isEmpty || !meetings.isEmpty || review != nil {
        ul(.class("next")) {
          for cycle in open {
            li {
              context.link(cycle)
              " "
              StatusTag(of: cycle.document, words: words).html
              for prediction in cycle.comparisons.compactMap(\.prediction) {
                p(words(.wePredict, ["prediction": prediction]), .class("meta"))
              }
            }
          }
          for meeting in meetings {
            li {
              context.link(meeting)
              if let date = meeting.date {
                span(" · " + words.date(date), .class("meta"))
              }
            }
          }
          if let review { li(words(.reviewOn, ["date": words.date(review)])) }
        }
      }
      if open.isEmpty, let advice { context.advice(advice) }
    }
  }

  /// What the phase of the problem asks for.
  private var advice: Word? {
    switch problem.phase {
    case .proposed: .advicePhaseProposed
    case .studying: .advicePhaseStudying
    case .causes: .advicePhaseCauses
    case .planning: .advicePhasePlanning
    case .testing: .adviceCycle
    case .monitoring: .advicePhaseMonitoring
    case .passedOn, nil: nil
    }
  }
}

extension Document {
  /// The first paragraph of a section; nil when it has none.
  func firstParagraph(of section: Section) -> [Inline]? {
    for block in self.section(section)?.blocks ?? [] where !block.isHint {
      if case .paragraph(let content) = block.kind { return content }
    }
    return nil
  }
}
