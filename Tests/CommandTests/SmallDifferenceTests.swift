import Foundation
import Testing

/// Public rows that changed by a few people from one commit to another, in repositories made for the test.
@Suite struct SmallDifferenceTests {
  private static let front = "---\ntype: outcome\nunit: \"%\"\nvisibility: public\n---\n"
  private static let head = "date,numerator,denominator,group\n"
  private static let data = "measures/a.csv"

  private func begin(_ program: Program, _ front: String = front) throws -> Repository {
    let repository = try Repository(program)
    try repository.commit(["plc.yml": "name: Ours\n", "measures/a.md": front], at: "2026-09-01T08:00:00Z")
    try repository.commit(
      [Self.data: Self.head + "2026-09-07,7,14,\n2026-09-14,12,25,\n"], at: "2026-09-14T15:00:00Z")
    return repository
  }

  /// What the rule finds, one line a finding.
  private func found(
    _ program: Program, in folder: String = ".", environment: [String: String] = [:]
  ) throws -> [String] {
    let outcome = try program.run(
      "check", "--dir", folder, "--format", "concise", "--as-of", "2026-12-01", "--rule", "small-difference",
      environment: environment)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output.split(separator: "\n").map(String.init).filter { $0.hasSuffix("]") }
  }

  @Test("one student more in a public row is said at the row, committed or not")
  func oneMore() throws {
    let program = try Program()
    let repository = try begin(program)
    #expect(try found(program).isEmpty)
    try program.write(Self.data, Self.head + "2026-09-07,8,15,\n2026-09-14,12,25,\n2026-09-21,9,24,\n")
    let before = try found(program)
    #expect(before.count == 1 && before[0].hasPrefix("measures/a.csv:2:1: warning"), "\(before)")
    #expect(
      before.first?.contains("On `2026-09-14` this row was about 14 students, now it is about 15") == true)
    try repository.commit(at: "2026-09-21T15:00:00Z")
    #expect(try found(program) == before)
    #expect(program.text(".git/plc-history")?.contains("2026-09-07,7,14") == true)
    // What was remembered says the same.
    #expect(try found(program) == before)
  }

  @Test("the earlier number need not be the last one, nor the file have the name it had")
  func longAgo() throws {
    let program = try Program()
    let repository = try begin(program)
    try repository.commit(
      [Self.data: Self.head + "2026-09-07,20,40,\n2026-09-14,12,25,\n"], at: "2026-09-21T15:00:00Z")
    #expect(try found(program).isEmpty)
    try repository.git("mv", "measures/a.md", "measures/b.md")
    try repository.git("mv", "measures/a.csv", "measures/b.csv")
    try repository.commit(
      ["measures/b.csv": Self.head + "2026-09-07,7,16,\n2026-09-14,12,25,\n"], at: "2026-09-28T15:00:00Z")
    let found = try found(program)
    #expect(found.count == 1 && found[0].contains("was about 14 students, now it is about 16"), "\(found)")
  }

  @Test("rows of other groups, and tables in the document, are compared with their own")
  func series() throws {
    let program = try Program()
    let repository = try begin(program)
    let table = "\n## Data\n\n| Date | Numerator | Denominator | Group |\n|---|---|---|---|\n"
    func measure(_ rows: String...) -> String {
      Self.front + table + rows.map { "| \($0) |\n" }.joined()
        + "\n## Phases\n\n| From | Because |\n|---|---|\n"
        + "| 2026-09-07 | 15 |\n"
    }
    try repository.commit(
      ["measures/t.md": measure("2026-09-07 | 7 | 14 | A", "2026-09-07 | 9 | 30 | B")],
      at: "2026-09-21T15:00:00Z")
    #expect(try found(program).isEmpty)
    try repository.commit(
      ["measures/t.md": measure("2026-09-07 | 7 | 14 | A", "2026-09-07 | 9 | 31 | B")],
      at: "2026-09-28T15:00:00Z")
    let found = try found(program)
    #expect(found.count == 1 && found[0].contains("30 students, now it is about 31"), "\(found)")
  }

  @Test("nothing is said of what members alone see, of groups hidden anyway, and of large differences")
  func harmless() throws {
    let program = try Program()
    let repository = try begin(program, Self.front.replacingOccurrences(of: "public", with: "members"))
    try repository.commit(
      [
        Self.data: Self.head + "2026-09-07,8,15,\n2026-09-14,12,25,\n", "measures/b.md": Self.front,
        "measures/b.csv": Self.head + "2026-09-07,2,6,\n2026-09-14,12,25,\n2026-09-21,4,12,\n",
      ], at: "2026-09-21T15:00:00Z")
    try repository.commit(
      ["measures/b.csv": Self.head + "2026-09-07,5,12,\n2026-09-14,12,35,\n2026-09-21,4,9,\n"],
      at: "2026-09-28T15:00:00Z")
    #expect(try found(program).isEmpty)
    // It becomes public when the row is as it is now: the earlier one was never shown.
    try repository.commit(["measures/a.md": Self.front], at: "2026-10-05T15:00:00Z")
    #expect(try found(program).isEmpty)
  }

  @Test("without git, in a shallow clone and after history was begun anew, nothing is known")
  func unknown() throws {
    let program = try Program()
    let repository = try begin(program)
    try repository.commit(
      [Self.data: Self.head + "2026-09-07,8,15,\n2026-09-14,12,25,\n"], at: "2026-09-21T15:00:00Z")
    #expect(try found(program).count == 1)
    #expect(try found(program, environment: ["PATH": "/nowhere"]).isEmpty)
    try repository.git(
      "clone", "--quiet", "--depth=1", "file://\(repository.folder)", program.folder + "/.shallow")
    #expect(try found(program, in: ".shallow").isEmpty)
    try repository.git("checkout", "--quiet", "--orphan", "anew")
    try repository.commit(at: "2026-09-28T15:00:00Z")
    #expect(try found(program).isEmpty)
  }

  @Test("a light profile asks git only for a folder with public data about people")
  func askedForAReason() throws {
    let program = try Program()
    let repository = try begin(program, Self.front.replacingOccurrences(of: "public", with: "members"))
    _ = try program.run("check", "--as-of", "2026-12-01")
    #expect(program.text(".git/plc-history") == nil)
    try repository.commit(["measures/a.md": Self.front], at: "2026-10-05T15:00:00Z")
    _ = try program.run("check", "--as-of", "2026-12-01")
    #expect(program.text(".git/plc-history") != nil)
  }
}
