/// Resolves character references in raw HTML: those by number, and the names that people type.
enum CharacterReference {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–",
    "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«",
    "raquo": "»", "copy": "©", "reg": "®", "deg": "°", "times": "×", "middot": "·", "bull": "•",
    "rarr": "→", "larr": "←", "le": "≤", "ge": "≥", "ne": "≠", "frac12": "½", "shy": "\u{AD}",
    "Tab": "\t", "NewLine": "\n", "colon": ":",
  ]

  /// The text with its references resolved; one whose name is unknown stays as it was typed.
  static func resolving(_ bytes: ContiguousArray<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var out = ContiguousArray<UInt8>()
    var at = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "&"), let entity = Entity(bytes, at: at, limit: bytes.count) else {
        out.append(bytes[at])
        at += 1
        continue
      }
      switch entity.meaning {
      case .bytes(let meant): out += meant
      case .named:
        let written = bytes[at..<at + entity.length]
        let name = String(decoding: written.dropFirst().dropLast(), as: UTF8.self)
        out += ContiguousArray(names[name]?.utf8 ?? String(decoding: written, as: UTF8.self).utf8)
      }
      at += entity.length
    }
    return String(decoding: out, as: UTF8.self)
  }
}
