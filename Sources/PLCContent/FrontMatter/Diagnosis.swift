import PLCText

/// What may have kept a text from being read: changes to try, the likeliest first.
struct Diagnosis {
  private let source: SourceText
  private let lines: [FieldLine]
  private let knownNames: Set<String>

  init(of source: SourceText, knownNames: Set<String>) {
    self.source = source
    self.knownNames = knownNames
    lines = FieldLine.all(in: source)
  }

  /// The fields that stand twice, all of them: here nothing is to be tried.
  func doubledFields(for objection: Objection) -> [Mend] {
    guard case .doubledNames(let names) = objection.kind else { return [] }
    return DoubledNames.mends(names, from: objection.problem, lines: lines, in: source)
  }

  func candidates(for objection: Objection) -> [Mend] {
    var mends: [Mend] = []
    if objection.kind == .notFields { mends += dashedFields() + namelessList() }
    for index in suspects(of: objection) {
      if objection.kind == .backslash { mends += ValueMends.backslash(in: lines[index], of: source) }
      mends += documentLines(index)
      mends += ListMends.besideName(index, of: lines, in: source)
      mends += ValueMends.candidates(for: lines[index], in: source)
      mends += NameMends.candidates(for: lines[index], in: source, knownNames: knownNames)
      mends += IndentMends.candidates(for: index, of: lines, in: source)
    }
    return mends
  }

  /// The lines that may hold the mistake, in the order in which they are suspected.
  func suspects(of objection: Objection) -> [Int] {
    guard !lines.isEmpty else { return [] }
    var order: [Int] = []
    func add(_ index: Int?) {
      if let index, !order.contains(index) { order.append(index) }
    }
    func filled(upTo index: Int) -> Int? { lines[...index].lastIndex { !$0.isBlank } }
    let cause = index(at: objection.cause)
    let problem = index(at: objection.problem)
    add(filled(upTo: cause))
    add(filled(upTo: problem))
    if let last = filled(upTo: problem), last > 0 { add(filled(upTo: last - 1)) }
    // A quote or bracket left open may be noticed only much later.
    for (index, line) in lines[...problem].enumerated() where isOpen(line) {
      add(index)
      if order.count > 6 { break }
    }
    return order
  }

  private func index(at offset: Int) -> Int {
    lines.lastIndex { $0.span.start <= offset } ?? 0
  }

  /// Whether a value begins with a quote or a bracket that does not end on its line.
  private func isOpen(_ line: FieldLine) -> Bool {
    guard let first = source.bytes[line.value.range].first else { return false }
    let rest = source.bytes[(line.value.start + 1)..<line.value.end]
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return !rest.contains(first)
    case UInt8(ascii: "["): return !rest.contains(UInt8(ascii: "]"))
    case UInt8(ascii: "{"): return !rest.contains(UInt8(ascii: "}"))
    default: return false
    }
  }

  /// `- title: x` on every line: fields written as items of a list.
  private func dashedFields() -> [Mend] {
    let fields = lines.filter { $0.hasDash && $0.indent.isEmpty && $0.name != nil }
    guard let first = fields.first else { return [] }
    let edits = fields.map { Edit.delete(ByteSpan($0.content.start, $0.body.start)) }
    return [
      .unreadable(
        "There are hyphens before the fields, as before the items of a list. Take them away: \(Quoting.shown(source[first.body])).",
        at: ByteSpan(first.content.start, first.content.start + 1), fix: "Take the hyphens away", edits)
    ]
  }

  /// A list, and nothing that says what it is of.
  private func namelessList() -> [Mend] {
    let filled = lines.filter { !$0.isBlank }
    guard let first = filled.first, first.hasDash, filled.allSatisfy({ $0.hasDash || !$0.indent.isEmpty })
    else {
      return []
    }
    let edits = filled.map { Edit.delete(ByteSpan($0.span.start, $0.next)) }
    return [
      .unreadable(
        "This list has no name, so it was left out. Write the name of its field on the line above, such as `tags:`.",
        at: first.content, fix: nil, edits)
    ]
  }

  /// A line that begins with three hyphens and does not end the block.
  private func documentLines(_ index: Int) -> [Mend] {
    let line = lines[index]
    let start = source[ByteSpan(line.span.start, min(line.span.start + 3, line.span.end))]
    guard start == "---" || start == "..." else { return [] }
    let whole = ByteSpan(line.span.start, line.next)
    return [
      .unreadable(
        "This line begins with `\(start)`, as if the fields ended here, but more of them follow. Take it away.",
        at: line.content, fix: "Take the line away", isSafe: line.content.count == 3, [.delete(whole)])
    ]
  }

  /// A line that nothing else helped with, put in quotes or left out, so that the others can be read.
  func isolations(for objection: Objection) -> [Mend] {
    suspects(of: objection).prefix(3).flatMap { index -> [Mend] in
      let line = lines[index]
      var mends: [Mend] = []
      if line.name != nil, !line.value.isEmpty, !line.isWellQuoted(in: source.bytes) {
        let mended = Quoting.quoted(source[line.value])
        let name = line.name.map { source[$0] + ": " } ?? ""
        mends.append(
          .unreadable(
            "Some signs in this text have a special meaning here. Put it in quotes: \(Quoting.shown(name + mended, limit: 80)).",
            at: line.value, fix: "Put the text in quotes", [Edit(line.value, mended)]))
      }
      let below = lines[(index + 1)...].prefix { !$0.isBlank && $0.indent.count > line.indent.count }
      mends.append(
        .unreadable(
          "This line could not be understood, so it was left out. Each line is a name, a colon, a space and a value: `title: Our first test`.",
          at: line.content, fix: nil, [.delete(ByteSpan(line.span.start, below.last?.next ?? line.next))]))
      return mends
    }
  }
}
