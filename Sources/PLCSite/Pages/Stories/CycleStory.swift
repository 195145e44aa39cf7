import PLCContent
import PLCHTML

/// The page of a cycle: what we wanted to find out, what we predicted and what happened on one line each, then
/// plan, do, study and act beside each other.
struct CycleStory: DocumentStory {
  private typealias Fields = Cycle.Fields
  private typealias Sections = Cycle.Sections

  private let text: DocumentText
  private let cycle: Cycle
  /// The cycles of the same idea, in order.
  private let ramp: [Cycle]

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context, tellingAnew: [Sections.plan, Sections.study])
    cycle = Cycle(document: document)
    ramp = cycle.ramp?.cycles ?? [cycle]
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }

  private static let placed = [
    Sections.plan, Sections.do, Sections.whatWeVaried, Sections.study, Sections.whatWeLearned, Sections.act,
    Sections.reflection,
  ]

  var told: [any Declared] {
    let always: [any Declared] = [Fields.number, Fields.previous, Fields.decision, Fields.seal]
    return always + (cycle.decision == nil ? [] : [Fields.next, Fields.noNextBecause])
  }

  var html: HTML {
    HTML {
      place
      text.lead
      QuestionsTable(text: text, cycle: cycle).html
      PredictionView(cycle: cycle, context: context).html
      decision
      div(.class("pdsa")) {
        phase(.planPhase, Sections.plan, .plan, advice: .advicePlan) { tasks }
        phase(.doPhase, Sections.do, .do, advice: .adviceDo, with: Sections.whatWeVaried)
        phase(.studyPhase, Sections.study, .study, advice: .adviceStudy, with: Sections.whatWeLearned) {
          studied
        }
        phase(.actPhase, Sections.act, .act, advice: .adviceAct)
      }
      text.section(Sections.reflection)
      text.rest(but: Self.placed)
      MeasureLines(measures: cycle.measures, context: context).html
    }
  }

  // MARK: Its place in the ramp

  /// "Cycle 3 of 4: 1 2 3 4", each a link to its page.
  private var place: HTML {
    guard ramp.count > 1, let here = ramp.firstIndex(of: cycle) else { return HTML() }
    return nav(.class("steps"), .label(words[.rampOfCycles])) {
      span(
        words(.cycleOfRamp, ["number": String(here + 1), "count": String(ramp.count)]), .class("meta"))
      ol {
        for (index, step) in ramp.enumerated() {
          li {
            if step == cycle {
              span(String(index + 1), .set("aria-current", "page"))
            } else {
              a(href: context.url(of: step), String(index + 1), .label("\(index + 1): \(step.title)"))
            }
          }
        }
      }
    }
  }

  // MARK: Decision

  private var decision: HTML {
    guard let decision = cycle.decision else { return HTML() }
    return p(.class("decision")) {
      span(words[.weDecided], .class("meta"))
      " "
      strong(words.capitalised(words.term(decision)))
      if let next = cycle.next {
        " \(words.onward) "
        context.link(next)
      }
      if let why = cycle.noNextBecause { span(" · " + why, .class("meta")) }
    }
  }

  // MARK: Plan, do, study, act

  private func phase(
    _ name: Word, _ section: Section, _ status: Cycle.Status, advice: Word, with more: Section? = nil,
    @HTMLBuilder told: () -> HTML = { HTML() }
  ) -> HTML {
    let told = told()
    let body = text.body(section)
    let isHere = cycle.status == status
    let isEmpty = body.isEmpty && told.isEmpty && more.map { !text.has($0) } ?? true
    return PLCHTML.section(.class("panel", "pdsa-\(status.rawValue)", isHere ? "here" : nil)) {
      if cycle.section(section) != nil { text.heading(section) } else { h(2)(words[name]) }
      if isHere { p(words[.weAreHere], .class("meta")) }
      told
      body
      if let more { text.section(more, level: 3) }
      if isEmpty { isHere ? context.advice(advice) : p("–", .class("meta")) }
    }
  }

  /// Who does what, one line each.
  private var tasks: HTML {
    typealias Columns = Cycle.Task.Columns
    let tasks = cycle.rows(Cycle.Task.self)
    guard !tasks.isEmpty else { return HTML() }
    return ul(.class("plan")) {
      for task in tasks {
        li {
          text.cell(Columns.what, of: task)
          let cells = [task.cell(Columns.who), task.cell(Columns.when), task.cell(Columns.where)]
          let circumstances = cells.compactMap(\.self).map { text.cell($0) }
          if !circumstances.isEmpty {
            p(.class("meta")) { HTML(joining: circumstances, with: HTML(" · ")) }
          }
        }
      }
    }
  }

  /// The results stand with their predictions above.
  private var studied: HTML {
    guard !cycle.rows(Cycle.Result.self).isEmpty else { return HTML() }
    return p(words[.resultsAbove], .class("meta"))
  }
}
