import PLCContent
import PLCTestSupport
import Testing

@Suite struct DriverTreeTests {
  private static let files = [
    "theories/reader.md": """
    ---
    problem: drafts
    ---
    ## Drivers

    - A reader who matters {measure: minutes}
      - A reader is named early {addresses: one-reader, no-time}
        - [[outside-reader]]
        - Letters, see [[letters]]
      - There is time
        - In the timetable
          - [[letters]]
      - [[aloud]]
    """,
    "change-ideas/outside-reader.md": "", "change-ideas/letters.md": "", "change-ideas/aloud.md": "",
    "measures/minutes.md": "---\ntype: driver\n---\n",
    "measures/named.md": "---\ntype: driver\nof: theory/reader#a-reader-is-named-early\n---\n",
  ]

  private static func tree() async -> (DriverTree, Library) {
    let library = await MemoryFolder(files).library
    return (library.all(Theory.self)[0].driverTree, library)
  }

  @Test("drivers stand in the order of the text, each with its level and the one above it")
  func levels() async {
    let (tree, _) = await Self.tree()
    #expect(
      tree.drivers.map(\.slug) == [
        "a-reader-who-matters", "a-reader-is-named-early", "there-is-time", "in-the-timetable",
      ])
    #expect(tree.drivers.map(\.level) == [1, 2, 2, 3])
    #expect(
      tree.drivers.map(\.parent) == [nil, "a-reader-who-matters", "a-reader-who-matters", "there-is-time"])
  }

  @Test("a link alone is an idea, and so are words with a link from the third level on")
  func ideas() async {
    let (tree, _) = await Self.tree()
    func names(_ links: [IdeaLink]) -> [String] {
      links.compactMap { $0.idea?.name }
    }
    #expect(names(tree.driver("a-reader-is-named-early")?.ideaLinks ?? []) == ["outside-reader", "letters"])
    #expect(names(tree.driver("there-is-time")?.ideaLinks ?? []) == ["letters"])
    #expect(names(tree.looseIdeas) == ["aloud"])
    #expect(tree.ideas.count == 3)
  }

  @Test("labels give the causes a driver addresses, labels and measures give its measures")
  func labels() async {
    let (tree, _) = await Self.tree()
    #expect(tree.driver("a-reader-is-named-early")?.addresses == ["one-reader", "no-time"])
    let measures = tree.drivers.map { $0.measures.map(\.name) }
    #expect(measures == [["minutes"], ["named"], [], []])
  }

  @Test("an idea belongs to the drivers above it too")
  func driversOfIdea() async throws {
    let (_, library) = await Self.tree()
    let idea = try #require(library.all(ChangeIdea.self).first { $0.name == "outside-reader" })
    #expect(idea.driverSlugs == ["a-reader-who-matters", "a-reader-is-named-early"])
    #expect(idea.inTheory == library.all(Theory.self)[0])
  }
}
