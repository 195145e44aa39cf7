import PLCDiagnostics
import PLCText
import Testing

@Suite struct FixTests {
  private static let path = RelativePath(test: "a.md")

  private static func edit(_ start: Int, _ end: Int, _ text: String, in path: RelativePath = path) -> TextEdit
  {
    TextEdit(Place(path, ByteSpan(start, end)), text)
  }

  @Test(
    "All edits are made at once, in places of the text as it was",
    arguments: [
      ([], "abcdef"), ([edit(1, 2, "XX"), edit(4, 6, "")], "aXXcd"),
      ([edit(4, 6, ""), edit(1, 2, "XX")], "aXXcd"),
      ([edit(0, 0, "<"), edit(6, 6, ">")], "<abcdef>"), ([edit(1, 3, "X"), edit(3, 4, "Y")], "aXYef"),
      ([edit(3, 3, "+"), edit(3, 5, "X")], "abc+Xf"), ([edit(1, 3, "X"), edit(3, 3, "+")], "aX+def"),
      ([edit(2, 2, "+"), edit(2, 2, "+")], "ab+cdef"), ([edit(0, 6, "é")], "é"),
    ] as [([TextEdit], String)])
  func applying(edits: [TextEdit], expected: String) throws {
    #expect(try FixApplier.apply(edits, to: SourceText("abcdef")) == SourceText(expected))
  }

  @Test(
    "Edits that cannot all be made are refused",
    arguments: [
      ([edit(1, 3, "X"), edit(2, 4, "Y")], .overlap(edit(1, 3, "X"), edit(2, 4, "Y"))),
      ([edit(0, 6, ""), edit(2, 2, "+")], .overlap(edit(0, 6, ""), edit(2, 2, "+"))),
      ([edit(2, 2, "+"), edit(2, 2, "-")], .overlap(edit(2, 2, "+"), edit(2, 2, "-"))),
      ([edit(2, 4, "X"), edit(2, 4, "Y")], .overlap(edit(2, 4, "X"), edit(2, 4, "Y"))),
      ([edit(5, 7, "")], .outside(edit(5, 7, ""))), ([edit(7, 7, "x")], .outside(edit(7, 7, "x"))),
    ] as [([TextEdit], FixApplier.Refusal)])
  func refusing(edits: [TextEdit], refusal: FixApplier.Refusal) {
    #expect(throws: refusal) { try FixApplier.apply(edits, to: SourceText("abcdef")) }
  }

  @Test("Bytes that are no text stay as they are")
  func bytes() throws {
    let text = SourceText(bytes: [0xFF, 0x0D, 0x0A, 0xC3])
    #expect(try FixApplier.apply([Self.edit(1, 2, "")], to: text).bytes == [0xFF, 0x0A, 0xC3])
  }

  private static func finding(_ rule: RuleID, _ fixes: Fix...) -> Diagnostic {
    Diagnostic(rule, "M.", at: Place(path, .fileStart), fixes: fixes)
  }

  @Test("Fixes are taken in order, as a whole, and those that collide wait")
  func planning() {
    let other = RelativePath(test: "b.md")
    let plan = FixPlan([
      Self.finding("first", Fix("F", edits: [Self.edit(5, 6, "X"), Self.edit(0, 1, "Y", in: other)])),
      Self.finding(
        "collides-in-b", Fix("F", edits: [Self.edit(1, 2, "Z"), Self.edit(0, 2, "Z", in: other)])),
      Self.finding("same-again", Fix("F", edits: [Self.edit(5, 6, "X")])),
      Self.finding("beside", Fix("F", edits: [Self.edit(1, 2, "B"), Self.edit(6, 6, "+")])),
      Self.finding("inside", Fix("F", edits: [Self.edit(0, 9, "all")])),
      Self.finding("unsafe", Fix("F", isSafe: false, edits: [Self.edit(8, 9, "U")])),
      Self.finding("no-fix"), Self.finding("no-edit", Fix("F", edits: [])),
      Self.finding("against-itself", Fix("F", edits: [Self.edit(8, 9, "1"), Self.edit(8, 9, "2")])),
    ])
    #expect(plan.mended.map(\.rule) == ["first", "same-again", "beside"])
    #expect(plan.postponed.map(\.rule) == ["collides-in-b", "inside", "against-itself"])
    #expect(plan.paths == [Self.path, other])
    #expect(plan.edits(of: Self.path) == [Self.edit(1, 2, "B"), Self.edit(5, 6, "X"), Self.edit(6, 6, "+")])
  }

  @Test(
    "Fixes that a person should look at are taken only when asked for, after safe ones of the same finding")
  func unsafe() {
    let finding = Self.finding(
      "r", Fix("U", isSafe: false, edits: [Self.edit(0, 1, "U")]), Fix("S", edits: [Self.edit(2, 3, "S")]))
    #expect(FixPlan([finding]).edits(of: Self.path) == [Self.edit(2, 3, "S")])
    #expect(FixPlan([finding], includingUnsafe: true).edits(of: Self.path) == [Self.edit(2, 3, "S")])
    let unsafe = Self.finding("r", Fix("U", isSafe: false, edits: [Self.edit(0, 1, "U")]))
    #expect(FixPlan([unsafe]).mended == [])
    #expect(FixPlan([unsafe], includingUnsafe: true).mended == [unsafe])
  }

  @Test("Whatever is planned can be applied, whatever the fixes are")
  func everyPlanApplies() throws {
    var random = SmallGenerator(state: 7)
    for _ in 0..<300 {
      let findings = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        let edits = (0..<Int.random(in: 1...3, using: &random)).map { _ in
          let start = Int.random(in: 0...12, using: &random)
          let end = min(12, start + Int.random(in: 0...4, using: &random))
          return Self.edit(start, end, ["", "x", "yy"].randomElement(using: &random) ?? "")
        }
        return Self.finding("r", Fix("F", edits: edits))
      }
      let plan = FixPlan(findings)
      _ = try FixApplier.apply(plan.edits(of: Self.path), to: SourceText("abcdefghijkl"))
      #expect(plan.mended.count + plan.postponed.count == findings.count)
    }
  }
}
