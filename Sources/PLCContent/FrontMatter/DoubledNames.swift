import PLCText

/// Fields that stand twice in one group. The first one counts.
enum DoubledNames {
  /// The mends that take the later fields of a name away; `start` is where the first one's name begins.
  static func mends(_ names: [String], from start: Int, lines: [FieldLine], in source: SourceText) -> [Mend] {
    guard let first = lines.lastIndex(where: { $0.span.start <= start }) else { return [] }
    let column = start - lines[first].span.start
    let doubled = Set(names)
    var seen: [String: FieldLine] = [:]
    var mends: [Mend] = []
    // A doubled name may stand above the one that Yams names, but not above the start of its group.
    let top = lines[..<first].lastIndex { !$0.isBlank && $0.body.start - $0.span.start < column } ?? -1
    for (index, line) in lines.enumerated() where index > top && !line.isBlank {
      let lineColumn = line.body.start - line.span.start
      if lineColumn < column, index > first { break }
      guard lineColumn == column, let name = line.name else { continue }
      let word = bare(source[name])
      guard doubled.contains(word) else { continue }
      if let twin = seen[word], let twinName = twin.name {
        mends.append(mend(index, name, twin: twin, twinName: twinName, lines: lines, in: source))
      } else {
        seen[word] = line
      }
    }
    return mends.isEmpty ? inBraces(names, from: start, in: source) : mends
  }

  private static func bare(_ name: String) -> String { name.trimmingQuotes() }

  private static func mend(
    _ index: Int, _ name: ByteSpan, twin: FieldLine, twinName: ByteSpan, lines: [FieldLine],
    in source: SourceText
  ) -> Mend {
    let line = lines[index]
    let below = lines[(index + 1)...].prefix { other in
      !other.isBlank
        && (other.indent.count > line.indent.count
          || (other.hasDash && other.indent.count == line.indent.count && !line.hasDash))
    }
    let whole = ByteSpan(line.span.start, below.last?.next ?? line.next)
    let isSame = source[twin.value] == source[line.value] && below.isEmpty && !twin.value.isEmpty
    let word = Quoting.shown(source[name], limit: 30)
    let first = twin.value.isEmpty ? "" : ": " + Quoting.shown(source[twin.value], limit: 40)
    var mend = Mend.unreadable(
      isSame
        ? "\(word) stands here a second time, with the same value. Once is enough."
        : "\(word) stands here a second time, and only the first one counts\(first). Keep the one that is right and take the other away.",
      at: name, fix: "Take this one away", isSafe: isSame, [.delete(whole)])
    mend.note = Mend.Note(message: "The first one is here.", span: twinName)
    return mend
  }

  /// `{one: 1, one: 2}`.
  private static func inBraces(_ names: [String], from start: Int, in source: SourceText) -> [Mend] {
    let bytes = source.bytes
    var depth = 0
    let limit = bytes[start...].firstIndex { byte in
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      return depth < 0
    }
    var mends: [Mend] = []
    for name in names {
      var at = start
      var first: ByteSpan?
      while let found = source.firstRange(of: name, from: at, to: limit) {
        at = found.end
        var before = found.start
        while before > start, bytes[before - 1].isBlank { before -= 1 }
        let isName = at < bytes.count && bytes[at] == UInt8(ascii: ":")
        let opens = before > 0 && [UInt8(ascii: ","), UInt8(ascii: "{")].contains(bytes[before - 1])
        guard isName, opens else { continue }
        guard let twin = first else {
          first = found
          continue
        }
        let end = bytes[at...].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") } ?? at
        var mend = Mend.unreadable(
          "\(Quoting.shown(name, limit: 30)) stands here a second time, and only the first one counts. Keep the one that is right and take the other away.",
          at: found, fix: "Take this one away", isSafe: false, [.delete(ByteSpan(before - 1, end))])
        mend.note = Mend.Note(message: "The first one is here.", span: twin)
        mends.append(mend)
      }
    }
    return mends
  }
}
