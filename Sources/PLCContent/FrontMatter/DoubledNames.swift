import PLCText

/// Fields that stand twice in one group. The first one counts.
struct DoubledNames {
  private let source: SourceText
  private let lines: [FieldLine]
  private let start: Int

  /// The mends that take the later fields of a name away; `start` is where one of the first ones begins.
  static func mends(_ names: [String], from start: Int, in source: SourceText) -> [Mend] {
    let doubled = DoubledNames(source: source, lines: FieldLine.all(in: source), start: start)
    let mends = doubled.below(Set(names))
    return mends.isEmpty ? names.flatMap(doubled.inBraces) : mends
  }

  /// Names one below the other.
  private func below(_ names: Set<String>) -> [Mend] {
    func column(_ line: FieldLine) -> Int { line.body.start - line.span.start }
    guard let first = lines.lastIndex(where: { $0.span.start <= start }) else { return [] }
    let own = start - lines[first].span.start
    var seen: [String: FieldLine] = [:]
    // A doubled name may stand above the one that Yams names, but not above the start of its group.
    let top = lines[..<first].lastIndex { !$0.isBlank && column($0) < own } ?? -1
    let end = lines[first...].firstIndex { !$0.isBlank && column($0) < own } ?? lines.count
    return lines.indices[(top + 1)..<end].compactMap { index in
      let line = lines[index]
      guard column(line) == own, let name = line.name else { return nil }
      let word = source[name].trimmingQuotes()
      guard names.contains(word) else { return nil }
      if let twin = seen[word] { return mend(index, name, twin: twin) }
      seen[word] = line
      return nil
    }
  }

  private func mend(_ index: Int, _ name: ByteSpan, twin: FieldLine) -> Mend {
    let line = lines[index]
    let indent = line.indent.count
    let below = lines[(index + 1)...].prefix { other in
      !other.isBlank
        && (other.indent.count > indent || (other.hasDash && other.indent.count == indent && !line.hasDash))
    }
    let isSame = source[twin.value] == source[line.value] && below.isEmpty && !twin.value.isEmpty
    let first = twin.value.isEmpty ? "" : ": " + Quoting.shown(source[twin.value], limit: 40)
    let whole = ByteSpan(line.span.start, below.last?.next ?? line.next)
    return mend(name, twin: twin.name, first: first, isSame: isSame, without: whole)
  }

  private func mend(
    _ name: ByteSpan, twin: ByteSpan?, first: String = "", isSame: Bool = false, without whole: ByteSpan
  ) -> Mend {
    let word = Quoting.shown(source[name], limit: 30)
    var mend = Mend.unreadable(
      isSame
        ? "\(word) stands here a second time, with the same value. Once is enough."
        : "\(word) stands here a second time, and only the first one counts\(first). Keep the one that is right and take the other away.",
      at: name, fix: "Take this one away", isSafe: isSame, [.delete(whole)])
    mend.note = twin.map { Mend.Note(message: "The first one is here.", span: $0) }
    return mend
  }

  /// `{one: 1, one: 2}`.
  private func inBraces(_ name: String) -> [Mend] {
    let bytes = source.bytes
    var depth = 0
    let limit = bytes[start...].firstIndex { byte in
      depth += byte == UInt8(ascii: "{") ? 1 : byte == UInt8(ascii: "}") ? -1 : 0
      return depth < 0
    }
    var mends: [Mend] = []
    var at = start
    var first: ByteSpan?
    while let found = source.firstRange(of: name, from: at, to: limit), !found.isEmpty {
      at = found.end
      let before = bytes[start..<found.start].lastIndex { !$0.isBlank }
      guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { continue }
      if let first, let before, bytes[before] == UInt8(ascii: ",") {
        let end = bytes[at...].firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") } ?? at
        mends.append(mend(found, twin: first, without: ByteSpan(before, end)))
      } else if first == nil {
        first = found
      }
    }
    return mends
  }
}
