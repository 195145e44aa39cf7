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

extension Sequence<Interview> {
  /// The roles of which nobody was heard.
  package var unheardRoles: [Interview.Role] {
    let heard = Set(compactMap(\.role))
    return Interview.Role.allCases.filter { !heard.contains($0) }
  }
}

extension Problem {
  /// The interviews about it.
  package var interviews: [Interview] { document.referrers(Interview.self, by: Interview.Fields.problem) }

  /// What interviews say of it together: what it names, then what names it.
  package var heard: [Themes] {
    let named = themes
    return named
      + document.referrers(Themes.self, by: Themes.Fields.problem).filter { !named.contains($0) }
  }

  /// The looks at evidence of it.
  package var looks: [Look] { document.referrers(Look.self, by: Look.Fields.problem) }
}
