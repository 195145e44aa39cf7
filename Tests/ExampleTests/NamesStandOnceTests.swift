import Foundation
import PLCContent
import Testing

/// Names of fields, sections, columns and kinds stand in the model, and everything else asks the model.
@Suite struct NamesStandOnceTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  /// The model itself, and the fields that every kind takes.
  private static let home = ["PLCContent/Model/", "PLCContent/Schema/CommonFields.swift"]

  /// The lines of all sources outside the model, comments left out, each with its place.
  private static let lines: [(place: String, text: String)] = {
    let names = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? []
    return names.filter { name in name.hasSuffix(".swift") && !home.contains { name.hasPrefix($0) } }.sorted()
      .flatMap { name -> [(String, String)] in
        let text = (try? String(contentsOf: sources.appendingPathComponent(name), encoding: .utf8)) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
          number, line in
          ("\(name):\(number + 1)", line.drop { $0 == " " }.hasPrefix("//") ? "" : String(line))
        }
      }
  }()

  /// All names that the schema declares.
  private static let names: Set<String> = {
    let kinds = Schema.builtIn.kinds
    let tables = kinds.flatMap(\.sections).flatMap(\.tables) + [Member.form]
    return Set(
      CommonFields.all.map(\.name) + kinds.flatMap(\.fields).map(\.name) + kinds.map(\.id.name)
        + kinds.flatMap(\.sections).flatMap { [$0.name] + $0.synonyms }
        + tables.flatMap(\.columns).map(\.name))
  }()

  @Test(
    "no string of code names a field, a section, a column or a kind that only the schema could have named")
  func literals() {
    // Words such as `title` and `status` are names of other things too; those with a sign in them are not.
    let telling = Self.names.filter { $0.contains { "_- ".contains($0) } }
    #expect(telling.count > 80)
    for (place, text) in Self.lines {
      let found = telling.filter { text.contains("\"\($0)\"") && !Self.isSettingOrRule(text) }
      #expect(found.isEmpty, "\(place) names \(found.sorted())")
    }
  }

  /// A setting of `plc.yml`, or an output of our own, may bear the name of a field.
  private static func isSettingOrRule(_ line: String) -> Bool {
    line.contains("Setting") || line.contains("\"signal_rules\"")
  }

  @Test("fields, cells, sections and kinds are never asked for by a word")
  func access() throws {
    let patterns = [
      #"(fields|cells|frontMatter|front)\["#, #"KindID\(""#, #"kind\((named|ofFolder): ""#, #"\.section\(""#,
      #"\.rows\(""#, #"kind\.id(\.name)? [!=]= ""#, #"status(Word)? [!=]= ""#, #"\.says\(""#,
    ].map { $0.hasSuffix(#"\["#) ? $0 + "\"" : $0 }
    for pattern in patterns {
      let expression = try NSRegularExpression(pattern: pattern)
      for (place, text) in Self.lines {
        let range = NSRange(text.startIndex..., in: text)
        #expect(expression.firstMatch(in: text, range: range) == nil, "\(place): \(text)")
      }
    }
  }

  @Test("no place among the documents travels through the code above the library")
  func positions() throws {
    let things =
      "document|measure|cycle|problem|idea|theory|package|meeting|interview|evidence|lesson|themes|analysis"
    let expression = try NSRegularExpression(pattern: "\\b(\(things)): \\[?Int\\b")
    for (place, text) in Self.lines
    where !place.hasPrefix("PLCContent/Library/") && !place.hasPrefix("PLCContent/FrontMatter/") {
      let range = NSRange(text.startIndex..., in: text)
      #expect(expression.firstMatch(in: text, range: range) == nil, "\(place): \(text)")
    }
  }
}
