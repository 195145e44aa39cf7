import PLCDiagnostics
import PLCText

/// What one text says as a number, a date, a word of a vocabulary.
extension ValueReader {
  mutating func number(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
    if let number = Self.plainNumber(text) { return FieldValue(.number(number), span: span) }
    let bare = text.hasSuffix("%") ? String(text.dropLast()).trimmingSpaces : text
    if bare != text, let number = Self.plainNumber(bare) {
      untidy("`\(name)` is a number, without a sign after it.", span, writing: bare)
      return FieldValue(.number(number), span: span)
    }
    var fixes: [Fix] = []
    let dotted = bare.replacing(",", with: ".")
    if bare.contains(","), Self.plainNumber(dotted) != nil {
      fixes = [write(dotted, span, isSafe: false)]
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

  mutating func date(
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
          fixes: [
            Fix(
              "Swap the two dates.", isSafe: false, edits: [TextEdit(Place(path, span), "\(last)..\(first)")])
          ])
      }
      return FieldValue(.dates(range), span: span)
    }
    switch DateReading(text) {
    case .exact(let date):
      return FieldValue(.dates(DateRange(date)), span: span)
    case .untidy(let date):
      untidy(
        "Dates are written year first, with two digits each: `\(date)`.", span, writing: "\(date)")
      return FieldValue(.dates(DateRange(date)), span: span)
    case .ambiguous(let us, let rest):
      return wrong(
        "`\(text)` could be two different days. Which one is it: `\(us)` or `\(rest)`?", span, text,
        fixes: [us, rest].map { write("\($0)", span, isSafe: false) })
    case .impossible:
      return wrong("There is no such day as `\(text)`.", span, text)
    case .none:
      return wrong("`\(name)` is a date, such as `2026-09-01`; this says `\(text)`.", span, text)
    }
  }

  mutating func yesNo(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
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
    untidy("`\(name)` is `yes` or `no`.", span, writing: plain)
    return FieldValue(.yesNo(answer), span: span)
  }

  mutating func term(
    _ text: String, of vocabulary: Vocabulary, _ span: ByteSpan, name: String
  ) -> FieldValue {
    if vocabulary.has(text) { return FieldValue(.term(text), span: span) }
    if let term = vocabulary.term(like: text, orShown: true) {
      untidy("`\(name)` is written `\(term.value)`.", span, writing: term.value)
      return FieldValue(.term(term.value), span: span)
    }
    let choices = EnglishWords.choices(vocabulary.values)
    guard let near = NearName.nearest(to: text, among: vocabulary.values) else {
      return wrong("`\(name)` can be \(choices); this says `\(text)`.", span, text)
    }
    return wrong(
      "`\(name)` has no value `\(text)`.\(EnglishWords.didYouMean(near)) It can be \(choices).", span, text,
      fixes: [Fix.change(Place(path, span), to: near)])
  }

  mutating func participantCode(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
    let bytes = Array(text.uppercased().utf8)
    let isCode =
      (3...4).contains(bytes.count) && "STFA".utf8.contains(bytes[0])
      && bytes.dropFirst().allSatisfy(\.isDigit)
    // A name in the place of a code is a matter of privacy; the rule `named-participant` speaks of it.
    guard isCode else { return FieldValue(.text(text), span: span) }
    let tidy = text.uppercased()
    if tidy != text { untidy("Codes are written in capitals: `\(tidy)`.", span, writing: tidy) }
    return FieldValue(.text(tidy), span: span)
  }

  mutating func schoolYear(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
    guard let year = SchoolYear(text) else {
      return wrong("`\(name)` is a school year such as `2026-27`; this says `\(text)`.", span, text)
    }
    if "\(year)" != text { untidy("School years are written `\(year)`.", span, writing: "\(year)") }
    return FieldValue(.text("\(year)"), span: span)
  }

  mutating func url(_ text: String, _ span: ByteSpan, name: String) -> FieldValue {
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), !text.contains(" ") else {
      return wrong("`\(name)` is a web address that begins with `https://`; this says `\(text)`.", span, text)
    }
    return FieldValue(.text(text), span: span)
  }
}
