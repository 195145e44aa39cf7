import PLCText

/// Tells which answers a cell holds, when one or several of the answers to a question could be chosen.
struct AnswerReader {
  /// As they are written into the data.
  let order: [String]
  /// The answers of each cell as it was written.
  private let byCell: [String: [String]]

  /// The answers in a cell, each once.
  func answers(in cell: String) -> [String] { byCell[cell] ?? [] }

  /// `known` are all answers that there may be; none when nothing says so.
  init(_ cells: [String], known: [String], rest: String?) throws(AnswerCounts.Refusal) {
    var times: [String: Int] = [:]
    for cell in cells where !cell.isEmpty { times[cell, default: 0] += 1 }
    if known.isEmpty {
      (byCell, order) = try Self.discovered(times)
    } else {
      (byCell, order) = try Self.read(times, known, rest)
    }
  }

  // MARK: Known answers

  private static func read(
    _ times: [String: Int], _ known: [String], _ rest: String?
  ) throws(AnswerCounts.Refusal) -> ([String: [String]], [String]) {
    let names = Dictionary(known.map { (AnswerText.normalised($0), $0) }) { first, _ in first }
    var byCell: [String: [String]] = [:]
    var unknown: [String: Int] = [:]
    for (cell, count) in times {
      let (answers, others) = parse(cell, names)
      for other in others { unknown[other, default: 0] += count }
      byCell[cell] = answers + (others.isEmpty ? [] : [rest].compactMap(\.self))
    }
    if let rest {
      return (byCell, known.contains(rest) ? known : known + [rest])
    }
    guard unknown.isEmpty else {
      let several = unknown.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      throw .unknown(several.map(\.key), others: unknown.count - several.count, known: known)
    }
    return (byCell, known)
  }

  /// The known answers in a cell, the longest first, and what is none of them.
  private static func parse(
    _ cell: String, _ names: [String: String]
  ) -> (answers: [String], others: [String]) {
    if let whole = names[AnswerText.normalised(cell)] { return ([whole], []) }
    let parts = AnswerText.parts(of: cell)
    let joint = cell.contains(";") ? "; " : ", "
    var (answers, others): ([String], [String]) = ([], [])
    var at = 0
    while at < parts.count {
      var end = parts.count
      while end > at, names[AnswerText.normalised(parts[at..<end].joined(separator: joint))] == nil {
        end -= 1
      }
      if end > at, let name = names[AnswerText.normalised(parts[at..<end].joined(separator: joint))] {
        if !answers.contains(name) { answers.append(name) }
        at = end
      } else {
        others.append(parts[at])
        at += 1
      }
    }
    return (answers, others)
  }

  // MARK: Answers that nobody named

  private static func discovered(
    _ times: [String: Int]
  ) throws(AnswerCounts.Refusal) -> ([String: [String]], [String]) {
    // In which cells each part stands, to tell a list of answers from an answer with a comma.
    var places: [String: Set<String>] = [:]
    for cell in times.keys {
      for part in AnswerText.parts(of: cell) { places[AnswerText.normalised(part), default: []].insert(cell) }
    }
    var spellings: [String: [String: Int]] = [:]
    var byCell: [String: [String]] = [:]
    for (cell, count) in times.sorted(by: { $0.key < $1.key }) {
      let parts = try parts(of: cell, count, places)
      byCell[cell] = parts.map(AnswerText.normalised)
      for part in parts { spellings[AnswerText.normalised(part), default: [:]][part, default: 0] += count }
    }
    let names = spellings.mapValues { written in
      written.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
    let totals = spellings.mapValues { $0.values.reduce(0, +) }
    let once = totals.filter { $0.value == 1 && !isOfScale($0.key) }.count
    let order = ordered(totals)
    if once > 0 {
      let others = order.filter { totals[$0] ?? 0 > 1 || isOfScale($0) }.compactMap { names[$0] }
      throw .givenOnce(once, others: others)
    }
    var distinct: [String: [String]] = [:]
    for (cell, keys) in byCell {
      var seen: Set<String> = []
      distinct[cell] = keys.filter { seen.insert($0).inserted }.compactMap { names[$0] }
    }
    return (distinct, order.compactMap { names[$0] })
  }

  /// A semicolon parts answers. A comma does when each part stands in other cells too, and does not when none does.
  private static func parts(
    of cell: String, _ count: Int, _ places: [String: Set<String>]
  ) throws(AnswerCounts.Refusal) -> [String] {
    let parts = AnswerText.parts(of: cell)
    guard parts.count > 1, !cell.contains(";") else { return parts }
    let elsewhere = parts.count { places[AnswerText.normalised($0)]?.contains { $0 != cell } ?? false }
    if elsewhere == parts.count { return parts }
    if elsewhere == 0 { return [cell] }
    throw .comma(count > 1 ? cell : "")
  }

  /// Numbers and the answers of usual scales from low to high, else the most frequent answer first.
  private static func ordered(_ totals: [String: Int]) -> [String] {
    let numbers = totals.keys.compactMap { key in Double(key).map { (key, $0) } }
    if numbers.count == totals.count { return numbers.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0) }
    let places = totals.keys.compactMap { key in scale.firstIndex(of: key).map { (key, $0) } }
    if places.count == totals.count { return places.sorted { $0.1 < $1.1 }.map(\.0) }
    return totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private static func isOfScale(_ answer: String) -> Bool {
    Double(answer) != nil || scale.contains(answer)
  }

  /// Answers that forms offer everywhere, so that one student's alone tells nobody's own words.
  private static let scale = [
    "strongly disagree", "disagree", "somewhat disagree", "neither agree nor disagree", "neutral",
    "somewhat agree", "agree", "strongly agree", "never", "rarely", "seldom", "sometimes", "often", "usually",
    "always", "not at all", "a little", "somewhat", "a lot", "no", "not yet", "not sure", "maybe", "partly",
    "mostly", "yes", "false", "true", "muy en desacuerdo", "en desacuerdo",
    "ni de acuerdo ni en desacuerdo", "de acuerdo", "muy de acuerdo", "nunca", "casi nunca", "a veces",
    "casi siempre", "siempre", "todavía no", "tal vez", "sí",
  ]
}
