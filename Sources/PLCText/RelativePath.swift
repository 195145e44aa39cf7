/// A path below the community's folder: parts joined by `/`, never empty parts, `.` or `..`.
///
/// Everything here works on bytes, as file systems do. As characters, a slash and a combining mark after it
/// would be one, and `../` could hide in that; and two files whose names differ in Unicode form would be one.
package struct RelativePath: Sendable, CustomStringConvertible {
  package let string: String

  /// The folder itself.
  package static let root = RelativePath(parts: [])

  private init(parts: [Substring]) { string = parts.joined(separator: "/") }

  /// A text that is a path as it stands.
  private init(whole: Substring) { string = String(whole) }

  /// Reads `a/b/../c`; nil when it is absolute or leads above the folder.
  package init?(_ text: some StringProtocol) {
    let text = String(text)
    guard text.utf8.first != .slash else { return nil }
    if Self.isResolved(text) {
      self.init(whole: Substring(text))
      return
    }
    guard let parts = Self.resolve(text, onto: []) else { return nil }
    self.init(parts: parts)
  }

  /// Whether a text has no part that is empty or begins with a dot, so that nothing is to be resolved.
  private static func isResolved(_ text: String) -> Bool {
    var beginsPart = true
    for byte in text.utf8 {
      if beginsPart, byte == .slash || byte == UInt8(ascii: ".") { return false }
      beginsPart = byte == .slash
    }
    return !beginsPart
  }

  private static func resolve(_ text: some StringProtocol, onto base: [Substring]) -> [Substring]? {
    var parts = base
    for part in split(String(text)) {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(part)
      }
    }
    return parts
  }

  private static func split(_ text: String) -> [Substring] {
    text.utf8.split(separator: .slash).map(Substring.init)
  }

  package var parts: [Substring] { Self.split(string) }
  package var description: String { string }
  package var isRoot: Bool { string.isEmpty }

  /// The last part: `01.md`.
  package var name: Substring {
    guard let slash = string.utf8.lastIndex(of: .slash) else { return Substring(string) }
    return string[string.utf8.index(after: slash)...]
  }

  /// The folder that holds it; the root's parent is the root.
  package var parent: RelativePath {
    guard let slash = string.utf8.lastIndex(of: .slash) else { return .root }
    return RelativePath(whole: string[..<slash])
  }

  /// What follows the last dot of the name, lower case, without the dot; empty when there is none.
  package var fileExtension: String { extensionAsWritten.lowercased() }

  /// The path without the extension of its name.
  package var withoutExtension: RelativePath {
    let dropped = extensionAsWritten.utf8.count
    guard dropped > 0 else { return self }
    return RelativePath(whole: Substring(string.utf8.dropLast(dropped + 1)))
  }

  private var extensionAsWritten: Substring {
    let name = name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...]
  }

  /// The path of something below this one; parts that are empty, `.` or `..` are left out.
  package func appending(_ text: some StringProtocol) -> RelativePath {
    let text = String(text)
    if Self.isResolved(text) {
      return RelativePath(whole: isRoot ? Substring(text) : Substring(string + "/" + text))
    }
    return RelativePath(parts: parts + Self.split(text).filter { $0 != "." && $0 != ".." })
  }

  /// What `reference` means when it stands in a file of this folder; nil when it leads outside. One that
  /// begins with `/` starts at the root.
  package func resolving(_ reference: some StringProtocol) -> RelativePath? {
    let base = reference.utf8.first == .slash ? [] : parts
    return Self.resolve(reference, onto: base).map(RelativePath.init(parts:))
  }

  /// True when it stands below `folder`; no path is inside itself.
  package func isInside(_ folder: RelativePath) -> Bool {
    guard !folder.isRoot else { return !isRoot }
    let rest = string.utf8.dropFirst(folder.string.utf8.count)
    return rest.first == .slash && string.utf8.starts(with: folder.string.utf8)
  }

  /// How a file of `folder` would refer to this path: `../evidence/a.md`; empty for the folder itself.
  package func relative(to folder: RelativePath) -> String {
    let mine = parts
    let theirs = folder.parts
    let shared = zip(mine, theirs).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let up = Array(repeating: Substring(".."), count: theirs.count - shared)
    return (up + mine[shared...]).joined(separator: "/")
  }
}

extension RelativePath: Hashable, Comparable {
  // Strings compare quickly but take one Unicode form for the other, so where they see no difference the bytes
  // have the last word.

  package static func == (a: RelativePath, b: RelativePath) -> Bool {
    a.string == b.string && a.string.utf8.elementsEqual(b.string.utf8)
  }

  package static func < (a: RelativePath, b: RelativePath) -> Bool {
    a.string != b.string ? a.string < b.string : a.string.utf8.lexicographicallyPrecedes(b.string.utf8)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

extension UInt8 {
  fileprivate static let slash = UInt8(ascii: "/")
}
