import PLCContent
import PLCHTML
import PLCText

/// What meetings decided about an inquiry, the newest first, each with what it rests on.
struct DecisionsView {
  let inquiry: Inquiry
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  private struct Decision {
    let meeting: Int
    let row: DataRow
    let date: CalendarDate?
  }

  /// Nothing while no meeting that this audience may see has decided anything.
  var html: HTML {
    let decisions = decisions
    guard !decisions.isEmpty else {
      return inquiry.cycles.isEmpty ? HTML() : context.advice(.adviceDecision)
    }
    let earlier = decisions.dropFirst(Self.newest)
    return HTML {
      ol(.class("decided")) { for decision in decisions.prefix(Self.newest) { item(decision) } }
      if !earlier.isEmpty {
        details(.class("more-of-it")) {
          summary(words(.earlierDecisions, ["count": String(earlier.count)]))
          ol(.class("decided")) { for decision in earlier { item(decision) } }
        }
      }
    }
  }

  /// So many stand open; the others are one step away.
  private static let newest = 5

  private var decisions: [Decision] {
    let concerned = inquiry.documents
    let meetings = Set(concerned.flatMap { library.backlinks[$0] })
      .filter { library.documents[$0].kind.id == "meeting" }.sorted()
    let found = meetings.flatMap { meeting in
      library.documents[meeting].rows("Decisions").filter { row in
        let reasons = (row["Because"]?.value.references ?? []).compactMap { library.linked($0, in: meeting) }
        return reasons.contains(where: concerned.contains)
          || (reasons.isEmpty && isOnly(about: concerned, meeting))
      }.map { Decision(meeting: meeting, row: $0, date: library.documents[meeting]["date"]?.date) }
    }
    // Meetings of one day stay in the order of the folder, decisions in the order of their meeting.
    return found.enumerated().sorted { first, second in
      let days = [first, second].map { $0.element.date?.daysSince1970 ?? .min }
      return (days[1], first.offset) < (days[0], second.offset)
    }.map(\.element)
  }

  /// A decision that rests on our experience belongs to this inquiry where the meeting spoke of no other problem.
  private func isOnly(about concerned: Set<Int>, _ meeting: Int) -> Bool {
    let subjects = library.documents[meeting].rows("Agenda").flatMap { $0["For"]?.value.references ?? [] }
      .compactMap { library.linked($0, in: meeting) }
    let problems = subjects.filter { library.documents[$0].kind.id == "problem" }
    return problems.allSatisfy(concerned.contains) && subjects.contains(where: concerned.contains)
  }

  private func item(_ decision: Decision) -> HTML {
    li {
      if let cell = decision.row["Decision"] {
        strong { context.inlines(cell.content, of: decision.meeting) }
      }
      p(.class("meta")) {
        a(
          href: context.url(of: decision.meeting),
          decision.date.map(words.date) ?? library.documents[decision.meeting].title)
        if let because = decision.row["Because"], !because.text.isEmpty {
          " · " + words[.becauseOf] + " "
          context.inlines(because.content, of: decision.meeting)
        }
      }
    }
  }
}
