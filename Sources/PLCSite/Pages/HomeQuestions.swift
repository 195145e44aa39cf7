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
    return cycles.isEmpty ? HomeTries(context: context).planned : first(of: cycles)
  }

  /// Two of some cycles; how many more there are leads to where all are.
  private func first(of cycles: [Cycle]) -> [HTML] {
    guard cycles.count > 2, let all = context.plan.indexRoutes[Cycle.id] else { return cycles.map(cycle) }
    let more = words(.andMore, ["count": String(cycles.count - 2)])
    return cycles.prefix(2).map(cycle) + [p(.class("meta")) { a(href: context.url(to: all), more) }]
  }

  /// A cycle under way with its predictions; several of them have a line each.
  private func cycle(_ cycle: Cycle) -> HTML {
    HTML {
      h(3)() {
        context.link(cycle)
        " "
        StatusTag(of: cycle.document, words: words).html
      }
      let predictions = cycle.comparisons.compactMap(\.prediction)
      let length = predictions.count > 1 ? 46 : 80
      for prediction in predictions {
        p(words(.wePredict, ["prediction": prediction.shortened(to: length)]))
      }
    }
  }

  private var underWay: [Cycle] { library.all(Cycle.self).filter(\.isUnderWay).newestFirst(by: \.date) }

  /// Cycles that are more than a plan.
  private var begun: [Cycle] { underWay.filter { $0.status != .plan } }

  /// Cycles that are a plan, where they are the answer to what is next: no meeting is coming that readers may
  /// see, and something else is being tried.
  private var planned: [Cycle] {
    guard coming.isEmpty, !begun.isEmpty else { return [] }
    return underWay.filter { $0.status == .plan }
  }

  /// A chart with a signal, and the newest cycle that was decided; before there are any, quick tests.
  private var found: [HTML] {
    let measures = MeasureGlance.findings(in: context).prefix(1).map {
      MeasureGlance(measure: $0, context: context).html
    }
    let cycles = library.all(Cycle.self).filter { $0.status == .closed }
      .newestFirst { $0.ended ?? $0.date }.prefix(measures.isEmpty ? 2 : 1).map(finding)
    let found = measures + cycles
    return found.isEmpty ? HomeTries(context: context).done : found
  }

  /// What each question of a cycle found, and after the last one what was decided.
  private func finding(_ cycle: Cycle) -> HTML {
    let results = cycle.comparisons.compactMap(\.result) + cycle.resultsWithoutQuestion
    return HTML {
      h(3)(context.link(cycle))
      for result in results.dropLast() { p { found(result) } }
      p {
        if let last = results.last { found(last) }
        if let decision = cycle.decision {
          span(" \(words.onward) " + words.term(decision), .class("meta"))
        }
      }
    }
  }

  private func found(_ result: Cycle.Result) -> HTML {
    HTML {
      if let happened = result.whatHappened { happened.shortened(to: 90) + " " }
      if let verdict = result.verdict { VerdictTag(verdict: verdict, words: words).html }
    }
  }

  /// Meetings to come, the first of them first.
  private var coming: [Meeting] {
    library.all(Meeting.self).filter { $0.isComing(on: context.plan.asOf) }.newestFirst(by: \.date).reversed()
  }

  /// The next meeting with what to do before it, else the cycles that are planned.
  private var next: [HTML] {
    first(of: planned).map { planned in div { planned } }
      + coming.prefix(1).map { meeting in
        HTML {
          div {
            h(3)(context.link(meeting))
            if let date = meeting.date {
              p(.class("meta")) {
                time(words.date(date), machine: "\(date)")
                if let minutes = meeting.minutes {
                  " · " + words.amount(Double(minutes), unit: Measure.Unit.minutes)
                }
              }
            }
          }
          let before = preWork(of: meeting)
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
  private func preWork(of meeting: Meeting) -> [HTML] {
    for block in meeting.section(Meeting.Sections.preWork)?.blocks ?? [] where !block.isHint {
      guard case .list(let list) = block.kind else { continue }
      return list.items.prefix(3).compactMap { item in
        guard case .paragraph(let content)? = item.blocks.first?.kind else { return nil }
        return context.inlines(content, of: meeting.document)
      }
    }
    let words = meeting.document.firstParagraph(of: Meeting.Sections.preWork)?.plainText
    return words.map { [HTML($0.shortened(to: 140))] } ?? []
  }
}
