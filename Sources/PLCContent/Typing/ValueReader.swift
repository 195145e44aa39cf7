package import PLCDiagnostics
package import PLCText

/// Types values of one document by their fields and collects what it finds on the way.
///
/// Forgiving about form, exact about meaning: what can only mean one thing is understood and noted as
/// `untidy-value`, everything else is a `wrong-value`.
package struct ValueReader {
  let path: RelativePath
  /// The rule that speaks when a value cannot be read: `malformed-table` inside a table.
  var faultRule: RuleID = "wrong-value"
  package private(set) var findings: [Diagnostic] = []
  package private(set) var references: [Reference] = []

  package init(path: RelativePath) { self.path = path }

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
          reason: { if case .scalar(let text) = entry.value.kind { text } else { "" } }())
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
      let value = number(text, span, name: name)
      if let number = value.number, number < 0 || number != number.rounded() {
        return wrong("`\(name)` is a whole number from 0 on; this says `\(text)`.", span, text)
      }
      return value
    case .date, .dates:
      return date(text, span, allowsRange: { if case .dates = type { true } else { false } }(), name: name)
    case .yesNo:
      return yesNo(text, span, name: name)
    case .term(let vocabulary):
      return term(text, of: vocabulary, span, name: name)
    case .suggestion(let vocabulary):
      if vocabulary.has(text) { return FieldValue(.text(text), span: span) }
      let wanted = Self.folded(text)
      let known = vocabulary.terms.first { Self.folded($0.value) == wanted }
      return FieldValue(.text(known?.value ?? text), span: span)
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
    untidy(
      "`\(name)` is a list; square brackets around it make that plain.", span, "Write `\(tidy)`", tidy)
    let values = parts.map { read($0, as: element, span: span, source: .field(name), name: name) }
    return FieldValue(.list(values), span: span)
  }

  /// A list where one value is expected.
  private mutating func readSingle(
    of values: [FrontMatter.Value], _ span: ByteSpan, as type: FieldType, name: String
  ) -> FieldValue {
    if case .reasons = type {
      return wrong("`\(name)` takes names with a reason each: `\(name): {rule-id: why}`.", span, "")
    }
    guard values.count <= 1 else {
      return wrong(
        "`\(name)` takes one value, and \(values.count) stand here. Which one is it?", span, "")
    }
    guard let only = values.first else { return FieldValue(.empty, span: span) }
    if case .scalar(let text) = only.kind {
      untidy("`\(name)` takes one value, so it needs no brackets.", span, "Write `\(text)`", text)
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

  // MARK: One value

  private mutating func number(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
    if let number = Self.plainNumber(text) { return FieldValue(.number(number), span: span) }
    let bare = text.hasSuffix("%") ? String(text.dropLast()).trimmingSpaces : text
    if bare != text, let number = Self.plainNumber(bare) {
      untidy("`\(name)` is a number, without a sign after it.", span, "Write `\(bare)`", bare)
      return FieldValue(.number(number), span: span)
    }
    var fixes: [Fix] = []
    let dotted = bare.replacing(",", with: ".")
    if bare.contains(","), Self.plainNumber(dotted) != nil {
      fixes = [fix("Write `\(dotted)`", span, dotted, isSafe: false)]
    }
    return wrong("`\(name)` is a number; this says `\(text)`.", span, text, fixes: fixes)
  }

  /// Digits with at most one dot and a sign: no `1e3`, no `0x10`, no `inf`.
  private static func plainNumber(_ text: String) -> Double? {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard text.utf8.count - digits.count <= 1, let first = digits.first, first.isDigit,
      digits.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(text)
  }

  private mutating func date(
    _ text: String, _ span: ByteSpan, allowsRange: Bool, name: String
  ) -> FieldValue {
    if allowsRange, let dots = text.firstRange(of: "..") {
      let ends = [text[..<dots.lowerBound], text[dots.upperBound...]].map { DateReading($0.trimmingSpaces) }
      guard case .exact(let first) = ends[0], case .exact(let last) = ends[1] else {
        return wrong(
          "`\(name)` joins two dates by `..`, such as `2026-09-01..2026-09-05`; this says `\(text)`.", span,
          text)
      }
      guard let range = DateRange(first, last) else {
        return wrong(
          "`\(name)` ends on \(last), before it begins on \(first).", span, text,
          fixes: [fix("Swap the two dates", span, "\(last)..\(first)", isSafe: false)])
      }
      return FieldValue(.dates(range), span: span)
    }
    switch DateReading(text) {
    case .exact(let date):
      return FieldValue(.dates(DateRange(date)), span: span)
    case .untidy(let date):
      untidy(
        "Dates are written year first, with two digits each: `\(date)`.", span, "Write `\(date)`", "\(date)")
      return FieldValue(.dates(DateRange(date)), span: span)
    case .ambiguous(let us, let rest):
      return wrong(
        "`\(text)` could be two different days. Which one is it: `\(us)` or `\(rest)`?", span, text,
        fixes: [us, rest].map { fix("Write `\($0)`", span, "\($0)", isSafe: false) })
    case .impossible:
      return wrong("There is no such day as `\(text)`.", span, text)
    case .none:
      return wrong("`\(name)` is a date, such as `2026-09-01`; this says `\(text)`.", span, text)
    }
  }

  private mutating func yesNo(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
    switch text {
    case "yes": return FieldValue(.yesNo(true), span: span)
    case "no": return FieldValue(.yesNo(false), span: span)
    default: break
    }
    let answer: Bool
    switch text.lowercased() {
    case "yes", "y", "true", "on", "x", "✓", "✔", "☑": answer = true
    case "no", "n", "false", "off", "-", "–", "—": answer = false
    default: return wrong("`\(name)` is `yes` or `no`; this says `\(text)`.", span, text)
    }
    let plain = answer ? "yes" : "no"
    untidy("`\(name)` is `yes` or `no`.", span, "Write `\(plain)`", plain)
    return FieldValue(.yesNo(answer), span: span)
  }

  private mutating func term(
    _ text: String, of vocabulary: Vocabulary, _ span: ByteSpan, name: String
  ) -> FieldValue {
    if vocabulary.has(text) { return FieldValue(.term(text), span: span) }
    let folded = Self.folded(text)
    if let term = vocabulary.terms.first(where: {
      Self.folded($0.value) == folded || Self.folded($0.shown) == folded
    }) {
      untidy("`\(name)` is written `\(term.value)`.", span, "Write `\(term.value)`", term.value)
      return FieldValue(.term(term.value), span: span)
    }
    let choices = Self.choices(vocabulary.values)
    guard let near = NearName.nearest(to: text, among: vocabulary.values) else {
      return wrong("`\(name)` can be \(choices); this says `\(text)`.", span, text)
    }
    return wrong(
      "`\(name)` has no value `\(text)`. Did you mean `\(near)`? It can be \(choices).", span, text,
      fixes: [fix("Change it to `\(near)`", span, near, isSafe: false)])
  }

  private mutating func participantCode(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
    let bytes = Array(text.uppercased().utf8)
    let isCode =
      (3...4).contains(bytes.count) && "STFA".utf8.contains(bytes[0])
      && bytes.dropFirst().allSatisfy(\.isDigit)
    // A name in the place of a code is a matter of privacy; the rule `named-participant` speaks of it.
    guard isCode else { return FieldValue(.text(text), span: span) }
    let tidy = text.uppercased()
    if tidy != text { untidy("Codes are written in capitals: `\(tidy)`.", span, "Write `\(tidy)`", tidy) }
    return FieldValue(.text(tidy), span: span)
  }

  private mutating func schoolYear(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
    guard let year = SchoolYear(text) else {
      return wrong("`\(name)` is a school year such as `2026-27`; this says `\(text)`.", span, text)
    }
    if "\(year)" != text { untidy("School years are written `\(year)`.", span, "Write `\(year)`", "\(year)") }
    return FieldValue(.text("\(year)"), span: span)
  }

  private mutating func url(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), !text.contains(" ") else {
      return wrong("`\(name)` is a web address that begins with `https://`; this says `\(text)`.", span, text)
    }
    return FieldValue(.text(text), span: span)
  }

  // MARK: References

  private mutating func reference(
    _ text: String, _ kinds: [KindID], _ span: ByteSpan, source: Reference.Source, isTentative: Bool
  ) -> FieldValue {
    let target = ReferenceText(text, folder: path.parent)
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

  /// Case, spaces, hyphens and underscores do not count.
  private static func folded(_ text: String) -> String {
    text.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
  }

  /// "`a`, `b` or `c`".
  static func choices(_ values: [String]) -> String {
    let quoted = values.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  package mutating func note(_ finding: Diagnostic) { findings.append(finding) }

  private mutating func wrong(
    _ message: String, _ span: ByteSpan, _ text: String, fixes: [Fix] = []
  ) -> FieldValue {
    findings.append(Diagnostic(faultRule, message, at: Place(path, span), severity: .error, fixes: fixes))
    return FieldValue(.unreadable(text), span: span)
  }

  private mutating func untidy(_ message: String, _ span: ByteSpan, _ title: String, _ replacement: String) {
    findings.append(
      Diagnostic(
        "untidy-value", message, at: Place(path, span), severity: .info,
        fixes: [fix(title, span, replacement, isSafe: true)]))
  }

  private func fix(_ title: String, _ span: ByteSpan, _ replacement: String, isSafe: Bool) -> Fix {
    Fix(title + ".", isSafe: isSafe, edits: [TextEdit(Place(path, span), replacement)])
  }
}

extension FieldType {
  /// The type of one value of a list; the type itself when it is no list.
  var element: FieldType { if case .list(let element) = self { element } else { self } }

  /// Whether a comma can only stand between two values.
  var neverHoldsComma: Bool {
    switch self {
    case .text, .path, .url, .referenceOrText, .suggestion: false
    default: true
    }
  }

  /// What it takes, after "it takes".
  package var inWords: String {
    switch self {
    case .text, .path: "words"
    case .number: "a number"
    case .numberOrUnknown: "a number, or `unknown`"
    case .count: "a whole number"
    case .date: "a date such as `2026-09-01`"
    case .dates: "a date such as `2026-09-01`, or two joined by `..`"
    case .yesNo: "`yes` or `no`"
    case .term(let vocabulary): ValueReader.choices(vocabulary.values)
    case .suggestion(let vocabulary): ValueReader.choices(vocabulary.values) + ", or your own words"
    case .reference(let kinds):
      Self.idInWords(kinds)
    case .referenceOrText(let kinds):
      Self.idInWords(kinds) + ", or words"
    case .list(let element): "a list: " + element.inWords + ", several in square brackets"
    case .participantCode: "a code such as `S03`"
    case .schoolYear: "a school year such as `2026-27`"
    case .url: "a web address"
    case .reasons: "names with a reason each"
    }
  }

  /// "the id of a theory, an evidence …", with the article that the first name takes.
  private static func idInWords(_ kinds: [KindID]) -> String {
    guard let first = kinds.first else { return "the id of a document" }
    let names = kinds.map { "`\($0)`" }
    let list =
      names.count < 2 ? names[0] : names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1]
    return "the id of \("aeiou".contains(first.name.prefix(1)) ? "an" : "a") \(list)"
  }
}

extension StringProtocol {
  /// Without spaces and tabs on either side.
  package var trimmingSpaces: String {
    let scalars = unicodeScalars
    let isSpace: (Unicode.Scalar) -> Bool = {
      $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\u{a0}"
    }
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(self[start...end])
  }

  /// Where a text first occurs.
  package func firstRange(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) { return start..<index(start, offsetBy: needle.count) }
      start = index(after: start)
    }
    return nil
  }
}
