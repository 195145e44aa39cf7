import PLCContent
import PLCHTML

/// The page of a problem: the whole inquiry in order, from what students bring to what comes next. What stands
/// elsewhere at length is shown in a picture or a line, and linked.
struct ProblemStory: DocumentStory {
  private typealias Fields = Problem.Fields
  private typealias Sections = Problem.Sections

  let text: DocumentText
  let problem: Problem
  let inquiry: Inquiry

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context)
    problem = Problem(document: document)
    inquiry = problem.inquiry
  }

  var words: Words { text.words }
  var context: PageContext { text.context }

  /// The sections that have a place in the story.
  private static let placed = [
    Sections.whatWeSee, Sections.whoIsAffected, Sections.whatStudentsBring, Sections.whatStudentsCanDo,
    Sections.notYet, Sections.whyItMatters, Sections.perspectivesOnWhy, Sections.whatWeDoNotKnow,
  ]

  let told: [any Declared] = [
    Fields.evidence, Fields.themes, Fields.rootCauses, Fields.theory, Fields.reopenedBecause,
  ]

  var facts: [(name: String, value: HTML)] {
    var facts: [(name: String, value: HTML)] = []
    if let aim = inquiry.theory.flatMap({ AimSentence($0, words: words) }) {
      facts.append((words[.aim], HTML(aim.sentence)))
    }
    if !inquiry.cycles.isEmpty {
      let open = inquiry.cycles.count(where: \.isUnderWay)
      facts.append(
        (
          words[.cyclesFact],
          HTML(
            words(
              .cyclesClosedAndOpen,
              ["closed": String(inquiry.cycles.count - open), "open": String(open)]))
        ))
    }
    for package in inquiry.packages {
      facts.append(
        (
          words.singular(package.document.kind),
          HTML {
            context.link(package)
            " (\(words.status(package.document.statusWord ?? "")))"
          }
        ))
    }
    return facts
  }

  var html: HTML {
    let parts = parts
    return HTML {
      if let why = problem.reopenedBecause {
        p(words(.reopenedBecause, ["why": why]), .class("note"))
      }
      parts.contents(words)
      text.lead
      parts.html
    }
  }

  /// In the order of the inquiry.
  var parts: StoryParts {
    var parts = StoryParts()
    parts.add(Sections.whatWeSee, of: text)
    parts.add(Sections.whoIsAffected, of: text)
    parts.add(text.beside([Sections.whatStudentsBring, Sections.whatStudentsCanDo, Sections.notYet]))
    parts.add(text.section(Sections.whyItMatters))
    parts.add("evidence", words[.theEvidence]) {
      let matrix = EvidenceMatrix(problem: problem, context: context).html
      matrix.isEmpty ? context.advice(.adviceEvidence) : matrix
    }
    parts.add("voices", words[.voices]) {
      VoicesView(problem: problem, context: context).html
      text.section(Sections.perspectivesOnWhy, level: 3)
    }
    parts.add("causes", words[.whyItHappens]) { causes }
    parts.add("theory", words[.ourTheory]) { theory }
    parts.add("tried", words[.whatWeTried]) { tried }
    parts.add("measures", words[.whatWeMeasure]) {
      inquiry.measures.isEmpty && inquiry.theory != nil
        ? context.advice(.adviceMeasure) : MeasureCards(measures: inquiry.measures, context: context).html
    }
    parts.add("decisions", words[.whatWeDecided]) { DecisionsView(inquiry: inquiry, context: context).html }
    parts.add("changed", words[.changedAndNot]) { ChangesView(inquiry: inquiry, context: context).html }
    parts.add(text.rest(but: Self.placed))
    parts.add("next", words[.whereToNext]) {
      WhereToNextView(inquiry: inquiry, context: context).html
      text.section(Sections.whatWeDoNotKnow, level: 3)
    }
    return parts
  }

  // MARK: Parts

  private var causes: HTML {
    guard !inquiry.analyses.isEmpty else { return context.advice(.adviceCauses) }
    return HTML {
      for analysis in inquiry.analyses {
        CausesDiagram(analysis: analysis, context: context).html
        p(.class("onward")) { context.link(analysis) }
      }
    }
  }

  private var theory: HTML {
    guard let theory = inquiry.theory else { return context.advice(.adviceTheory) }
    return HTML {
      if let sentence = theory.document.firstParagraph(of: Theory.Sections.ifThenBecause) {
        blockquote(.class("claim")) { p { context.inlines(sentence, of: theory.document) } }
      }
      TheoryDiagram(theory: theory, context: context).html
      p(.class("onward")) { context.link(theory) }
    }
  }

  private var tried: HTML {
    let tested = inquiry.ramps.filter { !$0.cycles.isEmpty }
    let waiting = inquiry.ramps.filter(\.cycles.isEmpty)
    guard !tested.isEmpty || !waiting.isEmpty else { return context.advice(.adviceIdea) }
    return HTML {
      if !tested.isEmpty {
        div(.class("ramps")) {
          for ramp in tested {
            section {
              h(3)() {
                context.link(ramp.idea)
                " "
                StatusTag(of: ramp.idea.document, words: words).html
              }
              RampDiagram(ramp: ramp, context: context).html
            }
          }
        }
      }
      if !waiting.isEmpty {
        p {
          words[.notTestedYet] + " "
          HTML(joining: waiting.map { context.link($0.idea) }, with: HTML(", "))
        }
        if tested.isEmpty { context.advice(.adviceCycle) }
      }
    }
  }
}
