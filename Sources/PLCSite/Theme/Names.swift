package import PLCContent
package import PLCText

/// Names of the schema as readers see them.
extension Words {
  /// "Problems of practice".
  package func plural(_ kind: Kind) -> String { capitalised(name("kinds.\(kind.id)") ?? kind.plural) }

  /// "Problem of practice".
  package func singular(_ kind: Kind) -> String { capitalised(name("kind.\(kind.id)") ?? kind.singular) }

  /// "an interview": what stands for a document that readers may not see.
  package func indefinite(_ kind: Kind) -> String {
    if let name = name("kind.\(kind.id)") { return name }
    return EnglishWords.indefinite(kind.singular)
  }

  /// "a teacher".
  package func indefinite(role: String) -> String {
    if let name = name("term.\(role)") { return name }
    let word = role.isEmpty ? "member" : role.replacing("-", with: " ")
    return EnglishWords.indefinite(word)
  }

  /// `proposed_by` → "Proposed by".
  package func field(_ field: String) -> String {
    capitalised(name("field.\(field)") ?? field.replacing("_", with: " "))
  }

  package func status(_ status: String) -> String {
    name("status.\(status)") ?? status.replacing("-", with: " ")
  }

  /// A word of a vocabulary as pages show it.
  package func term(_ value: String, of vocabulary: Vocabulary?) -> String {
    name("term.\(value)") ?? vocabulary?.terms.first { $0.value == value }?.shown
      ?? value.replacing("-", with: " ")
  }

  package func term(_ word: some Term) -> String { term(word.rawValue, of: type(of: word).vocabulary) }

  package func phase(_ phase: Phase) -> String {
    switch phase {
    case .proposed: self[.phaseProposed]
    case .studying: self[.phaseStudying]
    case .causes: self[.phaseCauses]
    case .planning: self[.phaseTheory]
    case .testing: self[.phaseTesting]
    case .monitoring: self[.phaseMonitoring]
    case .passedOn: self[.phasePassedOn]
    }
  }

  package func date(_ date: CalendarDate) -> String { self.date(date.year, date.month, date.day) }

  package func dates(_ dates: DateRange) -> String {
    dates.first == dates.last ? date(dates.first) : "\(date(dates.first)) – \(date(dates.last))"
  }

  /// Two days in little room, the year once: "10 Nov – 21 Nov 2025".
  func shortDates(_ first: CalendarDate, _ last: CalendarDate) -> String {
    func day(_ date: CalendarDate) -> String {
      self(.dayAndMonth, ["day": String(date.day), "month": month(date.month)])
    }
    guard first < last else { return "\(day(first)) \(first.year)" }
    return first.year == last.year
      ? "\(day(first)) – \(day(last)) \(last.year)"
      : "\(day(first)) \(first.year) – \(day(last)) \(last.year)"
  }

  package func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// What kinds and statuses mean, as readers see it.
extension Words {
  /// One or two sentences that say what a kind is for.
  package func help(of kind: Kind) -> String { name("help.\(kind.id)") ?? kind.help }

  /// What a status of a kind means; nil for a word that is none of its statuses.
  func help(ofStatus status: String, of kind: Kind) -> String? {
    name("help.\(kind.id).\(status)") ?? kind.statuses.first { $0.name == status }?.help
  }
}
