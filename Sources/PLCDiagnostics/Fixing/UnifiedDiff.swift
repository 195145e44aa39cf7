package import PLCText

/// What changed in a file, in the form that `diff -u`, `git apply` and `patch` know.
package struct UnifiedDiff: Sendable, Hashable {
  private var lines: [Line] = []

  private struct Line: Sendable, Hashable {
    enum Kind { case header, place, same, removed, added, note }
    var kind: Kind
    var bytes: ContiguousArray<UInt8>

    init(_ kind: Kind, _ bytes: some Sequence<UInt8>) {
      self.kind = kind
      self.bytes = ContiguousArray(bytes)
    }
  }

  /// Compares line by line, with three lines around each change. Empty when nothing changed.
  package init(from old: SourceText, to new: SourceText, path: RelativePath) {
    guard old != new else { return }
    let (before, after) = (old.linesWithEnds, new.linesWithEnds)
    lines = [
      Line(.header, "--- \(Self.quoted("a/" + path.string))".utf8),
      Line(.header, "+++ \(Self.quoted("b/" + path.string))".utf8),
    ]
    for hunk in Self.hunks(Self.changes(from: before, to: after), oldCount: before.count) {
      add(hunk, before, after)
    }
  }

  /// True when the texts are the same.
  package var isEmpty: Bool { lines.isEmpty }

  /// The bytes to write into a file or a pipe: those of the texts are not changed.
  package var bytes: ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>()
    for line in lines {
      bytes.append(contentsOf: line.bytes)
      if line.bytes.last != .newline { bytes.append(.newline) }
    }
    return bytes
  }

  /// The text to show on a terminal: control characters are drawn.
  package func text(usesColor: Bool) -> String {
    lines.map { line in
      let text = VisibleText.line(String(decoding: line.bytes.drop(trailing: .newline), as: UTF8.self))
      let style: TerminalStyle? =
        switch line.kind {
        case .header: .place
        case .place: .info
        case .removed: .removed
        case .added: .added
        case .note: .quiet
        case .same: nil
        }
      return (style?.paint(text, if: usesColor) ?? text) + "\n"
    }.joined()
  }

  private typealias TextLine = ArraySlice<UInt8>

  /// Lines `old` of the one text that become lines `new` of the other.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// The runs of lines that differ, in order.
  private static func changes(from before: [TextLine], to after: [TextLine]) -> [Change] {
    // Texts that were fixed differ in few places: the ends that are alike need no comparing.
    let start = zip(before, after).prefix { $0 == $1 }.count
    let end = zip(before[start...].reversed(), after[start...].reversed()).prefix { $0 == $1 }.count
    let difference = after[start..<(after.count - end)].difference(from: before[start..<(before.count - end)])
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(start + offset)
      case .insert(let offset, _, _): inserted.insert(start + offset)
      }
    }
    var changes: [Change] = []
    var (old, new) = (start, start)
    while old < before.count - end || new < after.count - end {
      let (oldStart, newStart) = (old, new)
      while removed.contains(old) { old += 1 }
      while inserted.contains(new) { new += 1 }
      if old > oldStart || new > newStart {
        changes.append(Change(old: oldStart..<old, new: newStart..<new))
      } else {
        old += 1
        new += 1
      }
    }
    return changes
  }

  private static let context = 3

  /// Changes that stand so near each other that the lines around them meet.
  private static func hunks(_ changes: [Change], oldCount: Int) -> [[Change]] {
    var hunks: [[Change]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private mutating func add(_ hunk: [Change], _ before: [TextLine], _ after: [TextLine]) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let lead = min(Self.context, first.old.lowerBound)
    let tail = min(Self.context, before.count - last.old.upperBound)
    let old = (first.old.lowerBound - lead)..<(last.old.upperBound + tail)
    let new = (first.new.lowerBound - lead)..<(last.new.upperBound + tail)
    lines.append(Line(.place, "@@ -\(Self.place(old)) +\(Self.place(new)) @@".utf8))
    var at = old.lowerBound
    for change in hunk {
      add(.same, before[at..<change.old.lowerBound])
      add(.removed, before[change.old])
      add(.added, after[change.new])
      at = change.old.upperBound
    }
    add(.same, before[at..<old.upperBound])
  }

  private mutating func add(_ kind: Line.Kind, _ texts: ArraySlice<TextLine>) {
    let sign = kind == .removed ? UInt8(ascii: "-") : kind == .added ? UInt8(ascii: "+") : .space
    for text in texts {
      lines.append(Line(kind, [sign] + text))
      if text.last != .newline { lines.append(Line(.note, "\\ No newline at end of file".utf8)) }
    }
  }

  /// `start,count`, one-based; an empty range is named by the line before it.
  private static func place(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "\(range.lowerBound),0"
    case 1: "\(range.lowerBound + 1)"
    default: "\(range.lowerBound + 1),\(range.count)"
    }
  }

  /// A path as git writes it: in quotes, with escapes, when it holds control characters, quotes or
  /// backslashes; else with a tab after it when it holds a space, since `patch` would stop there.
  private static func quoted(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }) else {
      return path.utf8.contains(.space) ? path + "\t" : path
    }
    var quoted = "\""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..<" ", "\u{7F}":
        let octal = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension SourceText {
  /// Lines with their LF, as patches count them; the last may lack it.
  fileprivate var linesWithEnds: [ArraySlice<UInt8>] {
    let bytes = Array(self.bytes)
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for at in bytes.indices where bytes[at] == .newline {
      lines.append(bytes[start...at])
      start = at + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }
}

extension ContiguousArray<UInt8> {
  fileprivate func drop(trailing byte: UInt8) -> ArraySlice<UInt8> {
    Array(last == byte ? dropLast() : self[...])[...]
  }
}
