import PLCContent
import PLCHTML

extension Meeting {
  /// A table by day: those still to come first.
  static let appearance = Appearance(
    Self.self, menu: .community, shortcut: Appearance.Shortcut(place: 5),
    index: IndexForm(
      entries: .rows([.date, .named(.meetingColumn), purposes, decided]), groups: .own(comingFirst),
      isDated: true),
    story: { MeetingStory($0, $1) })

  /// What its time is for, most of it first.
  private static let purposes = IndexColumn(.purposeColumn, of: Self.self) { meeting, context in
    let minutes = MinutesSpent(meeting.agenda, by: AgendaItem.Columns.purpose)
    return HTML(
      minutes.terms.prefix(3).map { context.words.term($0.term, of: .agendaPurpose) }.joined(separator: ", "))
  }

  private static let decided = IndexColumn(.decisionsColumn, of: Self.self) { meeting, context in
    let count = meeting.decided.count
    return HTML(count == 0 ? "" : String(count))
  }

  /// Those still to come first, the next one at the top; then the others by school year, the newest first.
  private static func comingFirst(_ index: IndexGroups, _ documents: [Document]) -> [IndexGroups.Group] {
    let words = index.context.words
    let isComing = { (document: Document) in Meeting(document)?.status == .agenda }
    let coming = index.sorted(documents.filter(isComing))
    let others = index.sorted(documents.filter { !isComing($0) })
    let groups =
      coming.isEmpty
      ? []
      : [
        IndexGroups.Group(
          title: words.capitalised(words[.stillToCome]), name: Status.agenda.rawValue,
          documents: coming.reversed())
      ]
    guard !others.isEmpty else { return groups }
    return groups
      + index.cut(
        IndexGroups.Group(
          title: coming.isEmpty ? "" : words[.meetingsHeld], name: Status.held.rawValue, documents: others))
  }
}
