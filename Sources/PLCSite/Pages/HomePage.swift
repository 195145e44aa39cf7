import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// What are we trying, what did we find, what is next? And where each problem stands.
struct HomePage {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var body: PageBody {
    let html = HTML {
      h(1)(library.settings.site.title ?? library.settings.name)
      if let purpose { p(purpose, .class("lede")) }
      if library.documents.isEmpty { p(words[.nothingPublic], .class("empty")) }
      phases()
      let shelves = Shelves(context: context).html
      if shelves.isEmpty {
        div(.class("columns")) {
          trying()
          found()
          next()
        }
      }
      shelves
      recent()
    }
    return PageBody(html: html, summary: purpose, style: "home")
  }

  private var purpose: String? {
    guard let charter = library.documents(of: "charter").first else { return nil }
    let goal = charter["practice_goal"]?.text
    let blocks = charter.section("Purpose")?.blocks ?? []
    for block in blocks {
      if case .paragraph(let content) = block.kind { return content.plainText.shortened(to: 300) }
    }
    return goal
  }

  // MARK: The cycle

  private func phases() -> HTML {
    let problems = library.positions(of: "problem")
    guard !problems.isEmpty else { return HTML() }
    let byPhase = Dictionary(grouping: problems) { library.phase(ofProblem: $0) }
    return section(.label(words[.improvementCycle])) {
      h(2)(words[.improvementCycle], .class("quiet"))
      ol(.class("phases")) {
        for phase in Phase.allCases {
          let here = byPhase[phase] ?? []
          li(.class(here.isEmpty ? nil : "here")) {
            span(words.phase(phase), .class("n"))
            if here.isEmpty { span(words[.phaseNobody], .class("none")) }
            for position in here { context.link(position) }
          }
        }
      }
      p("↺ " + words[.phaseBack], .class("meta way-back"))
    }
  }

  // MARK: Three questions

  private func trying() -> HTML {
    let cycles = library.positions(of: "cycle").filter {
      ["plan", "do", "study", "act"].contains(library.documents[$0].status ?? "")
    }
    let newest = cycles.sorted {
      library.documents[$1].date ?? .distant < library.documents[$0].date ?? .distant
    }
    return section {
      h(2)(words[.whatWeTry])
      if newest.isEmpty { p(words[.nothingTried], .class("empty")) }
      for position in newest.prefix(3) {
        let cycle = library.documents[position]
        div(.class("card")) {
          h(3)(context.link(position))
          if let prediction = cycle.rows("Plan", having: "Question").first?["Prediction"]?.text {
            p(words(.wePredict, ["prediction": prediction]))
          }
          p {
            StatusTag(status: cycle.status ?? "", kind: cycle.kind, words: words).html
            if let scale = cycle["scale"]?.text { span(" " + words.term(scale, of: .scale), .class("meta")) }
          }
        }
      }
    }
  }

  private func found() -> HTML {
    let closed = library.positions(of: "cycle").filter { library.documents[$0].status == "closed" }
    let newest = closed.sorted { ended($1) < ended($0) }
    return section {
      h(2)(words[.whatWeFound])
      if newest.isEmpty { p(words[.nothingFound], .class("empty")) }
      for position in MeasureGlance.findings(in: context).prefix(2) {
        div(.class("card")) { MeasureGlance(position: position, context: context).html }
      }
      for position in newest.prefix(3) {
        let cycle = library.documents[position]
        let result = cycle.rows("Study").first
        div(.class("card")) {
          h(3)(context.link(position))
          if let happened = result?["What happened"]?.text { p(happened) }
          p(.class("meta")) {
            if let verdict = result?["Verdict"]?.value.text {
              VerdictTag(verdict: verdict, words: words).html
            }
            if let decision = cycle["decision"]?.text { " → " + words.term(decision, of: .decision) }
          }
        }
      }
    }
  }

  private func ended(_ position: Int) -> CalendarDate {
    let cycle = library.documents[position]
    return cycle["ended"]?.date ?? cycle.date ?? .distant
  }

  private func next() -> HTML {
    let meetings = library.positions(of: "meeting").filter { library.documents[$0].status == "agenda" }
      .filter { position in
        guard let asOf = context.plan.asOf, let date = library.documents[position]["date"]?.date else {
          return true
        }
        return date >= asOf
      }
    let coming = meetings.sorted {
      library.documents[$0].date ?? .distant < library.documents[$1].date ?? .distant
    }
    return section {
      h(2)(words[.whatIsNext])
      if coming.isEmpty { p(words[.nothingNext], .class("empty")) }
      for position in coming.prefix(2) {
        let meeting = library.documents[position]
        div(.class("card")) {
          h(3)(context.link(position))
          if let date = meeting["date"]?.date { p(words.date(date), .class("meta")) }
          let items = meeting.rows("Agenda").compactMap { $0["Item"]?.text }
          if !items.isEmpty { ul { for item in items.prefix(4) { li(item) } } }
          if let bring = meeting.section("Pre-work")?.blocks.first?.plainText, !bring.isEmpty {
            p(words(.bring, ["what": bring.shortened(to: 140)]), .class("meta"))
          }
        }
      }
    }
  }

  private func recent() -> HTML {
    var seen: Set<Int> = []
    let events = context.plan.timeline.filter { event in
      library.documents[event.document].kind.id != "member" && seen.insert(event.document).inserted
    }
    guard !events.isEmpty else { return HTML() }
    return section(.class("recent")) {
      h(2)(words[.recentChanges])
      ul(.class("dated")) {
        for event in events.prefix(8) {
          li {
            time(words.date(event.date), machine: "\(event.date)")
            " "
            context.link(event.document)
            " "
            span(words.singular(library.documents[event.document].kind), .class("meta"))
          }
        }
      }
    }
  }
}

extension CalendarDate {
  /// Stands for "no date" in orders: later than any.
  fileprivate static let distant = CalendarDate(daysSince1970: .max / 2)
}
