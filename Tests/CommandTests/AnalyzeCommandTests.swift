import Foundation
import Testing

/// `plc analyze`, with the worked numbers of the specification of charts.
@Suite struct AnalyzeCommandTests {
  private let dna = [9, 8, 9, 6, 7, 5, 6, 8, 9, 6, 7, 6, 6, 7, 9, 9, 8, 6, 7, 8, 6, 8, 7, 5, 4]
  private let nhs = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]

  /// Weekly rows.
  private func csv(_ cells: [String], header: String = "value") -> String {
    let start = Date(timeIntervalSince1970: 1_756_684_800)
    return "date,\(header)\n"
      + cells.enumerated().map { index, cell in
        "\(start.addingTimeInterval(Double(index) * 7 * 86_400).ISO8601Format().prefix(10)),\(cell)\n"
      }.joined()
  }

  private func analysis(_ csv: String, _ options: String...) throws -> [String: Any] {
    let program = try Program()
    try program.write("a.csv", csv)
    let outcome = try program.run(["analyze", "a.csv", "--format", "json"] + options)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private func numbers(_ value: Any?) -> [Double] { (value as? [Any] ?? []).compactMap { $0 as? Double } }

  struct RunVector: Sendable {
    let y: [Int]
    let centre: Double
    let useful, runs, crossings, longestRun, longestTrend, longestRunMax, crossingsMin: Int
    let accepted: [Double]
  }

  static let vectors = [
    RunVector(
      y: [9, 8, 9, 6, 7, 5, 6, 8, 9, 6, 7, 6, 6, 7, 9, 9, 8, 6, 7, 8, 6, 8, 7, 5, 4], centre: 7, useful: 20,
      runs: 10, crossings: 9, longestRun: 3, longestTrend: 4, longestRunMax: 7, crossingsMin: 6,
      accepted: [7, 15]),
    RunVector(
      y: [5, 7, 6, 6, 8, 6, 4, 6, 9, 6, 3, 7, 5], centre: 6, useful: 8, runs: 7, crossings: 6, longestRun: 2,
      longestTrend: 3, longestRunMax: 6, crossingsMin: 1, accepted: [2, 8]),
    RunVector(
      y: [2, 3, 3, 4, 5, 6], centre: 3.5, useful: 6, runs: 2, crossings: 1, longestRun: 3, longestTrend: 5,
      longestRunMax: 6, crossingsMin: 1, accepted: [2, 6]),
  ]

  @Test("a run chart of a file has the worked numbers", arguments: vectors)
  func runChart(_ vector: RunVector) throws {
    let found = try analysis(csv(vector.y.map(String.init)))
    #expect(found["format"] as? Int == 1)
    #expect(found["chart"] as? String == "run")
    #expect(found["rules"] as? String == "anhoej")
    #expect(found["points"] as? Int == vector.y.count)
    #expect(found["useful"] as? Int == vector.useful)
    #expect(found["centre"] as? Double == vector.centre)
    #expect(found["runs"] as? Int == vector.runs)
    #expect(found["crossings"] as? Int == vector.crossings)
    #expect(found["longest_run"] as? Int == vector.longestRun)
    #expect(found["longest_trend"] as? Int == vector.longestTrend)
    let limits = try #require(found["limits"] as? [String: Any])
    #expect(limits["longest_run"] as? Int == vector.longestRunMax)
    #expect(limits["crossings"] as? Int == vector.crossingsMin)
    #expect(numbers(limits["runs"]) == vector.accepted)
    #expect((found["signals"] as? [Any])?.isEmpty == true)
    #expect(found["applied"] as? Bool == (vector.useful >= 10))
    #expect((found["why_not"] == nil) == (vector.useful >= 10))
  }

  @Test("the limits for so many points, half above and half below, are the worked ones")
  func limits() throws {
    for (useful, longest, crossings, low, high) in [(10, 6, 2, 3, 9), (24, 8, 8, 8, 18), (60, 9, 23, 24, 38)]
    {
      let found = try analysis(csv((0..<useful).map { String($0 % 2) }))
      let limits = try #require(found["limits"] as? [String: Any])
      #expect(limits["longest_run"] as? Int == longest)
      #expect(limits["crossings"] as? Int == crossings)
      #expect(numbers(limits["runs"]) == [Double(low), Double(high)])
    }
  }

  @Test("an XmR chart has the published limits, screened and not")
  func xmr() throws {
    let found = try analysis(csv(nhs.map(String.init)), "--chart", "xmr")
    let limits = try #require(found["limits"] as? [String: Any])
    let range = try #require(limits["moving_range"] as? [String: Any])
    #expect(abs((found["centre"] as? Double ?? 0) - 1.944_444_444_444_444_4) < 1e-12)
    #expect(range["mean"] as? Double == 1)
    #expect(range["upper"] as? Double == 3.267)
    #expect(numbers(limits["upper"]).count == 18)
    #expect(abs(numbers(limits["upper"])[0] - 4.604_444_444_444_445) < 1e-12)
    #expect(abs(numbers(limits["lower"])[0] + 0.715_555_555_555_555_7) < 1e-12)
    let plain = try analysis(csv(nhs.map(String.init)), "--chart", "xmr", "--no-screen", "--rules", "nhs")
    let wide = try #require(plain["limits"] as? [String: Any])
    #expect(abs(numbers(wide["upper"])[0] - 6.95) < 0.005)
    #expect((plain["signals"] as? [[String: Any]])?.first?["id"] as? String == "beyond-limits")
  }

  @Test("p and u charts have the published limits, and a c chart counts")
  func ratios() throws {
    let p = try analysis(
      csv(
        Array(repeating: "10,50", count: 14) + Array(repeating: "12.5,50", count: 6),
        header: "numerator,denominator"),
      "--chart", "p")
    let pLimits = try #require(p["limits"] as? [String: Any])
    #expect(abs(numbers(pLimits["lower"])[0] - 0.040_702_839_954_289_555) < 1e-12)
    #expect(abs(numbers(pLimits["upper"])[0] - 0.389_297_160_045_710_47) < 1e-12)
    let u = try analysis(
      csv(Array(repeating: "3.7,50", count: 20), header: "numerator,denominator"), "--chart", "u")
    let uLimits = try #require(u["limits"] as? [String: Any])
    #expect(numbers(uLimits["lower"])[0] == 0)
    #expect(abs(numbers(uLimits["upper"])[0] - 0.189_412_304_370_028_1) < 1e-12)
    let c = try analysis(csv(Array(repeating: "4", count: 12)), "--chart", "c")
    #expect(numbers((c["limits"] as? [String: Any])?["upper"])[0] == 10)
  }

  @Test("a baseline by number or by days, and a center line of one's own, in either spelling")
  func baselines() throws {
    let values = [42, 45, 38, 45, 40, 44, 45, 52, 55, 58, 51, 60, 57, 63].map(String.init)
    let first = try analysis(csv(values), "--baseline", "6")
    #expect(first["centre"] as? Double == 43)
    let signal = try #require((first["signals"] as? [[String: Any]])?.first)
    #expect(signal["id"] as? String == "long-run")
    #expect(signal["from"] as? String == "2025-10-06")
    #expect(signal["to"] as? String == "2025-12-01")
    #expect((signal["message"] as? String)?.contains("9 points") == true, "\(signal)")
    let days = try analysis(csv(values), "--baseline", "2025-09-01..2025-10-06", "--rules", "perla")
    #expect(days["centre"] as? Double == 43)
    #expect((days["signals"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["shift", "trend"])
    #expect(try analysis(csv(values), "--centre", "50")["centre"] as? Double == 50)
    #expect(try analysis(csv(values), "--center", "50")["centre"] as? Double == 50)
    #expect(try analysis(csv(values), "--rules", "none")["applied"] as? Bool == false)
  }

  @Test(
    "in text it says what was found in plain sentences of at most 80 columns, and never that things improved")
  func text() throws {
    let program = try Program()
    try program.write(
      "a.csv", csv([42, 45, 38, 45, 40, 44, 45, 52, 55, 58, 51, 60, 57, 63].map(String.init)))
    let outcome = try program.run("analyze", "a.csv", "--baseline", "6")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(outcome.output)")
    #expect(outcome.output.contains("Run chart, rules: anhoej"))
    #expect(outcome.output.contains("What changed"))
    #expect(!outcome.output.lowercased().contains("improve"))
  }

  @Test("a measure of the community brings its own chart, rules and baseline; its groups are told apart")
  func measure() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write(
      "measures/slip.md", "---\ntype: outcome\nunit: \"%\"\nchart: p\nbaseline_to: 2025-09-15\n---\n")
    try program.write(
      "measures/slip.csv",
      "date,numerator,denominator,group\n2025-09-01,1,4,\n2025-09-08,2,4,\n2025-09-08,1,2,Six\n2025-09-15,3,4,\n"
    )
    let outcome = try program.run("analyze", "slip", "--format", "json")
    #expect(outcome.output.contains("\"chart\": \"p\"") && outcome.output.contains("\"centre\": 50"))
    #expect(outcome.messages.contains("`Six`"))
    #expect(
      try program.run("analyze", "slip", "--group", "six", "--format", "json").output.contains(
        "\"points\": 1"))
    let unknown = try program.run("analyze", "slib")
    #expect(unknown.status == 2 && unknown.messages.contains("Did you mean `slip`?"))
  }

  @Test("what cannot be read is told line by line, and a file without data ends with 2")
  func faults() throws {
    let program = try Program()
    try program.write("a.csv", "date,value\n2025-09-01,1\n2025-09-08,many\n2025-09-15,3\n")
    let outcome = try program.run("analyze", "a.csv", "--format", "json")
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("a.csv:3: A number belongs here; this says `many`."))
    try program.write("b.csv", "when,what\n1,2\n")
    #expect(try program.run("analyze", "b.csv").status == 2)
    #expect(try program.run("analyze", "c.csv").status == 2)
    try program.write("d.csv", "PK\u{3}\u{4}")
    #expect(try program.run("analyze", "d.csv").messages.contains("Office"))
  }
}
