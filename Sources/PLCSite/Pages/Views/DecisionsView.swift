import PLCContent
import PLCHTML
import PLCText

/// What meetings decided about an inquiry, the newest first, each with what it rests on.
struct DecisionsView {
  let inquiry: Inquiry
  let context: PageContext

  private var words: Words { context.words }

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

  private var decisions: [Meeting.Decision] {
    let concerned = inquiry.documents
    return inquiry.meetings.flatMap { meeting in
      meeting.decided.compactMap(\.row).filter { decision in
        let reasons = decision.because.compactMap(\.document)
        return reasons.contains(where: concerned.contains)
          || (reasons.isEmpty && isOnly(about: concerned, meeting))
      }
    }.newestFirst { Meeting(document: $0.document).date }
  }

  /// A decision that rests on our experience belongs to this inquiry where the meeting spoke of no other problem.
  private func isOnly(about concerned: Set<Document>, _ meeting: Meeting) -> Bool {
    let subjects = meeting.agenda.flatMap(\.for)
    return subjects.allSatisfy { !$0.is(Problem.self) || concerned.contains($0) }
      && subjects.contains(where: concerned.contains)
  }

  private func item(_ decision: Meeting.Decision) -> HTML {
    typealias Columns = Meeting.Decision.Columns
    let meeting = Meeting(document: decision.document)
    return li {
      if let cell = decision.cell(Columns.decision) {
        strong { context.inlines(cell.content, of: meeting.document) }
      }
      p(.class("meta")) {
        a(href: context.url(of: meeting), meeting.date.map(words.date) ?? meeting.title)
        if let because = decision.cell(Columns.because), !because.text.isEmpty {
          " · " + words[.becauseOf] + " "
          context.inlines(because.content, of: meeting.document)
        }
      }
    }
  }
}
