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
    let sorted = Sorted(library.decided, today: context.plan.today, in: library)
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
    private(set) var toAsk: [Decided] = []
    private(set) var open: [Decided] = []
    private(set) var others: [Decided] = []

    /// Where there is no day to compare with, everything is among the others.
    init(_ decisions: [Decided], today: CalendarDate?, in library: Library) {
      let lastMet = library.lastMet(until: today)
      for decision in decisions {
        switch (decision.due, today) {
        case (let due?, let today?) where due >= today: open.append(decision)
        case (let due?, .some) where lastMet.map({ due > $0 }) ?? true: toAsk.append(decision)
        default: others.append(decision)
        }
      }
      let byDue = { (a: Decided, b: Decided) in
        (a.due?.daysSince1970 ?? 0) < (b.due?.daysSince1970 ?? 0)
      }
      toAsk.sort(by: byDue)
      open.sort(by: byDue)
    }
  }

  /// The newest year first; one group without a name while there are few.
  private func byYear(_ decisions: [Decided]) -> [(String?, [Decided])] {
    guard decisions.count > 24 else { return decisions.isEmpty ? [] : [(nil, decisions)] }
    let start = library.settings.schoolYearStarts
    let years = Dictionary(grouping: decisions) { $0.date.map { SchoolYear(of: $0, startingIn: start) } }
    return (years.keys.compactMap(\.self).sorted(by: >).map(SchoolYear?.some) + [nil]).compactMap { year in
      years[year].map { (year.map { "\($0)" } ?? words[.noDate], $0) }
    }
  }

  // MARK: Meetings

  private var showsDue: Bool { context.plan.circle != .public }

  private func list(_ title: String, _ decisions: [Decided]) -> HTML {
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

  private func row(_ decision: Decided) -> HTML {
    typealias Columns = Meeting.Decision.Columns
    var renderer = MarkdownRenderer(context, document: decision.meeting.document)
    func cell<Value>(_ column: Key<Value>) -> HTML {
      decision.row?.cell(column).map { renderer.render($0.content) } ?? HTML()
    }
    let what: HTML =
      switch decision.content {
      case .row: cell(Columns.decision)
      case .words(let blocks): renderer.render(blocks)
      }
    return tr {
      td(.set("data-label", words[.decisionColumn])) {
        what
        span(.class("meta block")) {
          context.link(decision.meeting)
          if let date = decision.date { " · " + words.date(date) }
          if let how = decision.row?.how { " · " + words.term(how) }
        }
      }
      td(cell(Columns.because), .set("data-label", words[.becauseColumn]))
      td(cell(Columns.owner), .set("data-label", words[.ownerColumn]))
      if showsDue {
        td(.class("due"), .set("data-label", words[.dueColumn])) {
          if let due = decision.due { words.date(due) }
        }
      }
    }
  }

  // MARK: Cycles

  private func cycles() -> HTML {
    let decided = library.all(Cycle.self).filter { $0.decision != nil }.newestFirst(by: \.lastDay)
    guard !decided.isEmpty else { return HTML() }
    let heads: [Word] = [.cycleColumn, .weDecided, .becauseColumn]
    return section {
      h(2)(words[.decidedInCycles])
      div(.class("scroll stacks"), .set("tabindex", 0), .role("region"), .label(words[.decidedInCycles])) {
        table {
          thead { tr { for head in heads { th(words[head], .set("scope", "col")) } } }
          tbody { for cycle in decided { row(of: cycle) } }
        }
      }
    }
  }

  private func row(of cycle: Cycle) -> HTML {
    let reason = cycle.section(Cycle.Sections.act)?.blocks.first {
      if case .paragraph = $0.kind { true } else { false }
    }
    return tr {
      td(.set("data-label", words[.cycleColumn])) {
        context.link(cycle)
        if let date = cycle.lastDay { span(words.date(date), .class("meta block")) }
      }
      td(
        cycle.decision.map { words.term($0) } ?? "", .set("data-label", words[.weDecided]))
      td(reason?.plainText.shortened(to: 260) ?? "", .set("data-label", words[.becauseColumn]))
    }
  }
}
