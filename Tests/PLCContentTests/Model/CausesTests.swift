import PLCContent
import PLCTestSupport
import PLCText
import Testing

@Suite struct CausesTests {
  @Test("a point of the tree and a row of the table with the same words are one cause; the row counts")
  func joined() async {
    let library = await MemoryFolder([
      "root-causes/a.md": """
      ---
      problem: p
      method: fishbone
      ---
      ## Fishbone

      - Readers
        - One reader only {suspected} {ours}
          - Nobody asks {supported}

      ## Root causes

      | Cause | Status | Control |
      |---|---|---|
      | One reader only | root | |
      | No time | root | influence |
      """
    ]).library
    let analysis = library.all(RootCauses.self)[0]
    let causes = analysis.causes
    #expect(causes.map(\.slug) == ["one-reader-only", "nobody-asks", "no-time"])
    #expect(causes.map(\.status) == [.root, .supported, .root])
    #expect(causes.map(\.control) == [.ours, nil, .influence])
    #expect(
      causes.map { analysis.document.source[$0.span] } == ["One reader only", "Nobody asks", "No time"])
  }

  private func causes(_ fishbone: String) async -> [Cause] {
    await MemoryFolder([
      "evidence/e.md": "---\ntype: survey\n---\n## Data\nA.\n",
      "root-causes/a.md": "---\nproblem: p\nmethod: fishbone\n---\n## Fishbone\n\n" + fishbone,
    ]).library.all(RootCauses.self)[0].causes
  }

  @Test("labels before a link are labels, and no words of the cause")
  func beforeLink() async {
    let causes = await causes("- Readers\n  - Nobody asks {root} {ours} [heard](../evidence/e.md)\n")
    #expect(causes.map(\.text) == ["Nobody asks"] && causes.map(\.slug) == ["nobody-asks"])
    #expect(causes[0].status == .root && causes[0].control == .ours && causes[0].evidence.count == 1)
  }

  @Test("a bone of the fishbone with labels is a cause; one without is a category")
  func bones() async {
    let causes = await causes("- One reader only {root} {ours}\n  - Nobody asks\n- Time\n  - Two periods\n")
    #expect(causes.map(\.slug) == ["one-reader-only", "nobody-asks", "two-periods"])
    #expect(causes[0].status == .root && causes[0].control == .ours && causes[0].hasCausesBelow)
  }
}
