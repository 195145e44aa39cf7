import PLCText

extension Meeting {
  /// When its agenda was first committed; nil when that is unknown: not yet, at the start of history, or
  /// together with the notes, as happens when a meeting is written down afterwards.
  package func agendaWritten(in history: History) -> Moment? {
    guard let versions = history[path]?.versions,
      let first = versions.first(where: { $0.words.meeting?.hasAgenda ?? false }),
      first.words.meeting?.hasNotes == false
    else { return nil }
    let commit = history.commits[first.commit]
    return commit.isFirst ? nil : commit.moment
  }
}
