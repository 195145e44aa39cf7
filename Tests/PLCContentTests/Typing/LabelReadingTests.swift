import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCTestSupport
import PLCText
import Testing

@Suite struct LabelReadingTests {
  private func document(_ path: String, _ text: String) async throws -> Document {
    try #require(await MemoryFolder([path: text]).library.documents.first)
  }

  private func findings(_ path: String, _ text: String) async throws -> [Diagnostic] {
    try await document(path, text).typed.findings.filter {
      $0.message.contains("label") || $0.message.contains("{")
    }
  }

  @Test("a misspelt label is found with the near one, and mended")
  func misspelt() async throws {
    let text =
      "---\nproblem: p\nmethod: fishbone\n---\n## Fishbone\n\n- Time\n  - No period {suported} {ours}\n"
    let found = try await findings("root-causes/a.md", text)
    #expect(found.map(\.rule) == ["wrong-value"])
    #expect(
      found.first?.message
        == "`Fishbone` has no label `{suported}`. Did you mean `supported`? It can be `supported`, `suspected`, `rejected`, `root`, `ours`, `influence` or `outside`."
    )
    let edit = try #require(found.first?.fixes.first?.edits.first)
    #expect(SourceText(text)[edit.place.span] == "suported" && edit.replacement == "supported")
  }

  @Test(
    "a label that says too much or too little is found",
    arguments: [
      ("root-causes/a.md", "## Fishbone\n\n- Time\n  - No period {root: x}\n", "`{root}` stands alone"),
      ("theories/a.md", "## Drivers\n\n- A reader {measure}\n", "`{measure}` says nothing yet"),
      ("theories/a.md", "## Drivers\n\n- A reader {adresses: x}\n", "Did you mean `addresses`?"),
      ("protocols/a.md", "## Questions\n\n- What went well? {sucess}\n", "Did you mean `success`?"),
    ] as [(String, String, String)])
  func wrong(_ example: (path: String, text: String, says: String)) async throws {
    let found = try await findings(example.path, example.text)
    #expect(found.contains { $0.rule == "wrong-value" && $0.message.contains(example.says) }, "\(found)")
  }

  @Test(
    "labels that the section knows, and codes of interviews, are no finding",
    arguments: [
      ("root-causes/a.md", "## Fishbone\n\n- Time\n  - No period {root} {ours}\n"),
      ("theories/a.md", "## Drivers\n\n- A reader {measure: x} {addresses: y, z}\n"),
      ("protocols/a.md", "## Questions\n\n- What went well? {success}\n"),
      ("interviews/a.md", "## Notes\n\n### How was it?\n\n> Long. {no-choice}\n"),
    ] as [(String, String)])
  func known(_ example: (path: String, text: String)) async throws {
    let document = try await document(example.path, example.text)
    #expect(!document.typed.findings.contains { $0.message.contains("label") })
    #expect(!document.tree.blocks.labels.isEmpty)
  }

  @Test(
    "where no section gives them a meaning, braces are text",
    arguments: [
      "- Bring {name} and {date}\n", "> Say {this}\n", "### How {so}\n", "## Fields {x}\n", "# A page {y}\n",
      "- Bring {name} [this](a.md)\n",
    ])
  func text(_ text: String) async throws {
    let document = try await document("pages/a.md", text)
    #expect(document.tree.blocks.labels.isEmpty)
    let braces = text.split(separator: "{").dropFirst().map { "{" + $0.prefix { $0 != "}" } + "}" }
    for brace in braces { #expect(document.tree.plainText.contains(brace), "\(brace)") }
  }

  @Test("a section is found by its name whatever braces stand behind it")
  func sections() async throws {
    let document = try await document(
      "root-causes/a.md", "## Fishbone {draft}\n\n- Time\n  - No period {root}\n")
    #expect(document.section("Fishbone")?.items.count == 1)
  }
}
