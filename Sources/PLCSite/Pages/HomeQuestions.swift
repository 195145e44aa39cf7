import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// The three questions of the home page, each answered in a few lines that lead on.
struct HomeQuestions {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var html: HTML {
    HTML {
      answer(.whatWeTry, trying, nothing: .nothingTried, place: "trying")
      answer(.whatWeFound, found, nothing: .nothingFound, place: "found")
      answer(.whatIsNext, next, nothing: .nothingNext, place: "next")
    }
  }

  private func answer(_ question: Word, _ items: [HTML], nothing: Word, place: String) -> HTML {
    let advice = items.isEmpty ? context.advice(nothing) : HTML()
    guard !items.isEmpty || !advice.isEmpty else { return HTML() }
    return section(.class("brief", place)) {
      h(2)(words[question])
      if items.isEmpty { advice } else { ul { for item in items { li { item } } } }
    }
  }

  // MARK: Answers

  /// Cycles under way, the newest first; before there are any, quick tests.
  private var trying: [HTML] {
    let cycles = planned.isEmpty ? underWay : begun
    return cycles.isEmpty ? HomeTries(context: context).planned : cycles.prefix(2).map(cycle)
  }

  private func cycle(at position: Int) -> HTML {
    let cycle = library.documents[position]
    return HTML {
      h(3)() {
        context.link(position)
        " "
        StatusTag(of: cycle, words: words).html
      }
      if let prediction = cycle.comparisons.first?.question["Prediction"]?.text {
        p(words(.wePredict, ["prediction": prediction.shortened(to: 80)]))
      }
    }
  }

  private var underWay: [Int] {
    newest(library.positions(of: "cycle").filter(library.isUnderWay)) { library.documents[$0].date }
  }

  /// Cycles that are more than a plan.
  private var begun: [Int] { underWay.filter { library.documents[$0].status != "plan" } }

  /// Cycles that are a plan, where they are the answer to what is next: no meeting is coming that readers may
  /// see, and something else is being tried.
  private var planned: [Int] {
    guard coming.isEmpty, !begun.isEmpty else { return [] }
    return underWay.filter { library.documents[$0].status == "plan" }
  }

  /// A chart with a signal, and the newest cycle that was decided; before there are any, quick tests.
  private var found: [HTML] {
    let measures = MeasureGlance.findings(in: context).prefix(1).map {
      MeasureGlance(position: $0, context: context).html
    }
    let closed = library.positions(of: "cycle").filter { library.documents[$0].status == "closed" }
    let cycles = newest(closed) { library.documents[$0]["ended"]?.date ?? library.documents[$0].date }
      .prefix(measures.isEmpty ? 2 : 1).map { position in
        let cycle = library.documents[position]
        let main = cycle.comparisons.first
        return HTML {
          h(3)(context.link(position))
          p {
            if let happened = main?.result?["What happened"]?.text { happened.shortened(to: 90) + " " }
            if let verdict = main?.verdict { VerdictTag(verdict: verdict, words: words).html }
            if let decision = cycle["decision"]?.text {
              span(" \(words.onward) " + words.term(decision, of: .decision), .class("meta"))
            }
          }
        }
      }
    let found = measures + cycles
    return found.isEmpty ? HomeTries(context: context).done : found
  }

  /// Meetings to come, the first of them first.
  private var coming: [Int] {
    let meetings = library.positions(of: "meeting").filter { position in
      let meeting = library.documents[position]
      guard meeting.status == "agenda" else { return false }
      guard let asOf = context.plan.asOf, let date = meeting["date"]?.date else { return true }
      return date >= asOf
    }
    return newest(meetings) { library.documents[$0]["date"]?.date }.reversed()
  }

  /// The next meeting with what to do before it, else the cycles that are planned.
  private var next: [HTML] {
    let cycles = planned.prefix(2).map { position in div { cycle(at: position) } }
    return cycles
      + coming.prefix(1).map { position in
        let meeting = library.documents[position]
        return HTML {
          div {
            h(3)(context.link(position))
            if let date = meeting["date"]?.date {
              p(.class("meta")) {
                time(words.date(date), machine: "\(date)")
                if let minutes = meeting["minutes"]?.number { " · " + words.amount(minutes, unit: "minutes") }
              }
            }
          }
          let before = preWork(of: position)
          if !before.isEmpty {
            div {
              p(words[.beforeThat], .class("meta"))
              ul { for item in before { li { item } } }
            }
          }
        }
      }
  }

  /// The points of the pre-work, else its first words.
  private func preWork(of meeting: Int) -> [HTML] {
    for block in library.documents[meeting].section("Pre-work")?.blocks ?? [] where !block.isHint {
      guard case .list(let list) = block.kind else { continue }
      return list.items.prefix(3).compactMap { item in
        guard case .paragraph(let content)? = item.blocks.first?.kind else { return nil }
        return context.inlines(content, of: meeting)
      }
    }
    let words = library.documents[meeting].firstParagraph(of: "Pre-work")?.plainText
    return words.map { [HTML($0.shortened(to: 140))] } ?? []
  }

  /// By date, the latest first; those without one last, and those of one day in the order of the folder.
  private func newest(_ positions: [Int], by date: (Int) -> CalendarDate?) -> [Int] {
    positions.map { (day: date($0)?.daysSince1970 ?? .min, position: $0) }
      .sorted { ($1.day, $0.position) < ($0.day, $1.position) }.map(\.position)
  }
}
