/// Who was heard: the people of interviews that took place.
extension Interview {
  /// Whether the conversation took place.
  package var tookPlace: Bool { isAtLeast(.held) }

  /// The person by whose code it goes, else the interview itself.
  package var voice: String { participant ?? name }
}

extension Problem {
  /// The interviews about it.
  package var interviews: [Interview] { document.referrers(Interview.self, by: Interview.Fields.problem) }

  /// The themes about it: those that name it.
  package var namingThemes: [Themes] { document.referrers(Themes.self, by: Themes.Fields.problem) }
}

extension Sequence<Interview> {
  /// The roles of the people who were heard.
  package var rolesHeard: Set<Interview.Role> { Set(filter(\.tookPlace).compactMap(\.role)) }
}
