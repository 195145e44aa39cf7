import PLCContent
import PLCTestSupport
import Testing

@Suite struct PackageElementsTests {
  private static func files(_ front: String, _ sections: String) -> [String: String] {
    [
      "members.md": "| Id | Name | Role |\n|---|---|---|\n| ana | Ana | teacher |\n| ben | Ben | teacher |\n",
      "change-packages/p.md": "---\n\(front)\n---\n\(sections)",
      "change-ideas/reader.md": "---\nstatus: adopted\n---\n",
      "change-ideas/aloud.md": "---\nstatus: testing\n---\n",
      "measures/slip.md": "---\ntype: practical\n---\n",
      "measures/own.md": "---\ntype: practical\nof: change-idea/aloud\n---\n",
      "lessons/meet.md": "---\npackage: p\norder: 2\nelement: reader\nmeasure: own\n---\n",
      "lessons/hear.md": "---\norder: 1\n---\n",
      "cycles/a.md": "---\nchange_idea: reader\ntesters: [ana]\nstatus: closed\n---\n",
      "cycles/b.md":
        "---\nchange_idea: aloud\ntesters: [ben]\ncontexts: [another grade]\nstatus: closed\n---\n",
    ]
  }

  private static let elements = """
    ## Elements

    | Element | Core | After | Measures | Lessons |
    |---|---|---|---|---|
    | reader | yes | | slip | |
    | aloud | no | reader | | hear |

    """

  @Test("an element knows its measures, lessons, cycles and what it builds on")
  func elements() async {
    let library = await MemoryFolder(Self.files("status: testing", Self.elements)).library
    let package = library.all(ChangePackage.self)[0]
    let elements = package.elements
    #expect(elements.map(\.isCore) == [true, false])
    #expect(elements.map { $0.after.map(\.element) } == [[], [0]])
    #expect(elements.map { $0.measures.map(\.name) } == [["slip", "own"], ["own"]])
    #expect(elements.map { $0.lessons.map(\.name) } == [["meet"], ["hear"]])
    #expect(elements.map { $0.cycles.map(\.name) } == [["a"], ["b"]])
    #expect(package.lessons.map(\.name) == ["hear", "meet"])
  }

  @Test("where nobody says which elements are core, all are")
  func core() async {
    let table = "## Elements\n\n| Element |\n|---|\n| reader |\n| aloud |\n"
    let library = await MemoryFolder(Self.files("status: draft", table)).library
    let package = library.all(ChangePackage.self)[0]
    #expect(package.elements.map(\.isCore) == [true, true])
    #expect(package.readiness.steps[0].isMet == false)
  }

  @Test("readiness counts what can be counted and names what is missing; a hint of the template says nothing")
  func readiness() async {
    let sections =
      Self.elements
      + "## Evidence so far\n\n56 % changed a sentence.\n\n## How to start\n\n*Write here: The first lesson.*\n"
    let library = await MemoryFolder(Self.files("contact: us@example.org", sections)).library
    let readiness = library.all(ChangePackage.self)[0].readiness
    #expect(readiness.missing.map(\.need) == [.whereItDidNotWork, .whatYouNeed, .howToStart])
    #expect(readiness.steps.prefix(3).map(\.count) == [1, 2, 2])
  }
}
