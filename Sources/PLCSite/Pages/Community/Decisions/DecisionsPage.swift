import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// Every decision with its reason, who sees to it and its day: those still open first.
struct DecisionsPage {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var body: PageBody {
    let sorted = Sorted(DecisionList.all(in: library), today: context.plan.today, in: library)
    let html = HTML {
      h(1)(words[.decisions])
      p(words[.decisionsLede], .class("lede"))
      list(words[.decisionsToAsk], sorted.toAsk)
      list(words[.decisionsOpen], sorted.open)
      for (year, decisions) in byYear(sorted.others) {
        list(year ?? words[.decisionsTaken], decisions)
      }
      cycles()
    }
    return PageBody(html: html, summary: words[.decisionsLede], style: "index")
  }

  /// Decisions by what they still ask of the community.
  struct Sorted {
    /// Their day has come since the community last met: a question for the next meeting.
    private(set) var toAsk: [DecisionList.Decision] = []
    private(set) var open: [DecisionList.Decision] = []
    private(set) var others: [DecisionList.Decision] = []

    /// Where there is no day to compare with, everything is among the others.
    init(_ decisions: [DecisionList.Decision], today: CalendarDate?, in library: Library) {
      let lastMet = library.positions(of: "meeting")
        .filter { ["held", "closed"].contains(library.documents[$0].status ?? "") }
        .compactMap { library.documents[$0]["date"]?.date }
        .filter { date in today.map { date <= $0 } ?? true }.max()
      for decision in decisions {
        switch (decision.due, today) {
        case (let due?, let today?) where due >= today: open.append(decision)
        case (let due?, .some) where lastMet.map({ due > $0 }) ?? true: toAsk.append(decision)
        default: others.append(decision)
        }
      }
      let byDue = { (a: DecisionList.Decision, b: DecisionList.Decision) in
        (a.due?.daysSince1970 ?? 0) < (b.due?.daysSince1970 ?? 0)
      }
      toAsk.sort(by: byDue)
      open.sort(by: byDue)
    }
  }

  /// The newest year first; one group without a name while there are few.
  private func byYear(_ decisions: [DecisionList.Decision]) -> [(String?, [DecisionList.Decision])] {
    guard decisions.count > 24 else { return decisions.isEmpty ? [] : [(nil, decisions)] }
    let start = library.settings.schoolYearStarts
    let years = Dictionary(grouping: decisions) { $0.date.map { SchoolYear(of: $0, startingIn: start) } }
    return (years.keys.compactMap(\.self).sorted(by: >).map(SchoolYear?.some) + [nil]).compactMap { year in
      years[year].map { (year.map { "\($0)" } ?? words[.noDate], $0) }
    }
  }

  // MARK: Meetings

  private var showsDue: Bool { context.plan.circle != .public }

  private func list(_ title: String, _ decisions: [DecisionList.Decision]) -> HTML {
    guard !decisions.isEmpty else { return HTML() }
    let heads: [Word] = [.decisionColumn, .becauseColumn, .ownerColumn] + (showsDue ? [.dueColumn] : [])
    return section {
      h(2)(title)
      div(.class("scroll stacks decisions"), .set("tabindex", 0), .role("region"), .label(title)) {
        table {
          thead { tr { for head in heads { th(words[head], .set("scope", "col")) } } }
          tbody { for decision in decisions { row(decision) } }
        }
      }
    }
  }

  private func row(_ decision: DecisionList.Decision) -> HTML {
    var renderer = MarkdownRenderer(context, position: decision.meeting)
    func cell(_ column: String) -> HTML? {
      guard case .row(let row) = decision.content else { return nil }
      return row[column].map { renderer.render($0.content) }
    }
    let what: HTML =
      switch decision.content {
      case .row: cell("Decision") ?? HTML()
      case .words(let blocks): renderer.render(blocks)
      }
    return tr {
      td(.set("data-label", words[.decisionColumn])) {
        what
        span(.class("meta block")) {
          context.link(decision.meeting)
          if let date = decision.date { " · " + words.date(date) }
          if case .row(let row) = decision.content, let how = row["How"]?.value.text {
            " · " + words.term(how, of: .decidedHow)
          }
        }
      }
      td(cell("Because") ?? HTML(), .set("data-label", words[.becauseColumn]))
      td(cell("Owner") ?? HTML(), .set("data-label", words[.ownerColumn]))
      if showsDue {
        td(.class("due"), .set("data-label", words[.dueColumn])) {
          if let due = decision.due { words.date(due) }
        }
      }
    }
  }

  // MARK: Cycles

  private func cycles() -> HTML {
    let decided = library.positions(of: "cycle").filter { library.documents[$0]["decision"]?.text != nil }
      .sorted { first, second in
        let days = [first, second].map { library.documents[$0].cycleEnd?.daysSince1970 ?? .min }
        return (days[1], first) < (days[0], second)
      }
    guard !decided.isEmpty else { return HTML() }
    let heads: [Word] = [.cycleColumn, .weDecided, .becauseColumn]
    return section {
      h(2)(words[.decidedInCycles])
      div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(words[.decidedInCycles])) {
        table {
          thead { tr { for head in heads { th(words[head], .set("scope", "col")) } } }
          tbody { for position in decided { row(ofCycle: position) } }
        }
      }
    }
  }

  private func row(ofCycle position: Int) -> HTML {
    let cycle = library.documents[position]
    let reason = cycle.section("Act")?.blocks.first { if case .paragraph = $0.kind { true } else { false } }
    return tr {
      td(.set("data-label", words[.cycleColumn])) {
        context.link(position)
        if let date = cycle.cycleEnd { span(words.date(date), .class("meta block")) }
      }
      td(
        cycle["decision"]?.text.map { words.term($0, of: .decision) } ?? "",
        .set("data-label", words[.weDecided]))
      td(reason?.plainText.shortened(to: 260) ?? "", .set("data-label", words[.becauseColumn]))
    }
  }
}
