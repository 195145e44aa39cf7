/// A destination that a page may link to: `http`, `https`, `mailto`, `tel`, or relative to the page.
///
/// This is the one place where that is decided.
package struct SafeURL: Sendable, Hashable, CustomStringConvertible {
  /// What kind of place a destination is.
  package enum Kind: Sendable, Hashable { case web, mail, telephone, relative }

  /// ASCII only, percent-encoded, without spaces; still to be escaped, as `href` and `src` do.
  package let string: String
  package let kind: Kind
  package var description: String { string }

  /// Reads what a person or a file wrote, entities already decoded; nil for everything that is not plainly
  /// safe, and for nothing.
  ///
  /// Browsers drop control characters and read `\` as `/`, so the decision is made without the former and
  /// the latter is encoded. A `//host` is refused: in a page opened from a disk it names a file server.
  package init?(_ written: String) {
    let isPlain = written.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    let bytes = ContiguousArray((isPlain ? written : Self.withoutControls(written)).utf8)
    guard let kind = Self.kind(of: bytes) else { return nil }
    self.kind = kind
    string = Self.encoding(bytes, kind)
  }

  /// A place of this site by its path, in which every byte stands for itself: `?`, `#`, `%` and `:` are
  /// encoded. Slashes at the start are dropped; an empty path is the page itself.
  package init(path: String, fragment: String? = nil) {
    var bytes = ContiguousArray<UInt8>()
    bytes.reserveCapacity(path.utf8.count + 32)
    for byte in path.utf8.drop(while: { $0 == UInt8(ascii: "/") }) {
      bytes.append(byte, asIs: byte.isUnreservedInURLs || byte == UInt8(ascii: "/"))
    }
    if let fragment {
      bytes.append(UInt8(ascii: "#"))
      for byte in fragment.utf8 { bytes.append(byte, asIs: byte.isUnreservedInURLs) }
    }
    string = String(decoding: bytes, as: UTF8.self)
    kind = .relative
  }

  /// Nil when the destination is refused.
  private static func kind(of bytes: ContiguousArray<UInt8>) -> Kind? {
    guard let delimiter = bytes.firstIndex(where: { ":/?#\\".utf8.contains($0) }),
      bytes[delimiter] == UInt8(ascii: ":")
    else {
      let slashes = bytes.prefix(2).prefix { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
      return bytes.isEmpty || slashes.count == 2 ? nil : .relative
    }
    let rest = bytes[(delimiter + 1)...]
    switch String(decoding: bytes[..<delimiter], as: UTF8.self).lowercased() {
    case "http", "https":
      guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first, !"/?#\\".utf8.contains(host)
      else { return nil }
      return .web
    case "mailto": return rest.isEmpty ? nil : .mail
    case "tel": return rest.isEmpty ? nil : .telephone
    default: return nil
    }
  }

  /// Encodes what may not stand in a URL and keeps what is encoded already. After the first `#` another is
  /// encoded too; `[` and `]` stay where an IPv6 host has them.
  private static func encoding(_ bytes: ContiguousArray<UInt8>, _ kind: Kind) -> String {
    var encoded = ContiguousArray<UInt8>()
    encoded.reserveCapacity(bytes.count + 16)
    var slashes = 0
    var seenHash = false
    for at in bytes.indices {
      let byte = bytes[at]
      if byte.isUnreservedInURLs {
        encoded.append(byte)
        continue
      }
      switch byte {
      case UInt8(ascii: "%"):
        let isEncoded = at + 2 < bytes.count && bytes[at + 1].isHexDigit && bytes[at + 2].isHexDigit
        encoded.append(byte, asIs: isEncoded)
      case UInt8(ascii: "#"):
        encoded.append(byte, asIs: !seenHash)
        seenHash = true
      case UInt8(ascii: "["), UInt8(ascii: "]"):
        encoded.append(byte, asIs: kind == .web && slashes == 2 && !seenHash)
      default: encoded.append(byte, asIs: byte.isReservedInURLs)
      }
      if byte == UInt8(ascii: "/") { slashes += 1 }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// The text without control characters anywhere and without white space around it.
  private static func withoutControls(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      switch $0.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    var rest = kept[...]
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

extension ContiguousArray<UInt8> {
  fileprivate mutating func append(_ byte: UInt8, asIs isKept: Bool) {
    if isKept {
      append(byte)
    } else {
      append(contentsOf: (byte < 16 ? "%0" : "%").utf8)
      append(contentsOf: String(byte, radix: 16, uppercase: true).utf8)
    }
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  /// RFC 3986, 2.3.
  fileprivate var isUnreservedInURLs: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// RFC 3986, 2.2, but for what is looked at on its own.
  fileprivate var isReservedInURLs: Bool {
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&")...UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
