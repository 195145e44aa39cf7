import Foundation
import Testing

@Suite struct BuildCommandTests {
  @Test("two builds give the same bytes, on one thread and on many")
  func sameBytes() throws {
    let program = try Program()
    let example = Program.project + "/examples/riverbend-writing"
    for (out, threads) in [("many", "0"), ("again", "0"), ("one", "1")] {
      let outcome = try program.run(
        "build", "--dir", example, "--audience", "members", "--as-of", "2026-03-16", "--out", out,
        environment: threads == "1" ? ["LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1"] : [:])
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    let many = try program.files(below: "many")
    #expect(many.count > 80)
    #expect(try program.files(below: "again") == many)
    #expect(try program.files(below: "one") == many)
  }

  @Test("a strict build writes nothing while errors stand, and a plain one writes and says so")
  func strict() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("pages/a.md", "---\nvisibility: public\n---\n[[nothing]]\n")
    #expect(try program.run("build", "--strict").status == 2)
    #expect(program.text("site/index.html") == nil)
    #expect(try program.run("build").status == 1)
    #expect(program.text("site/pages/a.html") != nil)
  }

  @Test("a folder that the tool did not make is never written to")
  func foreignFolder() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("photos/holiday.jpg", "mine")
    let outcome = try program.run("build", "--out", "photos")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("left alone"))
    #expect(try program.files(below: "photos").keys.sorted() == ["holiday.jpg"])
    #expect(try program.run("build", "--out", ".").status == 2)
  }
}
