import PLCContent
import PLCHTML

/// How the time of meetings is spent, and which roles are in the room; never who said how much.
struct TimeTogether {
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    let held = context.library.all(Meeting.self).filter(\.wasHeld)
    guard !held.isEmpty else { return HTML() }
    let items = held.flatMap(\.agenda)
    return section {
      h(2)(words[.timeTogether])
      p(words(held.count == 1 ? .overOneMeeting : .overMeetings, ["count": String(held.count)]))
      div(.class("columns")) {
        spent(MinutesSpent(items, by: Meeting.AgendaItem.Columns.purpose), .purposeColumn, .agendaPurpose)
        spent(MinutesSpent(items, by: Meeting.AgendaItem.Columns.format), .formatColumn, .agendaFormat)
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
  private func roles(_ meetings: [Meeting]) -> HTML {
    var counts: [String: Int] = [:]
    for meeting in meetings {
      for role in Set(meeting.present.map(\.role)) where !role.isEmpty { counts[role, default: 0] += 1 }
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
