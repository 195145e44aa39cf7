package import PLCText

/// Which files to leave alone, in the syntax of `.gitignore`: the last pattern that matches decides.
package struct IgnoreList: Sendable {
  private var patterns: [Pattern] = []

  private struct Pattern: Sendable {
    let parts: [[UInt8]]
    let isNegated: Bool
    let isFolderOnly: Bool
    let isAnchored: Bool
  }

  package init(_ text: String = "") {
    for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }) {
      if let pattern = Self.pattern(line) { patterns.append(pattern) }
    }
  }

  private static func pattern(_ line: Substring) -> Pattern? {
    var text = line
    while text.hasSuffix(" "), !text.hasSuffix("\\ ") { text = text.dropLast() }
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    let isNegated = text.hasPrefix("!")
    if isNegated { text = text.dropFirst() }
    if text.hasPrefix("\\#") || text.hasPrefix("\\!") { text = text.dropFirst() }
    let isFolderOnly = text.hasSuffix("/")
    if isFolderOnly { text = text.dropLast() }
    let isAnchored = text.contains("/")
    let parts = text.split(separator: "/", omittingEmptySubsequences: true).map { Array($0.utf8) }
    guard !parts.isEmpty else { return nil }
    return Pattern(parts: parts, isNegated: isNegated, isFolderOnly: isFolderOnly, isAnchored: isAnchored)
  }

  /// Whether a path itself is named; the reader does not enter folders that are.
  package func ignores(_ path: RelativePath, isFolder: Bool) -> Bool {
    guard !patterns.isEmpty else { return false }
    let parts = path.parts.map { Array($0.utf8) }
    var ignored = false
    for pattern in patterns where isFolder || !pattern.isFolderOnly {
      let matches =
        pattern.isAnchored
        ? Self.match(pattern.parts[...], parts[...])
        : parts.last.map { Self.match(part: pattern.parts[0][...], $0[...]) } ?? false
      if matches { ignored = !pattern.isNegated }
    }
    return ignored
  }

  private static func match(_ pattern: ArraySlice<[UInt8]>, _ path: ArraySlice<[UInt8]>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    if first == Array("**".utf8) {
      if pattern.count == 1 { return !path.isEmpty }
      return path.indices.contains { match(pattern.dropFirst(), path[$0...]) }
    }
    guard let name = path.first, match(part: first[...], name[...]) else { return false }
    return match(pattern.dropFirst(), path.dropFirst())
  }

  /// `*`, `?` and `[a-z]` within one part. Iterative over stars, so that no pattern is slow.
  private static func match(part pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var (p, n) = (pattern.startIndex, name.startIndex)
    var star: (pattern: Int, name: Int)?
    while n < name.endIndex {
      if p < pattern.endIndex, pattern[p] == UInt8(ascii: "*") {
        star = (p + 1, n)
        p += 1
      } else if p < pattern.endIndex, let next = matchOne(pattern, at: p, name[n]) {
        p = next
        n += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        (p, n) = (last.pattern, last.name + 1)
      } else {
        return false
      }
    }
    while p < pattern.endIndex, pattern[p] == UInt8(ascii: "*") { p += 1 }
    return p == pattern.endIndex
  }

  /// The place after the element of the pattern at `at`, when it matches the byte.
  private static func matchOne(_ pattern: ArraySlice<UInt8>, at: Int, _ byte: UInt8) -> Int? {
    switch pattern[at] {
    case UInt8(ascii: "?"): return at + 1
    case UInt8(ascii: "\\") where at + 1 < pattern.endIndex:
      return pattern[at + 1] == byte ? at + 2 : nil
    case UInt8(ascii: "["):
      guard let close = pattern[(at + 1)...].dropFirst().firstIndex(of: UInt8(ascii: "]")) else {
        return byte == pattern[at] ? at + 1 : nil
      }
      var set = pattern[(at + 1)..<close]
      let isNegated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
      if isNegated { set = set.dropFirst() }
      return contains(set, byte) != isNegated ? close + 1 : nil
    default: return pattern[at] == byte ? at + 1 : nil
    }
  }

  private static func contains(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
    var at = set.startIndex
    while at < set.endIndex {
      if at + 2 < set.endIndex, set[at + 1] == UInt8(ascii: "-") {
        if set[at] <= byte, byte <= set[at + 2] { return true }
        at += 3
      } else {
        if set[at] == byte { return true }
        at += 1
      }
    }
    return false
  }
}
