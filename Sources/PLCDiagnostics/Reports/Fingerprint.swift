import PLCText

extension Findings {
  /// A short name for each finding, in their order, that stays when lines move: made from the rule, the path,
  /// the text of the line and a count of those that are alike in all three.
  ///
  /// Each is unique within the findings: 16 hexadecimal digits of FNV-1a.
  package var fingerprints: [String] {
    var seen: [String: Int] = [:]
    return keys.map { key in
      let ordinal = seen[key, default: 0]
      seen[key] = ordinal + 1
      return Self.hash("\(key)\u{0}\(ordinal)")
    }
  }

  /// The same without the count: findings that are alike share one.
  package var sharedFingerprints: [String] { keys.map(Self.hash) }

  /// The rule, the path and the text of the line of each finding.
  private var keys: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place
      var line = ""
      if let file = file(place.path), place.span != .fileStart {
        line = file.text[file.text.trimmed(file.line(file.lines.position(of: place.span.start).line))]
      }
      return "\(diagnostic.rule.name)\u{0}\(place.path.string)\u{0}\(line)"
    }
  }

  /// Fowler, Noll and Vo's hash in its 1a form, 64 bits.
  private static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
