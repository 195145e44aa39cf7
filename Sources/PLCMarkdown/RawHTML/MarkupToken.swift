/// A piece of HTML or XML as somebody wrote it, read strictly: what is not plainly a tag makes the whole
/// unreadable, so that nothing is understood in another way than a browser would.
package enum MarkupToken: Sendable, Hashable {
  /// Character references resolved; one whose name is unknown stays as it was typed.
  case text(String)
  case open(Element, isClosed: Bool)
  /// The name as written.
  case close(String)

  /// A start tag.
  package struct Element: Sendable, Hashable {
    /// As written; HTML does not tell upper from lower case, XML does.
    package let name: String
    package let attributes: [Attribute]

    /// The value of an attribute, by its name in lower case.
    package subscript(_ name: String) -> String? {
      attributes.first { $0.name.lowercased() == name }?.value
    }
  }

  /// A name and a value with its character references resolved.
  package struct Attribute: Sendable, Hashable {
    package let name: String
    package let value: String
  }

  /// The tokens of a text; comments are left out, and in XML also declarations and instructions. Nil for
  /// what cannot be read. Linear.
  package static func tokens(of text: String, isXML: Bool = false) -> [MarkupToken]? {
    var reader = MarkupReader(ContiguousArray(text.utf8), isXML: isXML)
    return reader.tokens()
  }
}

/// Reads tokens from the front to the back.
private struct MarkupReader {
  private let bytes: ContiguousArray<UInt8>
  private let isXML: Bool
  private var at = 0

  init(_ bytes: ContiguousArray<UInt8>, isXML: Bool) { (self.bytes, self.isXML) = (bytes, isXML) }

  mutating func tokens() -> [MarkupToken]? {
    var tokens: [MarkupToken] = []
    var text = ContiguousArray<UInt8>()
    func closeText() {
      guard !text.isEmpty else { return }
      tokens.append(.text(CharacterReference.resolving(text)))
      text.removeAll()
    }
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<"), let next = byte(at + 1) else {
        text.append(bytes[at])
        at += 1
        continue
      }
      if starts("<!--") {
        skip(past: "-->", from: at + 2)
      } else if isXML, starts("<![CDATA[") {
        closeText()
        let start = at + 9
        skip(past: "]]>", from: start)
        tokens.append(.text(String(decoding: bytes[start..<max(start, at - 3)], as: UTF8.self)))
      } else if isXML, starts("<?") {
        skip(past: "?>", from: at + 2)
      } else if isXML, starts("<!DOCTYPE") || starts("<!doctype") {
        let start = at
        skip(past: ">", from: at)
        // Entities of the writer's own could stand for anything.
        if bytes[start..<at].contains(UInt8(ascii: "[")) { return nil }
      } else if next.isNameStart {
        guard let element = startTag() else { return nil }
        closeText()
        tokens.append(element)
      } else if next == UInt8(ascii: "/") {
        at += 2
        guard let name = name() else { return nil }
        skipBlanks()
        guard take(UInt8(ascii: ">")) else { return nil }
        closeText()
        tokens.append(.close(name))
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        return nil
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    closeText()
    return tokens
  }

  private mutating func startTag() -> MarkupToken? {
    at += 1
    guard let name = name() else { return nil }
    var attributes: [MarkupToken.Attribute] = []
    while true {
      let hadBlank = skipBlanks()
      if take(UInt8(ascii: ">")) { return .open(.init(name: name, attributes: attributes), isClosed: false) }
      if take(UInt8(ascii: "/")) {
        guard take(UInt8(ascii: ">")) else { return nil }
        return .open(.init(name: name, attributes: attributes), isClosed: true)
      }
      guard hadBlank, let attribute = self.name() else { return nil }
      skipBlanks()
      var value = ""
      if take(UInt8(ascii: "=")) {
        skipBlanks()
        guard let read = self.value() else { return nil }
        value = read
      }
      attributes.append(.init(name: attribute, value: value))
    }
  }

  private mutating func name() -> String? {
    let start = at
    guard let first = byte(at), first.isNameStart else { return nil }
    while let next = byte(at), next.isPartOfName { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func value() -> String? {
    guard let quote = byte(at) else { return nil }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = bytes[(at + 1)...].firstIndex(of: quote) else { return nil }
      defer { at = end + 1 }
      return CharacterReference.resolving(ContiguousArray(bytes[(at + 1)..<end]))
    }
    let start = at
    while let next = byte(at), next > 0x20, !"\"'=<>`".utf8.contains(next) { at += 1 }
    return at == start ? nil : CharacterReference.resolving(ContiguousArray(bytes[start..<at]))
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func starts(_ text: StaticString) -> Bool {
    bytes[at...].starts(with: text.description.utf8)
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    guard byte(at) == wanted else { return false }
    at += 1
    return true
  }

  @discardableResult private mutating func skipBlanks() -> Bool {
    let start = at
    while let next = byte(at), next == 0x20 || (0x09...0x0D).contains(next) { at += 1 }
    return at > start
  }

  /// Goes behind an ending; to the end of the text when there is none.
  private mutating func skip(past ending: StaticString, from start: Int) {
    let wanted = ContiguousArray(ending.description.utf8)
    at = start
    while at < bytes.count {
      if bytes[at...].starts(with: wanted) {
        at += wanted.count
        return
      }
      at += 1
    }
  }
}

extension UInt8 {
  fileprivate var isNameStart: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
  }

  fileprivate var isPartOfName: Bool {
    isNameStart || (UInt8(ascii: "0")...UInt8(ascii: ":")).contains(self) || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".")
  }
}
