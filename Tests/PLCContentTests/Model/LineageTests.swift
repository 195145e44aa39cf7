import PLCContent
import PLCTestSupport
import Testing

@Suite struct LineageTests {
  private static func library(_ changes: [String: String] = [:]) async -> Library {
    var files = [
      "problems/p.md": "---\nroot_causes: why\n---\n", "root-causes/why.md": "",
      "theories/t.md": "---\nproblem: p\naim_measure: m\n---\n## Drivers\n\n- One\n  - Two\n    - [[i]]\n",
      "change-ideas/i.md": "", "change-ideas/j.md": "---\ntheory: t\n---\n", "measures/m.md": "",
      "cycles/c.md": "---\nchange_idea: i\n---\n",
    ]
    files.merge(changes, uniquingKeysWith: { $1 })
    return await MemoryFolder(files).library
  }

  @Test("a cycle works on the problem of its idea's theory, else on that of its package")
  func problemOfCycle() async {
    let library = await Self.library([
      "change-packages/k.md": "---\nproblem: p\n---\n", "cycles/d.md": "---\npackage: k\n---\n",
      "cycles/e.md": "",
    ])
    let problem = library.all(Problem.self)[0]
    let cycles = library.all(Cycle.self)
    #expect(cycles.map(\.problem) == [problem, problem, nil])
    #expect(problem.cycles == Array(cycles.prefix(2)))
  }

  @Test("ideas, measures and analyses of a theory are found from either side")
  func theory() async {
    let library = await Self.library()
    let theory = library.all(Theory.self)[0]
    #expect(theory.ideas == library.all(ChangeIdea.self))
    #expect(theory.measures == library.all(Measure.self))
    #expect(theory.analyses == library.all(RootCauses.self))
    #expect(library.all(RootCauses.self)[0].theories == [theory])
  }
}
