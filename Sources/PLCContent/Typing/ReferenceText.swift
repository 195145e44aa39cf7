package import PLCText

/// Reads the words of a reference: an id, a wiki link, or a path.
package struct ReferenceText: Sendable, Hashable {
  package let target: Reference.Target

  /// `folder` is where the document stands, for paths such as `../evidence/drafts.md`.
  package init(_ text: String, folder: RelativePath) {
    var words = text.trimmingSpaces
    if words.hasPrefix("[["), words.hasSuffix("]]") { words = String(words.dropFirst(2).dropLast(2)) }
    if let bar = words.utf8.firstIndex(of: UInt8(ascii: "|")) { words = String(words[..<bar]) }
    let (name, anchor) = Self.split(words)
    if name.hasPrefix("./") || name.hasPrefix("../") || name.hasPrefix("/")
      || name.lowercased().hasSuffix(".md")
    {
      target = .path(folder.resolving(Self.decoded(name)), anchor: anchor)
    } else {
      target = .id(name.trimmingSpaces, anchor: anchor)
    }
  }

  /// The target of a link's destination; nil when it leads to the web, to mail, or nowhere.
  package static func link(_ destination: String, folder: RelativePath, file: RelativePath) -> Reference
    .Target?
  {
    guard !destination.isEmpty, !hasScheme(destination), !destination.hasPrefix("//") else { return nil }
    let (name, anchor) = split(destination)
    let path = name.prefix { $0 != "?" }
    if path.isEmpty { return .path(file, anchor: anchor) }
    return .path(folder.resolving(decoded(String(path))), anchor: anchor)
  }

  /// What stands before and after the first `#`.
  private static func split(_ text: String) -> (String, anchor: String?) {
    guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text, nil) }
    let anchor = text[text.utf8.index(after: hash)...]
    return (String(text[..<hash]), anchor.isEmpty ? nil : decoded(String(anchor)))
  }

  /// `https:`, `mailto:` and the like.
  static func hasScheme(_ text: String) -> Bool {
    var first = true
    for byte in text.utf8 {
      if byte == UInt8(ascii: ":") { return !first }
      guard byte.isLetter || (!first && (byte.isDigit || "+-.".utf8.contains(byte))) else { return false }
      first = false
    }
    return false
  }

  /// `%20` becomes a space; what is no valid UTF-8 afterwards stays as it was written.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(at + 1)...(at + 2)], as: UTF8.self), radix: 16)
      {
        out.append(byte)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(validating: out, as: UTF8.self) ?? text
  }
}
