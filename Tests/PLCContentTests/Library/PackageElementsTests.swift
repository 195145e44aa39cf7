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
    let package = library.positions(of: "change-package")[0]
    let elements = library.elements(ofPackage: package)
    func names(_ positions: [Int]) -> [String] { positions.map { library.documents[$0].id.name } }
    #expect(elements.map(\.isCore) == [true, false])
    #expect(elements.map { $0.after.map(\.element) } == [[], [0]])
    #expect(elements.map { names($0.measures) } == [["slip", "own"], ["own"]])
    #expect(elements.map { names($0.lessons) } == [["meet"], ["hear"]])
    #expect(elements.map { names($0.cycles) } == [["a"], ["b"]])
    #expect(names(library.lessons(ofPackage: package)) == ["hear", "meet"])
  }

  @Test("where nobody says which elements are core, all are")
  func core() async {
    let table = "## Elements\n\n| Element |\n|---|\n| reader |\n| aloud |\n"
    let library = await MemoryFolder(Self.files("status: draft", table)).library
    let package = library.positions(of: "change-package")[0]
    #expect(library.elements(ofPackage: package).map(\.isCore) == [true, true])
    #expect(library.readiness(ofPackage: package).steps[0].isMet == false)
  }

  @Test("readiness counts what can be counted and names what is missing; a hint of the template says nothing")
  func readiness() async {
    let sections =
      Self.elements
      + "## Evidence so far\n\n56 % changed a sentence.\n\n## How to start\n\n*Write here: The first lesson.*\n"
    let library = await MemoryFolder(Self.files("contact: us@example.org", sections)).library
    let readiness = library.readiness(ofPackage: library.positions(of: "change-package")[0])
    #expect(readiness.missing.map(\.need) == [.whereItDidNotWork, .whatYouNeed, .howToStart])
    #expect(readiness.steps.prefix(3).map(\.count) == [1, 2, 2])
  }
}
