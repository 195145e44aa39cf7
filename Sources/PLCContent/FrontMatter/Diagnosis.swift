import PLCText

/// What may have kept a text from being read: changes to try, the likeliest first.
struct Diagnosis {
  private let source: SourceText
  private let lines: [FieldLine]
  private let objection: Objection

  init(of source: SourceText, for objection: Objection) {
    self.source = source
    self.objection = objection
    lines = FieldLine.all(in: source)
  }

  func candidates(knownNames: Set<String>) -> [Mend] {
    let whole = objection.kind == .notFields ? dashedFields() + namelessList() : []
    let likely = suspects.flatMap { index -> [Mend] in
      let line = lines[index]
      let value = WrittenValue(line, in: source)
      let backslash = objection.kind == .backslash ? value.backslash() : nil
      let list = line.name == nil ? nil : ListForm.mend(at: index, of: lines, in: source)
      return [backslash, documentLine(line), list].compactMap(\.self)
        + value.mends(of: line) + NameMends.candidates(for: line, in: source, knownNames: knownNames)
        + IndentMends.candidates(for: index, of: lines, in: source)
    }
    return whole + likely + suspects.prefix(3).flatMap(isolations)
  }

  /// The lines that may hold the mistake, in the order in which they are suspected.
  private var suspects: [Int] {
    func filled(before end: Int) -> Int? { lines[..<end].lastIndex { !$0.isBlank } }
    func index(at offset: Int) -> Int { lines.lastIndex { $0.span.start <= offset } ?? -1 }
    let cause = filled(before: index(at: objection.cause) + 1)
    let problem = filled(before: index(at: objection.problem) + 1)
    var order: [Int] = []
    for suspect in [cause, problem, problem.flatMap(filled)] {
      if let suspect, !order.contains(suspect) { order.append(suspect) }
    }
    return order
  }

  /// `- title: x` on every line: fields written as items of a list.
  private func dashedFields() -> [Mend] {
    let fields = lines.filter { $0.hasDash && $0.indent.isEmpty && $0.name != nil }
    guard let first = fields.first else { return [] }
    return [
      .unreadable(
        "There are hyphens before the fields, as before the items of a list. Take them away: \(Quoting.shown(source[first.body])).",
        at: ByteSpan(first.content.start, first.content.start + 1), fix: "Take the hyphens away",
        fields.map { .delete(ByteSpan($0.content.start, $0.body.start)) })
    ]
  }

  /// A list, and nothing that says what it is of.
  private func namelessList() -> [Mend] {
    let filled = lines.filter { !$0.isBlank }
    guard let first = filled.first, first.hasDash, filled.allSatisfy({ $0.hasDash || !$0.indent.isEmpty })
    else { return [] }
    return [
      .unreadable(
        "This list has no name, so it was left out. Write the name of its field on the line above, such as `tags:`.",
        at: first.content, fix: nil, filled.map { .delete(ByteSpan($0.span.start, $0.next)) })
    ]
  }

  /// A line that begins with three hyphens and does not end the block.
  private func documentLine(_ line: FieldLine) -> Mend? {
    let start = source[ByteSpan(line.span.start, min(line.span.start + 3, line.span.end))]
    guard start == "---" || start == "..." else { return nil }
    return .unreadable(
      "This line begins with `\(start)`, as if the fields ended here, but more of them follow. Take it away.",
      at: line.content, fix: "Take the line away", isSafe: line.content.count == 3,
      [.delete(ByteSpan(line.span.start, line.next))])
  }

  /// A line that nothing else helped with, put in quotes or left out, so that the others can be read.
  private func isolations(_ index: Int) -> [Mend] {
    let line = lines[index]
    let value = WrittenValue(line, in: source)
    let below = lines[(index + 1)...].prefix { !$0.isBlank && $0.indent.count > line.indent.count }
    let out = Mend.unreadable(
      "This line could not be understood, so it was left out. Each line is a name, a colon, a space and a value: `title: Our first test`.",
      at: line.content, fix: nil, [.delete(ByteSpan(line.span.start, below.last?.next ?? line.next))])
    guard line.name != nil, !line.value.isEmpty, !value.isWellQuoted else { return [out] }
    let message = "Some signs in this text have a special meaning here. Put it in quotes:"
    return [value.quoted(message, at: value.span), out]
  }
}
