/// A JSON value whose objects keep the order they were written in, so that output is stable.
package indirect enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: JSON
    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// An object of the members that have a value.
  package static func members(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  /// The text of the value: two spaces a level when `pretty`, else on one line. Ends without a line end.
  package func text(pretty: Bool = true) -> String { String(decoding: bytes(pretty: pretty), as: UTF8.self) }

  /// The same text as UTF-8, for files.
  package func bytes(pretty: Bool = true) -> ContiguousArray<UInt8> {
    var out = ContiguousArray<UInt8>()
    write(to: &out, indent: pretty ? 0 : nil)
    return out
  }

  private func write(to out: inout ContiguousArray<UInt8>, indent: Int?) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let value): out.append(contentsOf: (value ? "true" : "false").utf8)
    case .int(let value): out.append(contentsOf: String(value).utf8)
    case .number(let value): out.append(contentsOf: Self.text(of: value).utf8)
    case .string(let value): out.appendJSON(value)
    case .array(let values):
      out.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        out.startItem(index, level: indent.map { $0 + 1 })
        value.write(to: &out, indent: indent.map { $0 + 1 })
      }
      if !values.isEmpty { out.startLine(level: indent) }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        out.startItem(index, level: indent.map { $0 + 1 })
        out.appendJSON(member.key)
        out.append(UInt8(ascii: ":"))
        if indent != nil { out.append(.space) }
        member.value.write(to: &out, indent: indent.map { $0 + 1 })
      }
      if !members.isEmpty { out.startLine(level: indent) }
      out.append(UInt8(ascii: "}"))
    }
  }

  /// The shortest decimal that reads back as the same number; JSON has no NaN or infinity, so `null`.
  private static func text(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    guard abs(value) < 1e16, let whole = Int(exactly: value) else { return String(value) }
    return String(whole)
  }
}

extension ContiguousArray<UInt8> {
  fileprivate mutating func startItem(_ index: Int, level: Int?) {
    if index > 0 { append(UInt8(ascii: ",")) }
    startLine(level: level)
  }

  fileprivate mutating func startLine(level: Int?) {
    guard let level else { return }
    append(.newline)
    append(contentsOf: repeatElement(.space, count: 2 * level))
  }

  fileprivate mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    let start = count
    append(contentsOf: text.utf8)
    // Nearly every string can stay as it is; one that cannot is written again from the first such byte.
    if let at = span.firstIndexThatMayNeedEscaping(from: start) {
      let rest = ContiguousArray(self[at...])
      removeSubrange(at...)
      appendEscaping(rest)
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaping(_ source: ContiguousArray<UInt8>) {
    let bytes = source.span
    var copied = 0
    var next = 0
    while let at = bytes.firstIndexThatMayNeedEscaping(from: next) {
      next = at + 1
      let byte = source[at]
      if byte == 0xE2 {
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
        guard at + 2 < source.count, source[at + 1] == 0x80, source[at + 2] | 1 == 0xA9 else { continue }
        next = at + 3
      }
      append(contentsOf: source[copied..<at])
      switch byte {
      case UInt8(ascii: "\""): append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): append(contentsOf: #"\\"#.utf8)
      case .newline: append(contentsOf: #"\n"#.utf8)
      case .carriageReturn: append(contentsOf: #"\r"#.utf8)
      case .tab: append(contentsOf: #"\t"#.utf8)
      // `<` and the two line separators are escaped so that the text is safe inside a script element.
      case 0xE2: append(contentsOf: (source[at + 2] == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8)
      default:
        append(contentsOf: (byte < 16 ? #"\u000"# : #"\u00"#).utf8)
        append(contentsOf: String(byte, radix: 16).utf8)
      }
      copied = next
    }
    append(contentsOf: source[copied...])
  }
}

extension Span<UInt8> {
  /// The next byte that is escaped, or that may begin a character that is.
  fileprivate func firstIndexThatMayNeedEscaping(from start: Int) -> Int? {
    var at = start
    while at < count {
      let byte = self[at]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
        || byte == 0x7F || byte == 0xE2
      {
        return at
      }
      at += 1
    }
    return nil
  }
}
