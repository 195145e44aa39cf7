import Foundation
import PLCText
import Testing

@Suite struct WholeNumberTests {
  @Test("a number outside the range, or none at all, is no whole number")
  func bounded() {
    #expect(Int(bounded: 12.9, in: 0...100) == 12)
    #expect(Int(bounded: -0.5, in: 0...100) == 0)
    for number in [1e20, -1e20, 101, -1, .infinity, -.infinity, .nan] {
      #expect(Int(bounded: number, in: 0...100) == nil, "\(number)")
    }
  }

  @Test(
    "a number that is cut to a range becomes its nearer end",
    arguments: [
      (1e300, 100), (-1e300, -5), (.infinity, 100), (-.infinity, -5), (.nan, -5), (7.9, 7), (100.5, 100),
    ] as [(Double, Int)])
  func clamping(_ example: (number: Double, whole: Int)) {
    #expect(Int(clamping: example.number, to: -5...100) == example.whole)
  }

  @Test("no number of a file is made whole by what ends the program when it is too large")
  func sources() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources").path
    // Where a number is surely small: cut a line above, for a picture.
    let allowed = ["PLCHTML/CompactNumber.swift"]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root)
    where path.hasSuffix(".swift") && !path.contains("Generated/") && !allowed.contains(path) {
      let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
      for (line, words) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        #expect(!Self.mayTrap(String(words)), "\(path):\(line + 1): \(words)")
      }
    }
  }

  @Test(
    "the search knows the ways in which a Double was made whole",
    arguments: [
      ("Int(value.rounded())", true), ("Int(number) + steps", true), ("Int((72 / x).rounded(.up))", true),
      ("minutes = meeting[\"minutes\"]?.number.map { Int($0) } ?? 45", true), ("Int(width / room)", true),
      ("Int(Double(count) * 0.5)", true), ("Int(bounded: number, in: 0...9)", false),
      ("Int(clamping: number.rounded(), to: 0...9)", false), ("Int(exactly: number)", false),
      ("Int(bytes[at])", false), ("let number = Int(text)", false), ("Int(node.number)", false),
    ] as [(String, Bool)])
  func search(_ example: (line: String, traps: Bool)) {
    #expect(Self.mayTrap(example.line) == example.traps)
  }

  /// Whether a line turns something into an `Int` that looks like a `Double`.
  private static func mayTrap(_ line: String) -> Bool {
    guard line.contains("Int("), !line.contains("///") else { return false }
    let patterns = [
      #"\bInt\([^:]*\.rounded\("#, #"\bInt\((number|value|amount|share|width|height|outer)\b"#,
      #"\bInt\([^:]*\bDouble\("#, #"\.number\b[^=]*\{ Int\(\$0\)"#, #"\bInt\([a-zA-Z0-9. ()]*[*/][^)]*\)"#,
    ]
    return patterns.contains { line.range(of: $0, options: .regularExpression) != nil }
  }
}
