/// What each column of a form's export holds. Only the answers that are counted are ever looked at again.
package struct ResponseColumns: Sendable {
  /// The column of the time; nil when there is none.
  package let time: Int?
  /// Other times, scores and numbers that the form keeps for itself.
  package let others: [Int]
  /// Names, e-mail addresses, numbers of persons.
  package let people: [Int]
  /// Questions that were answered by choosing.
  package let closed: [Int]
  /// Anything in the students' own words.
  package let free: [Int]

  package init(_ table: ResponseTable) {
    let times = table.headings.indices
      .compactMap { index in ResponseTable.timeRank(table.headings[index]).map { (rank: $0, index: index) } }
    time = times.min { ($0.rank, $0.index) < ($1.rank, $1.index) }?.index
    var (others, people, closed, free): ([Int], [Int], [Int], [Int]) = ([], [], [], [])
    for (index, heading) in table.headings.enumerated() where index != time {
      let cells = table.rows.map { $0[index] }.filter { !$0.isEmpty }
      if Self.isOfForm(heading) || cells.isEmpty {
        others.append(index)
      } else if Self.isOfPerson(heading) || cells.count(where: { $0.contains("@") }) * 2 >= cells.count {
        people.append(index)
      } else if Self.isClosed(cells) {
        closed.append(index)
      } else {
        free.append(index)
      }
    }
    (self.others, self.people, self.closed, self.free) = (others, people, closed, free)
  }

  private static func isOfForm(_ heading: String) -> Bool {
    [
      "last modified time", "hora de la última modificación", "start time", "completion time",
      "hora de inicio",
      "hora de finalización", "score", "total score", "total points", "total de puntos", "puntuación",
      "points",
      "language", "quiz feedback", "timestamp",
    ].contains(heading.lowercased())
  }

  /// A heading in a few words that asks for a name, an address or a number of a person.
  private static func isOfPerson(_ heading: String) -> Bool {
    let text = heading.lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if ["id", "student", "alumno", "alumna", "estudiante", "respondent"].contains(text) { return true }
    if words.contains(where: { ["email", "mail", "correo", "username", "phone", "teléfono"].contains($0) }) {
      return true
    }
    let asks: Set = [
      "name", "names", "surname", "nombre", "nombres", "apellido", "apellidos", "id", "matrícula", "ip",
      "birthday",
    ]
    // "What is your name?" asks for one; "I can name my reader" does not.
    let leads: Set = [
      "what", "your", "please", "enter", "write", "cuál", "tu", "su", "escribe", "escriba", "nombre",
    ]
    return words.contains(where: asks.contains) && words.count <= 6
      && (words.count <= 2 || words.first.map(leads.contains) ?? false)
  }

  /// Few different answers, all short, and not each its own; of a handful of responses, a few words each.
  private static func isClosed(_ cells: [String]) -> Bool {
    let distinct = Set(cells.flatMap { AnswerText.parts(of: $0) })
    return distinct.count <= 9 && cells.allSatisfy { $0.count <= 120 }
      && distinct.allSatisfy { $0.count <= 60 }
      && (distinct.count < cells.count
        || cells.count < 6 && distinct.allSatisfy { $0.count(where: { $0 == " " }) < 4 })
  }
}

/// The answer in one cell; several when more than one could be chosen.
package enum AnswerText {
  /// The whole answer and, when several were chosen, each of them: Google writes `A, B`, Microsoft `A;B;`.
  package static func readings(of cell: String) -> Set<String> {
    Set([normalised(cell)] + parts(of: cell).map(normalised))
  }

  static func parts(of cell: String) -> [String] {
    let separator: Character = cell.contains(";") ? ";" : ","
    return cell.split(separator: separator).map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
  }

  /// As answers are compared: without regard to case and to the curl of an apostrophe.
  package static func normalised(_ text: String) -> String {
    var text = text.lowercased().replacing("’", with: "'").trimmingSpaces
    while text.hasSuffix(";") || text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
