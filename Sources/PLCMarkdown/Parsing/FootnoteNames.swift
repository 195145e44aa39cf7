import PLCText

/// The names of footnotes as they were written: the library keeps only their numbers.
struct FootnoteNames {
  /// By the index of the definition's node.
  private(set) var byNode: [Int: Name] = [:]
  /// The first has number 1.
  private(set) var inOrder: [String] = []

  struct Name {
    var text: String
    /// False when it was not found in the file and the number stands for it.
    var isWritten: Bool
  }

  static func find(in raw: RawTree, source: SourceText, lines: BodyLines) -> FootnoteNames {
    var names = FootnoteNames()
    // Definitions stand at the end of the document, in the order of their numbers.
    var at = 0
    while at < raw.nodes.count {
      let node = raw.nodes[at]
      if node.kind == .footnote {
        let end = lines.offset(Int(node.line), Int(node.column))
        let name = name(before: end, notBefore: lines.start(of: Int(node.line)), in: source.bytes)
        let text = name ?? String(names.inOrder.count + 1)
        names.byNode[at] = Name(text: text, isWritten: name != nil)
        names.inOrder.append(text)
      }
      at = Int(node.end)
    }
    return names
  }

  /// The name in `[^name]: `, which ends at an offset.
  private static func name(
    before end: Int, notBefore start: Int, in bytes: ContiguousArray<UInt8>
  ) -> String? {
    var at = end
    while at > start, bytes[at - 1] == .space || bytes[at - 1] == .tab { at -= 1 }
    guard at - start >= 5, bytes[at - 1] == UInt8(ascii: ":"), bytes[at - 2] == UInt8(ascii: "]") else {
      return nil
    }
    let close = at - 2
    // A name may hold `[^` itself: the first one counts, as far back as names can reach.
    var name: Int?
    at = close
    while at > start, !bytes[at - 1].isBlank, bytes[at - 1] != UInt8(ascii: "]") {
      if bytes[at - 1] == UInt8(ascii: "["), bytes[at] == UInt8(ascii: "^") { name = at + 1 }
      at -= 1
    }
    guard let name, name < close else { return nil }
    return String(decoding: bytes[name..<close], as: UTF8.self)
  }
}
