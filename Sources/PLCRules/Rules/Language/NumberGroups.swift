import PLCText

/// Groups of digits that stand close together, as telephone numbers are written.
struct NumberGroups {
  private struct Group {
    let start: Int
    let end: Int
    /// The one byte before it: a space, hyphen, point, slash or bracket; 0 for the first.
    let mark: UInt8
    var count: Int { end - start }
  }

  private let bytes: ContiguousArray<UInt8>
  private let limit: Int
  private var groups: [Group] = []
  private let isInternational: Bool

  /// Reads at most six groups and twenty digits each.
  init(_ bytes: ContiguousArray<UInt8>, at start: Int, to limit: Int) {
    self.bytes = bytes
    self.limit = limit
    isInternational = bytes[start] == UInt8(ascii: "+")
    var at = isInternational ? start + 1 : start
    var mark: UInt8 = 0
    while groups.count < 6 {
      if at < limit, bytes[at] == UInt8(ascii: "(") {
        mark = bytes[at]
        at += 1
      }
      let first = at
      while at < limit, bytes[at].isDigit, at < first + 20 { at += 1 }
      guard at > first else { break }
      groups.append(Group(start: first, end: at, mark: mark))
      guard at < limit else { break }
      if bytes[at] == UInt8(ascii: ")") {
        at += 1
        mark = UInt8(ascii: ")")
        if at < limit, bytes[at] == .space || bytes[at] == UInt8(ascii: "-") { at += 1 }
      } else if " -./".utf8.contains(bytes[at]) {
        mark = bytes[at]
        at += 1
      } else {
        break
      }
    }
  }

  /// Where a telephone number that begins here ends.
  var telephone: Int? {
    if isInternational { return international }
    if let end = american(from: 0) { return end }
    if groups.first.map({ bytes[$0.start..<$0.end].elementsEqual("1".utf8) }) ?? false,
      let end = american(from: 1)
    {
      return end
    }
    guard let first = groups.first, bytes[first.start] == UInt8(ascii: "0"), (3...5).contains(first.count)
    else {
      return nil
    }
    let rest = groups.dropFirst().prefix { (2...8).contains($0.count) && $0.mark != UInt8(ascii: ".") }
      .prefix(3)
    let digits = first.count + rest.reduce(0) { $0 + $1.count }
    return rest.isEmpty || !(9...12).contains(digits)
      ? nil : rest.last.flatMap { ending($0) }
  }

  /// `+` and eight to fifteen digits.
  private var international: Int? {
    var digits = 0
    var last: Group?
    for group in groups where digits + group.count <= 15 {
      digits += group.count
      last = group
    }
    return digits >= 8 ? last.flatMap { ending($0) } : nil
  }

  /// `(217) 555-0134`, `217-555-0134`, `217.555.0134`, `217 555 0134`.
  private func american(from index: Int) -> Int? {
    guard index + 2 < groups.count else { return nil }
    let (area, exchange, line) = (groups[index], groups[index + 1], groups[index + 2])
    guard area.count == 3, exchange.count == 3, line.count == 4, line.mark != UInt8(ascii: "/") else {
      return nil
    }
    let isBracketed = exchange.mark == UInt8(ascii: ")")
    guard isBracketed || exchange.mark == line.mark else { return nil }
    // Numbers with spaces between them may be any numbers: then only what a telephone number can be.
    let isPlain = exchange.mark == .space
    if isPlain, bytes[area.start] < UInt8(ascii: "2") || bytes[exchange.start] < UInt8(ascii: "2") {
      return nil
    }
    return ending(line)
  }

  /// `123-45-6789`.
  var socialSecurity: Int? {
    guard groups.count >= 3, groups[0].count == 3, groups[1].count == 2, groups[2].count == 4,
      groups[1].mark == UInt8(ascii: "-"), groups[2].mark == UInt8(ascii: "-")
    else { return nil }
    return ending(groups[2])
  }

  /// The end of a group that no letter and no digit goes on from.
  private func ending(_ group: Group) -> Int? {
    guard group.end < limit else { return group.end }
    return bytes[group.end].isLetter || bytes[group.end].isDigit ? nil : group.end
  }
}
