/// Numbers that look random and are the same in every run (SplitMix64).
struct FrontMatterDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &self) == 0 }

  // MARK: Front matters

  /// Lines of the sorts that a community writes, most of them plain.
  mutating func fields() -> String {
    (0..<Int.random(in: 0...8, using: &self)).map { index in field("k\(index)") }.joined()
  }

  private mutating func field(_ name: String) -> String {
    let end = chance(4) ? "  \n" : chance(6) ? "\r\n" : "\n"
    switch Int.random(in: 0..<9, using: &self) {
    case 0: return "\(name):\(end)"
    case 1: return "\(name): [\(words().joined(separator: ", "))]\(end)"
    case 2: return "\(name):\(end)" + words().map { "  - \($0)\(end)" }.joined()
    case 3: return "\(name): \"\(text())\"\(end)"
    case 4: return "\(name): '\(text().split(separator: "'").joined())'\(end)"
    case 5: return chance(2) ? "# \(text())\(end)" : "\n"
    default: return "\(name): \(text())\(end)"
    }
  }

  private mutating func words() -> [String] {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in
      pick(["one", "two-three", "s03", "a b", "theory/x", "2026-09-01", "null", "v1.2", "9"])
    }
  }

  private mutating func text() -> String {
    let parts = [
      "Students", "revise", "2026-09-01", "it's", "(twice)", "a:b", "https://x.org/#a", "–", "“talk”", "é",
      "ü-ö", "50%",
      "x#y", "#", "C#", "&", "*", "[x]", "{y}", "no", "~", "null", "-", "…", "1e3", "12:30", "!", "日本", "🙂",
      "a,",
      "\\", "?", "|", ">", "end.", "π", "\u{a0}", "\u{2028}", "`x`", "@",
    ]
    // Most texts begin with a plain word, as most do.
    let first = chance(6) ? pick(parts) : pick(Array(parts.prefix(4)))
    let rest = (0..<Int.random(in: 0...4, using: &self)).map { _ in
      chance(3) ? pick(parts) : pick(Array(parts.prefix(8)))
    }
    return ([first] + rest).joined(separator: " ")
  }

  /// A text with some bytes taken away, doubled, swapped or put in.
  mutating func mutated(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    let signs = Array(":\"'[]{},#-&*!|>%@`\n\n\t ?\\=~".utf8) + [0x80, 0xC2, 0xA0, 0xE2, 0xEF, 0, 0x0D]
    for _ in 0..<Int.random(in: 1...6, using: &self) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &self)
      let end = min(bytes.count, at + Int.random(in: 1...12, using: &self))
      switch Int.random(in: 0..<6, using: &self) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 2: bytes[at] = pick(signs)
      case 3: bytes.insert(contentsOf: Array("\n  - ".utf8), at: at)
      default: bytes.insert(pick(signs), at: at)
      }
    }
    return bytes
  }
}
