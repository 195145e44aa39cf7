import PLCContent
import PLCHTML

/// The page of a cycle: what we wanted to find out, what we predicted and what happened on one line each, then
/// plan, do, study and act beside each other.
struct CycleStory: DocumentStory {
  private let text: DocumentText
  /// The cycles of the same idea, in order.
  private let ramp: [Int]

  /// The story of the cycle at an index.
  init(_ position: Int, _ context: PageContext) {
    text = DocumentText(position, context, tellingAnew: ["Plan", "Study"])
    let idea = context.library.linked("change_idea", of: position).first
    ramp = idea.map { context.library.ramp(ofIdea: $0).cycles } ?? [position]
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }
  private var document: Document { text.document }

  private static let placed = [
    "Plan", "Do", "What we varied", "Study", "What we learned", "Act", "Reflection",
  ]

  let told: Set<String> = ["number", "previous", "next", "decision", "no_next_because", "seal"]

  var html: HTML {
    HTML {
      place
      text.lead
      QuestionsTable(position: text.position, context: context).html
      PredictionView(position: text.position, context: context).html
      decision
      div(.class("pdsa")) {
        phase(.planPhase, "Plan", "plan", advice: .advicePlan) { tasks }
        phase(.doPhase, "Do", "do", advice: .adviceDo, with: "What we varied")
        phase(.studyPhase, "Study", "study", advice: .adviceStudy, with: "What we learned") { studied }
        phase(.actPhase, "Act", "act", advice: .adviceAct)
      }
      text.section("Reflection")
      text.rest(but: Self.placed)
      MeasureLines(measures: MeasureGlance.positions(for: text.position, in: context), context: context).html
    }
  }

  // MARK: Its place in the ramp

  /// "Cycle 3 of 4: 1 2 3 4", each a link to its page.
  private var place: HTML {
    guard ramp.count > 1, let here = ramp.firstIndex(of: text.position) else { return HTML() }
    return nav(.class("steps"), .label(words[.rampOfCycles])) {
      span(
        words(.cycleOfRamp, ["number": String(here + 1), "count": String(ramp.count)]), .class("meta"))
      ol {
        for (index, cycle) in ramp.enumerated() {
          li {
            if cycle == text.position {
              span(String(index + 1), .set("aria-current", "page"))
            } else {
              a(
                href: context.url(of: cycle), String(index + 1),
                .label("\(index + 1): \(text.library.documents[cycle].title)"))
            }
          }
        }
      }
    }
  }

  // MARK: Decision

  private var decision: HTML {
    guard let decision = document["decision"]?.text else { return HTML() }
    let next = text.library.linked("next", of: text.position).first
    return p(.class("decision")) {
      span(words[.weDecided], .class("meta"))
      " "
      strong(words.capitalised(words.term(decision, of: .decision)))
      if let next {
        " \(words.onward) "
        context.link(next)
      } else if let why = document["no_next_because"]?.text {
        span(" · " + why, .class("meta"))
      }
    }
  }

  // MARK: Plan, do, study, act

  private func phase(
    _ name: Word, _ section: String, _ status: String, advice: Word, with more: String? = nil,
    @HTMLBuilder told: () -> HTML = { HTML() }
  ) -> HTML {
    let told = told()
    let body = text.body(section)
    let isHere = document.status == status
    let isEmpty = body.isEmpty && told.isEmpty && more.map { !text.has($0) } ?? true
    return PLCHTML.section(.class("panel", "pdsa-\(status)", isHere ? "here" : nil)) {
      if document.section(section) != nil { text.heading(section) } else { h(2)(words[name]) }
      if isHere { p(words[.weAreHere], .class("meta")) }
      told
      body
      if let more { text.section(more, level: 3) }
      if isEmpty { isHere ? context.advice(advice) : p("–", .class("meta")) }
    }
  }

  /// Who does what, one line each.
  private var tasks: HTML {
    let rows = document.rows("Plan", having: "Who")
    guard !rows.isEmpty else { return HTML() }
    return ul(.class("plan")) {
      for row in rows {
        li {
          text.cell(row["What"])
          let circumstances = ["Who", "When", "Where"].compactMap { row[$0] }.map(text.cell)
          if !circumstances.isEmpty {
            p(.class("meta")) { HTML(joining: circumstances, with: HTML(" · ")) }
          }
        }
      }
    }
  }

  /// The results stand with their predictions above.
  private var studied: HTML {
    guard !document.rows("Study").isEmpty else { return HTML() }
    return p(words[.resultsAbove], .class("meta"))
  }
}
