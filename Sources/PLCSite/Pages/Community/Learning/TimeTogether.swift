import PLCContent
import PLCHTML

/// How the time of meetings is spent, and which roles are in the room; never who said how much.
struct TimeTogether {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var html: HTML {
    let held = library.positions(of: "meeting").filter {
      ["held", "closed"].contains(library.documents[$0].status ?? "")
    }
    guard !held.isEmpty else { return HTML() }
    let rows = held.flatMap { library.documents[$0].rows("Agenda") }
    return section {
      h(2)(words[.timeTogether])
      p(words(held.count == 1 ? .overOneMeeting : .overMeetings, ["count": String(held.count)]))
      div(.class("columns")) {
        spent(MinutesSpent(rows, by: "Purpose"), .purposeColumn, .agendaPurpose)
        spent(MinutesSpent(rows, by: "Format"), .formatColumn, .agendaFormat)
        roles(held)
      }
    }
  }

  private func spent(_ minutes: MinutesSpent, _ head: Word, _ vocabulary: Vocabulary) -> HTML {
    guard let most = minutes.terms.first?.minutes, most > 0 else { return HTML() }
    return LearningTable(
      name: words[head], heads: [words[head], words[.minutesColumn]],
      rows: minutes.terms.map { term, count in
        [HTML(words.capitalised(words.term(term, of: vocabulary))), InlineBar(value: count, full: most).html]
      }
    ).html
  }

  /// At how many of the meetings somebody of each role was there.
  private func roles(_ meetings: [Int]) -> HTML {
    var counts: [String: Int] = [:]
    for position in meetings {
      let present = library.documents[position].references(in: "present")
      let roles = Set(present.compactMap { library.member($0, in: position)?.role }.filter { !$0.isEmpty })
      for role in roles { counts[role, default: 0] += 1 }
    }
    guard !counts.isEmpty else { return HTML() }
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return LearningTable(
      name: words[.rolesInTheRoom], heads: [words[.rolesInTheRoom], words[.meetingsColumn]],
      rows: sorted.map { role, count in
        [
          HTML(words.capitalised(words.indefinite(role: role))),
          InlineBar(value: count, full: meetings.count).html,
        ]
      }
    ).html
  }
}
