// Who was heard about a problem.

extension Interview.Role {
  /// What codes of such people begin with: `S03`.
  package var letter: Character {
    switch self {
    case .student: "S"
    case .teacher: "T"
    case .family: "F"
    case .administrator: "A"
    }
  }

  /// The role that a code speaks of, such as `S03`; nil for words that begin with no code.
  package init?(code: String) {
    guard code.dropFirst().first?.isNumber == true,
      let role = Self.allCases.first(where: { $0.letter == code.first })
    else { return nil }
    self = role
  }
}

extension Interview {
  /// Whether the conversation took place.
  package var tookPlace: Bool { isAtLeast(.held) }

  /// The person by whose code it goes, else the interview itself.
  package var voice: String { participant ?? name }
}

extension Sequence<Interview> {
  /// The roles of the people who were heard.
  package var rolesHeard: Set<Interview.Role> { Set(filter(\.tookPlace).compactMap(\.role)) }

  /// The roles of which nobody was heard.
  package var unheardRoles: [Interview.Role] {
    let heard = Set(compactMap(\.role))
    return Interview.Role.allCases.filter { !heard.contains($0) }
  }
}

extension Problem {
  /// The interviews about it.
  package var interviews: [Interview] { document.referrers(Interview.self, by: Interview.Fields.problem) }

  /// The themes that name it.
  package var namingThemes: [Themes] { document.referrers(Themes.self, by: Themes.Fields.problem) }

  /// What interviews say of it together: what it names, then what names it.
  package var heard: [Themes] {
    let named = themes
    return named + namingThemes.filter { !named.contains($0) }
  }

  /// The looks at evidence of it.
  package var looks: [Look] { document.referrers(Look.self, by: Look.Fields.problem) }
}
