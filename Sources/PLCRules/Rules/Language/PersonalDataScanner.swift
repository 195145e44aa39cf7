import PLCText

/// Finds what identifies or reaches a person in a run of bytes: addresses, numbers, dates of birth, names.
///
/// It works on any text, not only on Markdown. The cost is linear: every look ahead is bounded.
struct PersonalDataScanner {
  enum Sort: Sendable, Hashable { case email, telephone, address, birthDate, number, name }

  struct Match: Sendable, Hashable {
    let sort: Sort
    let span: ByteSpan
  }

  let bytes: ContiguousArray<UInt8>
  private let names: NameList
  let end: Int
  var matches: [Match] = []
  /// The last words before the place that is looked at.
  var before = LastWords()
  /// Whether an e-mail address can stand in the line.
  private var hasAt = false

  /// Looks through a span of the bytes.
  static func matches(
    in bytes: ContiguousArray<UInt8>, _ span: ByteSpan, names: NameList
  ) -> [Match] {
    var scanner = PersonalDataScanner(bytes, span, names: names)
    scanner.scan(from: span.start)
    return scanner.matches
  }

  /// Whether anything can be found in a span: all but names have a digit or an `@`.
  static func mayMatch(_ bytes: ContiguousArray<UInt8>, _ span: ByteSpan, _ names: NameList) -> Bool {
    !names.isEmpty
      || bytes[span.range.clamped(to: bytes.indices)].contains { $0.isDigit || $0 == UInt8(ascii: "@") }
  }

  private init(_ bytes: ContiguousArray<UInt8>, _ span: ByteSpan, names: NameList) {
    (self.bytes, self.names) = (bytes, names)
    end = min(span.end, bytes.count)
  }

  /// Nothing that is found reaches across the end of a line, and all but names have a digit or an `@`.
  private mutating func scan(from start: Int) {
    let bytes = bytes
    var lineStart = start
    var at = start
    while at < end {
      let byte = bytes[at]
      at += 1
      // Most bytes are small letters and spaces.
      if byte > UInt8(ascii: "@") || byte == .space { continue }
      if byte == .newline {
        if !names.isEmpty { scan(line: ByteSpan(lineStart, at)) }
        lineStart = at
      } else if byte.isDigit || byte == UInt8(ascii: "@") {
        while at < end, bytes[at] != .newline { at += 1 }
        scan(line: ByteSpan(lineStart, at))
        lineStart = at
      }
    }
    if !names.isEmpty { scan(line: ByteSpan(lineStart, end)) }
  }

  private mutating func scan(line: ByteSpan) {
    before = LastWords()
    hasAt = bytes[line.range].contains(UInt8(ascii: "@"))
    var at = line.start
    while at < line.end {
      let byte = bytes[at]
      if byte == .space {
        at += 1
      } else if isWordByte(at) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") {
        at = max(at + 1, byte.isLetter || byte >= 0x80 ? takeWord(at) : takeNumber(at))
      } else {
        at += 1
      }
    }
  }

  mutating func add(_ sort: Sort, _ span: ByteSpan) -> Int {
    matches.append(Match(sort: sort, span: span))
    return span.end
  }

  // MARK: Words

  private mutating func takeWord(_ start: Int) -> Int {
    let wordEnd = endOfWord(start)
    if let address = endOfURL(start, wordEnd) { return address }
    if let mail = endOfEmail(start) { return add(.email, ByteSpan(start, mail)) }
    if !names.isEmpty, bytes[start].isCapital || bytes[start] >= 0x80,
      let last = names.match(
        at: start, wordEnd, words: { self.nextWord(after: $0) }, text: { self.text($0) })
    {
      return add(.name, ByteSpan(start, last))
    }
    if begins(start, with: "b", "d"), wordEnd - start < 10 {
      let word = lowercased(ByteSpan(start, wordEnd))
      if Self.birthWords.contains(word),
        let date = BirthDate.end(after: wordEnd, word: word, in: bytes, to: end)
      {
        return add(.birthDate, ByteSpan(start, date))
      }
    }
    before.add(ByteSpan(start, wordEnd))
    return wordEnd
  }

  private static let birthWords: Set<String> = ["born", "birth", "birthday", "birthdate", "dob"]

  /// Whether the word at a place begins with one of two small letters, in either case.
  private func begins(_ at: Int, with one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    let letter = bytes[at] | 0x20
    return letter == UInt8(ascii: one) || letter == UInt8(ascii: other)
  }

  private func endOfURL(_ start: Int, _ wordEnd: Int) -> Int? {
    guard begins(start, with: "h", "w"), (3...5).contains(wordEnd - start), wordEnd < end,
      bytes[wordEnd] == UInt8(ascii: ":") || bytes[wordEnd] == UInt8(ascii: ".")
    else { return nil }
    let word = lowercased(ByteSpan(start, wordEnd))
    let isWeb =
      (word == "http" || word == "https") && wordEnd + 2 < end && bytes[wordEnd] == UInt8(ascii: ":")
      && bytes[wordEnd + 1] == UInt8(ascii: "/")
    guard isWeb || (word == "www" && wordEnd < end && bytes[wordEnd] == UInt8(ascii: ".")) else { return nil }
    var at = wordEnd
    while at < end, !bytes[at].isBlank, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "\"") {
      at += 1
    }
    return at
  }

  /// `local@host.tld`, at most 64 bytes before the sign and 255 after it.
  private func endOfEmail(_ start: Int) -> Int? {
    guard hasAt else { return nil }
    var at = start
    while at < end, at < start + 64,
      bytes[at].isLetter || bytes[at].isDigit || "._%+-".utf8.contains(bytes[at])
    {
      at += 1
    }
    guard at > start, at < end, bytes[at] == UInt8(ascii: "@") else { return nil }
    let host = at + 1
    at = host
    while at < end, at < host + 255, bytes[at].isLetter || bytes[at].isDigit || ".-".utf8.contains(bytes[at])
    { at += 1 }
    while at > host, ".-".utf8.contains(bytes[at - 1]) { at -= 1 }
    let labels = bytes[host..<at].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let top = labels.last, top.count > 1, top.allSatisfy(\.isLetter),
      labels.allSatisfy({ !$0.isEmpty })
    else { return nil }
    return at
  }

  // MARK: Numbers

  private mutating func takeNumber(_ start: Int) -> Int {
    if bytes[start].isDigit, let mail = endOfEmail(start) { return add(.email, ByteSpan(start, mail)) }
    guard !isJoined(before: start) else { return skipDigits(start) }
    let groups = NumberGroups(bytes, at: start, to: end)
    if let last = groups.telephone { return add(.telephone, ByteSpan(start, last)) }
    guard bytes[start].isDigit else { return start + 1 }
    if let last = groups.socialSecurity { return add(.number, ByteSpan(start, last)) }
    let digits = skipDigits(start)
    if let place = boxOrZip(ByteSpan(start, digits)) { return add(address: place) }
    if let last = endOfStreet(start, digits) { return add(address: ByteSpan(start, last)) }
    if isIdentity(ByteSpan(start, digits)) { return add(.number, ByteSpan(start, digits)) }
    before.add(ByteSpan(start, digits))
    return digits
  }

  private func skipDigits(_ start: Int) -> Int {
    var at = start
    while at < end, bytes[at].isDigit { at += 1 }
    return at
  }

  /// Whether the number only goes on with something: `10.1037/a0029185`, `2026-09`.
  private func isJoined(before start: Int) -> Bool {
    guard start > 0 else { return false }
    let byte = bytes[start - 1]
    if byte.isLetter || byte.isDigit || byte >= 0x80 && !isPunctuation(start - 3) { return true }
    return start > 1 && "-./_:=#".utf8.contains(byte)
      && (bytes[start - 2].isLetter || bytes[start - 2].isDigit)
  }

  /// Eight digits and more that are no day, amount or book; or five that are called an id.
  private func isIdentity(_ span: ByteSpan) -> Bool {
    guard span.count >= 5 else { return false }
    if span.end < end {
      let next = bytes[span.end]
      let isGoingOn =
        "-./_".utf8.contains(next) && span.end + 1 < end
        && (bytes[span.end + 1].isLetter || bytes[span.end + 1].isDigit)
      if next.isLetter || isGoingOn { return false }
    }
    if span.start > 0, "$\u{A3}".utf8.contains(bytes[span.start - 1]) { return false }
    let words = before.spans.suffix(3).map(word)
    if words.contains("id") || words.suffix(2) == ["student", "number"] { return true }
    guard span.count >= 8, !words.contains("isbn") else { return false }
    return !(span.count == 8 && isDay(span))
  }

  /// `20260914`.
  private func isDay(_ span: ByteSpan) -> Bool {
    guard let number = Int(text(span)) else { return false }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
      && (1900...2100).contains(number / 10_000)
  }

  // MARK: Bytes

  func isCapital(_ at: Int) -> Bool { bytes[at].isCapital }

  func text(_ span: ByteSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  private func lowercased(_ span: ByteSpan) -> String { text(span).lowercased() }

  /// One of the last words in lower case; any number is `0`.
  func word(_ span: ByteSpan) -> String { bytes[span.start].isDigit ? "0" : lowercased(span) }

  /// U+2000 to U+207F: dashes and quotation marks.
  private func isPunctuation(_ at: Int) -> Bool {
    at >= 0 && at + 2 < bytes.count && bytes[at] == 0xE2 && (bytes[at + 1] == 0x80 || bytes[at + 1] == 0x81)
  }

  private func isWordByte(_ at: Int) -> Bool {
    bytes[at].isLetter || bytes[at].isDigit || (bytes[at] >= 0x80 && !isPunctuation(at))
  }

  func endOfWord(_ start: Int) -> Int {
    var at = start
    while at < end, isWordByte(at) { at += 1 }
    return at
  }

  /// The word that follows at most three other bytes of the same line.
  private func nextWord(after start: Int) -> ByteSpan? {
    var at = start
    while at < end, at < start + 4, !isWordByte(at), bytes[at] != .newline { at += 1 }
    guard at < end, at > start, isWordByte(at) else { return nil }
    return ByteSpan(at, endOfWord(at))
  }
}

/// The places of the last words of a line. No array, since it changes at every word of every file.
struct LastWords {
  private var places = (ByteSpan.fileStart, ByteSpan.fileStart, ByteSpan.fileStart, ByteSpan.fileStart)
  private var count = 0

  mutating func add(_ word: ByteSpan) {
    places = (places.1, places.2, places.3, word)
    count = min(4, count + 1)
  }

  var last: ByteSpan? { count > 0 ? places.3 : nil }

  /// At most four, the nearest at the end.
  var spans: ArraySlice<ByteSpan> { [places.0, places.1, places.2, places.3].suffix(count) }
}
