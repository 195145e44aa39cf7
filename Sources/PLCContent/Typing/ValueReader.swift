package import PLCDiagnostics
package import PLCText

/// Types values of one document by their fields and collects what it finds on the way.
///
/// Forgiving about form, exact about meaning: what can only mean one thing is understood and noted as
/// `untidy-value`, everything else is a `wrong-value`.
package struct ValueReader {
  let path: RelativePath
  /// The folder of the file, from which paths start.
  let folder: RelativePath
  /// The rule that speaks when a value cannot be read: `malformed-table` inside a table.
  var faultRule: RuleID = "wrong-value"
  package private(set) var findings: [Diagnostic] = []
  package private(set) var references: [Reference] = []
  /// Where an opening bracket stands that nothing closes.
  private let openBrackets: Set<Int>
  /// Those of them that stand before a single value, so that the bracket itself is the mistake.
  private var needlessBrackets: Set<Int> = []

  /// `found` is what reading the front matter found before its values were typed.
  package init(path: RelativePath, after found: [Diagnostic] = []) {
    self.path = path
    folder = path.parent
    openBrackets = Set(found.filter(\.closesList).map(\.place.span.start))
  }

  /// What was found before and here, each mistake once.
  package func findings(after found: [Diagnostic]) -> [Diagnostic] {
    found.filter { !$0.closesList || !needlessBrackets.contains($0.place.span.start) } + findings
  }

  /// Types one value. `name` is what the writer calls it: a field or a column.
  package mutating func read(
    _ value: FrontMatter.Value, as type: FieldType, name: String
  ) -> FieldValue {
    switch value.kind {
    case .empty:
      return FieldValue(.empty, span: value.span)
    case .scalar(let text):
      if case .list(let element) = type {
        return readList(of: text, as: element, span: value.span, name: name)
      }
      return read(text, as: type, span: value.span, source: .field(name), name: name)
    case .list(let values):
      if let wiki = Self.wikiLink(in: values), type.referencedKinds != nil {
        let read = read(wiki, as: type.element, span: value.span, source: .field(name), name: name)
        return type.isList ? FieldValue(.list([read]), span: value.span) : read
      }
      guard case .list(let element) = type else {
        return readSingle(of: values, value.span, as: type, name: name)
      }
      let read = values.map { self.read($0, as: element, name: name) }.filter { !$0.isEmpty }
      return FieldValue(.list(read), span: value.span)
    case .map(let entries):
      guard case .reasons = type else {
        return wrong(
          "`\(name)` has fields of its own under it, but it takes \(type.inWords).", value.span, "")
      }
      let reasons = entries.map { entry in
        FieldValue.Reason(
          name: entry.key, nameSpan: entry.keySpan,
          reason: read(entry.value, as: .text, name: "\(name): \(entry.key)").text ?? "")
      }
      return FieldValue(.reasons(reasons), span: value.span)
    }
  }

  /// Types a text that stands in a field or a cell.
  package mutating func read(
    _ text: String, as type: FieldType, span: ByteSpan, source: Reference.Source, name: String
  ) -> FieldValue {
    if text.isEmpty { return FieldValue(.empty, span: span) }
    switch type {
    case .text:
      return FieldValue(.text(text), span: span)
    case .number:
      return number(text, span, name: name)
    case .numberOrUnknown:
      if text.lowercased() == "unknown" { return FieldValue(.unknown, span: span) }
      return number(text, span, name: name)
    case .count:
      guard let number = number(text, span, name: name).number else {
        return FieldValue(.unreadable(text), span: span)
      }
      guard let count = Int(exactly: number), count >= 0 else {
        return wrong("`\(name)` is a whole number from 0 on; this says `\(text)`.", span, text)
      }
      guard count <= FieldType.largestCount else {
        return wrong(
          "`\(name)` is a whole number of at most \(FieldType.largestCount); this says `\(text)`.", span, text
        )
      }
      return FieldValue(.count(count), span: span)
    case .date, .dates:
      return date(text, span, allowsRange: { if case .dates = type { true } else { false } }(), name: name)
    case .yesNo:
      return yesNo(text, span, name: name)
    case .term(let vocabulary):
      return term(text, of: vocabulary, span, name: name)
    case .suggestion(let vocabulary):
      if vocabulary.has(text) { return FieldValue(.text(text), span: span) }
      return FieldValue(.text(vocabulary.term(like: text)?.value ?? text), span: span)
    case .reference(let kinds):
      return reference(text, kinds, span, source: source, isTentative: false)
    case .referenceOrText(let kinds):
      guard Self.looksLikeID(text) else { return FieldValue(.text(text), span: span) }
      return reference(text, kinds, span, source: source, isTentative: true)
    case .list(let element):
      return readList(of: text, as: element, span: span, name: name)
    case .participantCode:
      return participantCode(text, span, name: name)
    case .schoolYear:
      return schoolYear(text, span, name: name)
    case .path:
      return FieldValue(.text(text), span: span)
    case .url:
      return url(text, span, name: name)
    case .reasons:
      return wrong("`\(name)` takes names with a reason each: `\(name): {rule-id: why}`.", span, text)
    }
  }

  // MARK: Lists

  /// A list written as one text: one value, or several joined by commas where no value can hold one.
  private mutating func readList(
    of text: String, as element: FieldType, span: ByteSpan, name: String
  ) -> FieldValue {
    if text.isEmpty { return FieldValue(.empty, span: span) }
    guard element.neverHoldsComma, text.contains(",") else {
      return FieldValue(
        .list([read(text, as: element, span: span, source: .field(name), name: name)]), span: span)
    }
    let parts = text.split(separator: ",").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
    let tidy = "[" + parts.joined(separator: ", ") + "]"
    untidy("`\(name)` is a list; square brackets around it make that plain.", span, writing: tidy)
    let values = parts.map { read($0, as: element, span: span, source: .field(name), name: name) }
    return FieldValue(.list(values), span: span)
  }

  /// A list where one value is expected.
  private mutating func readSingle(
    of values: [FrontMatter.Value], _ span: ByteSpan, as type: FieldType, name: String
  ) -> FieldValue {
    guard !values.isEmpty else { return FieldValue(.empty, span: span) }
    if case .reasons = type {
      return wrong("`\(name)` takes names with a reason each: `\(name): {rule-id: why}`.", span, "")
    }
    guard values.count == 1, let only = values.first else {
      return wrong(
        "`\(name)` takes one value, and \(values.count) stand here. Which one is it?", span, "")
    }
    if case .scalar(let text) = only.kind, openBrackets.contains(span.start) {
      needlessBrackets.insert(span.start)
      let bracket = ByteSpan(span.start, span.start + 1)
      findings.append(
        Diagnostic(
          "unreadable-front-matter",
          "`[` begins a list that is never closed, and `\(name)` takes one value. It needs no bracket.",
          at: Place(path, bracket), fixes: [write(text, span, isSafe: true)]))
    } else if case .scalar(let text) = only.kind {
      untidy("`\(name)` takes one value, so it needs no brackets.", span, writing: text)
    }
    return read(only, as: type, name: name)
  }

  /// `[[quiet-discussions]]` without quotes reads as a list in a list.
  private static func wikiLink(in values: [FrontMatter.Value]) -> String? {
    guard values.count == 1, case .list(let inner) = values[0].kind, inner.count == 1,
      case .scalar(let text) = inner[0].kind
    else { return nil }
    return text
  }

  // MARK: References

  private mutating func reference(
    _ text: String, _ kinds: [KindID], _ span: ByteSpan, source: Reference.Source, isTentative: Bool
  ) -> FieldValue {
    let target = ReferenceText(text, folder: folder)
    return FieldValue(
      .reference(add(target.target, kinds, span, source, isTentative: isTentative)), span: span)
  }

  /// Notes a reference and gives it its number.
  package mutating func add(
    _ target: Reference.Target, _ kinds: [KindID], _ span: ByteSpan, _ source: Reference.Source,
    isTentative: Bool = false
  ) -> Reference {
    let reference = Reference(
      index: references.count, span: span, target: target, kinds: kinds, source: source,
      isTentative: isTentative)
    references.append(reference)
    return reference
  }

  /// Letters, digits, `-`, `_`, `/`, `.`, `#`: no spaces, so it may be an id.
  static func looksLikeID(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 >= 0x80 || "-_/.#".utf8.contains($0) }
      || (text.hasPrefix("[[") && text.hasSuffix("]]"))
  }

  // MARK: Findings

  package mutating func note(_ finding: Diagnostic) { findings.append(finding) }

  mutating func wrong(
    _ message: String, _ span: ByteSpan, _ text: String, fixes: [Fix] = []
  ) -> FieldValue {
    findings.append(Diagnostic(faultRule, message, at: Place(path, span), severity: .error, fixes: fixes))
    return FieldValue(.unreadable(text), span: span)
  }

  mutating func untidy(_ message: String, _ span: ByteSpan, writing tidy: String) {
    findings.append(
      Diagnostic(
        "untidy-value", message, at: Place(path, span), severity: .info,
        fixes: [write(tidy, span, isSafe: true)]))
  }

  func write(_ text: String, _ span: ByteSpan, isSafe: Bool) -> Fix {
    Fix.write(text, at: Place(path, span), isSafe: isSafe)
  }
}

extension Diagnostic {
  /// Whether it offers the bracket that closes a list.
  fileprivate var closesList: Bool {
    rule == "unreadable-front-matter"
      && fixes.contains { $0.edits.contains { $0.replacement == "]" && $0.place.span.isEmpty } }
  }
}
