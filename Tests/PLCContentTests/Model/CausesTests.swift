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
}
