/// Pseudo-random numbers that are the same on every machine: SplitMix64.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes texts out of others: pieces cut, doubled, swapped, and marks put in.
struct Mutation {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  private static let marks = [
    "*", "**", "_", "`", "``", "[", "]", "[[", "]]", "(", ")", "![", "](x)", "|", "\\|", "\\", "{a}", "{",
    "}",
    "\n", "\n\n", "\r\n", "\n> ", "\n- ", "\n1. ", "\n    ", "\n\t", "> ", "- ", "# ", "\n===\n", "\n---\n",
    "\n|-|-|\n", "| a ", "~", "~~", "<b>", "<!-- ", "&amp;", "&#65;", "\t", "  ", "  \n", "\\\n", "[^1]",
    "www.a.co",
    "http://b.co/", "c@d.co", "[r]: x\n", "[r]", "```\n", "ü", "日", "[x] ", "<", ">", "!", ":", "\u{0}",
    "{b: c}",
  ]

  /// A new text from a row of texts.
  mutating func text(from texts: [String]) -> String {
    var bytes = Array(pick(texts).utf8)
    if Int.random(in: 0..<3, using: &numbers) == 0 { bytes += Array(pick(texts).utf8) }
    for _ in 0..<Int.random(in: 1...5, using: &numbers) { change(&bytes) }
    return String(decoding: bytes.prefix(900), as: UTF8.self)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let start = Int.random(in: 0...bytes.count, using: &numbers)
    let end = min(bytes.count, start + Int.random(in: 0...8, using: &numbers))
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
    case 2:
      // A whole line goes or moves in.
      let lineEnd = bytes[start...].firstIndex(of: 10) ?? bytes.count
      bytes.removeSubrange(start..<lineEnd)
    default: bytes.insert(contentsOf: Array(pick(Self.marks).utf8), at: start)
    }
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: 0..<texts.count, using: &numbers)]
  }
}
