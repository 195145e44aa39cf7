import PLCContent
import PLCHTML
import PLCMarkdown

/// What happens next with a problem: cycles under way, meetings to come, and what could be begun.
struct WhereToNextView {
  /// The index of the problem.
  let problem: Int
  let inquiry: Inquiry
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var html: HTML {
    let open = inquiry.cycles.filter(library.isUnderWay)
    let meetings = meetings
    let review = library.documents[problem]["review_by"]?.date
    return HTML {
      if !open.isEmpty || !meetings.isEmpty || review != nil {
        ul(.class("next")) {
          for cycle in open {
            li {
              context.link(cycle)
              " "
              StatusTag(of: library.documents[cycle], words: words).html
              if let prediction = library.documents[cycle].comparisons.first?.question["Prediction"]?.text {
                p(words(.wePredict, ["prediction": prediction]), .class("meta"))
              }
            }
          }
          for meeting in meetings {
            li {
              context.link(meeting)
              if let date = library.documents[meeting]["date"]?.date {
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

  private var meetings: [Int] {
    Set(inquiry.documents.flatMap { library.backlinks[$0] }).sorted().filter { position in
      let document = library.documents[position]
      guard document.kind.id == "meeting", document.status == "agenda", let date = document["date"]?.date
      else { return false }
      return context.plan.asOf.map { date >= $0 } ?? true
    }
  }

  /// What the phase of the problem asks for.
  private var advice: Word? {
    switch library.phase(ofProblem: problem) {
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
  func firstParagraph(of section: String) -> [Inline]? {
    for block in self.section(section)?.blocks ?? [] where !block.isHint {
      if case .paragraph(let content) = block.kind { return content }
    }
    return nil
  }
}
