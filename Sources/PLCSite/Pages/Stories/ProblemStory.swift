import PLCContent
import PLCHTML

/// The page of a problem: the whole inquiry in order, from what students bring to what comes next. What stands
/// elsewhere at length is shown in a picture or a line, and linked.
struct ProblemStory: DocumentStory {
  let text: DocumentText
  let inquiry: Inquiry

  /// The story of the problem at an index.
  init(_ position: Int, _ context: PageContext) {
    text = DocumentText(position, context)
    inquiry = Inquiry(ofProblem: position, in: context.library)
  }

  var words: Words { text.words }
  var context: PageContext { text.context }
  var library: Library { text.library }

  /// The sections that have a place in the story.
  private static let placed = [
    "What we see", "Who is affected", "What students bring", "What students can do", "Not yet",
    "Why it matters",
    "Perspectives on why", "What we do not know",
  ]

  let told: Set<String> = ["evidence", "themes", "root_causes", "theory", "reopened_because"]

  var facts: [(name: String, value: HTML)] {
    var facts: [(name: String, value: HTML)] = []
    if let aim = inquiry.theory.flatMap({ AimSentence(library.documents[$0], words: words) }) {
      facts.append((words[.aim], HTML(aim.sentence)))
    }
    if !inquiry.cycles.isEmpty {
      let open = inquiry.cycles.count { library.isUnderWay($0) }
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
          words.singular(library.documents[package].kind),
          HTML {
            context.link(package)
            " (\(words.status(library.documents[package].status ?? "")))"
          }
        ))
    }
    return facts
  }

  var html: HTML {
    let parts = parts
    return HTML {
      if let why = text.document["reopened_because"]?.text {
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
    parts.add("What we see", of: text)
    parts.add("Who is affected", of: text)
    parts.add(text.beside(["What students bring", "What students can do", "Not yet"]))
    parts.add(text.section("Why it matters"))
    parts.add("evidence", words[.theEvidence]) {
      let matrix = EvidenceMatrix(problem: text.position, context: context).html
      matrix.isEmpty ? context.advice(.adviceEvidence) : matrix
    }
    parts.add("voices", words[.voices]) {
      VoicesView(problem: text.position, context: context).html
      text.section("Perspectives on why", level: 3)
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
      WhereToNextView(problem: text.position, inquiry: inquiry, context: context).html
      text.section("What we do not know", level: 3)
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
      if let sentence = library.documents[theory].firstParagraph(of: "If, then, because") {
        blockquote(.class("claim")) { p { context.inlines(sentence, of: theory) } }
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
                StatusTag(of: library.documents[ramp.idea], words: words).html
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
