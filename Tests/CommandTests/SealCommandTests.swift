import Foundation
import Testing

@Suite struct SealCommandTests {
  private static let text =
    "---\r\ntitle: One # a note\r\nchange_idea: reader\r\n---\r\n## Plan\r\n\r\n| Question | Prediction | Data |\r\n|---|---|---|\r\n| Will they revise? | Half of them | both |\r\n"
  private static let seal =
    "2026-10-01 sha256:fda63279e127e6a9d9f4521321adc61e0f53da161309a63d278fb8a63bfcf789"

  private func folder(_ text: String) throws -> Program {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\nprofile: standard\n")
    try program.write(
      "change-ideas/reader.md",
      "---\nstatus: testing\n---\n## What we will do\nA.\n\n## Why we think it will work\nB.\n")
    try program.write("cycles/reader/01.md", text)
    return program
  }

  @Test("a seal is one more line, every other byte stays, and it can be asked for again")
  func seals() throws {
    let program = try folder(Self.text)
    let path = program.folder + "/cycles/reader/01.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let made = try program.run("seal", "reader/01", "--as-of", "2026-10-01")
    #expect(made.status == 0, "\(made.messages)")
    #expect(made.output == "cycles/reader/01.md: \(Self.seal)\n")
    let sealed = Self.text.replacingOccurrences(
      of: "reader\r\n---", with: "reader\r\nseal: \(Self.seal)\r\n---")
    #expect(program.text("cycles/reader/01.md") == sealed)
    #expect(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    let again = try program.run("seal", "cycles/reader/01.md", "--as-of", "2026-11-01")
    #expect(again.status == 0)
    #expect(again.messages.contains("since 2026-10-01 and nothing has changed"))
    #expect(program.text("cycles/reader/01.md") == sealed)
  }

  @Test("a broken seal is found, and only put anew when that is asked for")
  func broken() throws {
    let program = try folder(Self.text)
    _ = try program.run("seal", "reader/01", "--as-of", "2026-10-01")
    let sealed = try #require(program.text("cycles/reader/01.md"))
    try program.write("cycles/reader/01.md", sealed.replacingOccurrences(of: "Half", with: "Most"))
    let check = try program.run("check", "--format", "concise")
    #expect(check.output.contains("sealed on `2026-10-01`"))
    let refused = try program.run("seal", "reader/01")
    #expect(refused.status == 2 && refused.messages.contains("--again"))
    #expect(try program.run("seal", "reader/01", "--again", "--as-of", "2026-10-03").status == 0)
    #expect(program.text("cycles/reader/01.md")?.contains("seal: 2026-10-03 sha256:") == true)
    #expect(try !program.run("check", "--format", "concise").output.contains("rewritten-prediction"))
  }

  @Test("without a prediction, or a cycle, there is nothing to seal")
  func nothing() throws {
    let program = try folder(Self.text.replacingOccurrences(of: "Half of them", with: "?"))
    let empty = try program.run("seal", "reader/01")
    #expect(empty.status == 2 && empty.messages.contains("predicts nothing yet"))
    let missing = try program.run("seal", "reader/1")
    #expect(missing.status == 2 && missing.messages.contains("Did you mean `reader/01`?"))
  }
}
