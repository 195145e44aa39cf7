import Foundation
import PLCContent
import PLCDiagnostics
import Testing

@testable import PLCRules

/// The list of rules against the specification and against the files.
@Suite struct RuleCatalogTests {
  @Test("every rule of the specification is there, in its order and its group")
  func order() {
    let listed = RuleCatalog.all.map { $0.about.id }
    let specified = RuleTable.rows.map(\.id)
    #expect(listed == specified)
    for row in RuleTable.rows {
      guard let about = RuleCatalog.about(row.id) else { continue }
      #expect(about.group.rawValue == row.group, "\(row.id)")
    }
  }

  @Test("every severity is that of the specification", arguments: RuleTable.rows.map(\.id))
  func severity(_ id: RuleID) {
    guard let about = RuleCatalog.about(id) else { return }
    #expect(about.levels == RuleTable.rows.first { $0.id == id }?.levels)
  }

  @Test("only unreadable files and errors of privacy and access keep a document off a public site")
  func blocking() {
    let blocking = RuleCatalog.all.map { $0.about }.filter(\.blocksPublication).map(\.id)
    #expect(Set(blocking) == RuleTable.blocking)
  }

  @Test("every file of a rule is registered, in the group of its folder")
  func files() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/PLCRules/Rules").path
    let registered = Set(RuleCatalog.all.map { "\($0)" })
    var declared: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
      guard text.contains("static let about = RuleDescription(") else { continue }
      declared.insert(String(path.split(separator: "/").last?.dropLast(".swift".count) ?? ""))
    }
    #expect(declared == registered)
  }

  @Test("the kinds that a rule looks at are kinds of the schema")
  func kinds() {
    let known = Set(Schema.builtIn.kinds.map(\.id))
    for case let rule as any DocumentRule.Type in RuleCatalog.all {
      #expect(rule.kinds?.isEmpty != true && rule.kinds?.isSubset(of: known) != false, "\(rule)")
    }
  }

  @Test("a reason names the article or the field it comes from, or speaks of who is touched by the fault")
  func reasons() {
    for about in RuleCatalog.all.map({ $0.about }) where about.group != .structure {
      #expect(about.why.hasSuffix(".") || about.why.hasSuffix(")") || about.why.hasSuffix("?"), "\(about.id)")
      #expect(
        about.mend.hasSuffix(".") || about.mend.hasSuffix("?") || about.mend.hasSuffix("…"), "\(about.id)")
    }
  }
}
