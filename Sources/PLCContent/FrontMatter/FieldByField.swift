import PLCText

/// The last resort: of a front matter that nothing helped to read, the lines that read as fields by
/// themselves.
enum FieldByField {
  /// In spans of the file; the first of two fields of one name counts.
  static func entries(in text: MendedText, bounds: FrontMatterBounds) -> [FrontMatter.Entry] {
    var entries: [FrontMatter.Entry] = []
    var names: Set<String> = []
    for line in FieldLine.all(in: text.text) where line.indent.isEmpty && !line.hasDash {
      guard 2 * entries.count < bounds.nodes else { break }
      guard let name = line.name, FieldShape(line.body, in: text.bytes) != nil else { continue }
      let entry = entry(line, name, in: text, bounds: bounds)
      if names.insert(entry.key).inserted { entries.append(entry.inFile(of: text)) }
    }
    return entries
  }

  private static func entry(
    _ line: FieldLine, _ name: ByteSpan, in text: MendedText, bounds: FrontMatterBounds
  ) -> FrontMatter.Entry {
    let plain = PlainFields.read(text.text, within: ByteSpan(line.span.start, line.next), bounds: bounds)
    if let entry = plain?.first { return entry }
    let value = text.text[line.value].trimmingQuotes()
    return FrontMatter.Entry(
      key: text.text[name], keySpan: name,
      value: FrontMatter.Value(
        line.value.isEmpty ? .empty : .scalar(value),
        span: line.value.isEmpty ? ByteSpan(name.end + 1, name.end + 1) : line.value))
  }

  /// The one finding for all that could not be read.
  static func mend(for objection: Objection, in text: MendedText) -> Mend {
    let line = text.text.line(at: min(objection.cause, max(0, text.bytes.count - 1)))
    return Mend.unreadable(
      "From about here on the fields could not be understood. Only lines with a name, a colon, a space and a value were read, such as `title: Our first test`.",
      at: text.text.trimmed(line), fix: nil, []
    )
    .inFile(of: text)
  }
}
