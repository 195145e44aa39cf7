import Foundation
import Testing

@Suite struct GraphCommandTests {
  private func folder() throws -> Program {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\nsite:\n  accent: \"#ffee00\"\n")
    try program.write("problems/a.md", "---\ntitle: A\nvisibility: public\n---\n[[b]]\n")
    try program.write("pages/b.md", "---\ntitle: B\n---\n")
    return program
  }

  @Test("the graph is printed for drawing and for programs, for whom it is asked")
  func formats() throws {
    let program = try folder()
    #expect(try program.run("graph").output.hasPrefix("digraph plc {"))
    #expect(try program.run("graph", "--format", "mermaid").output.hasPrefix("flowchart LR\n"))
    let whole = try program.run("graph", "--format", "json")
    #expect(whole.status == 0 && whole.output.contains("\"page/b\""))
    #expect(!(try program.run("graph", "--format", "json", "--audience", "public").output.contains("page/b")))
  }

  @Test("what the graph command prints for an audience is what its site holds")
  func sameAsSite() throws {
    let program = try folder()
    _ = try program.run("build")
    #expect(
      try program.run("graph", "--format", "json", "--audience", "public").output
        == program.text("site/plc.json"))
  }

  @Test("the schema of plc.json can be printed")
  func schema() throws {
    let outcome = try Program().run("schema", "site")
    #expect(outcome.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(json?["title"] as? String == "plc.json")
  }

  @Test("a build says when it mended the accent, and --clean asks a person")
  func notices() throws {
    let program = try folder()
    #expect(try program.run("build").messages.contains("`#ffee00` has too little contrast"))
    try program.write("site/CNAME", "x")
    let outcome = try program.run("build", "--clean")
    #expect(outcome.status == 2 && outcome.messages.contains("CNAME"))
    #expect(program.text("site/CNAME") == "x")
  }
}
