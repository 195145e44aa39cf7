import PLCContent
import PLCHTML

/// The improvement cycle as a loop, each problem in its phase. The way back is the point of it.
struct ImprovementLoop {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  /// Nothing for a community without a problem that this audience may see.
  var html: HTML {
    let problems = library.all(Problem.self)
    guard !problems.isEmpty else { return HTML() }
    let byPhase = Dictionary(grouping: problems, by: \.phase)
    let wheel = CycleWheel(
      phases: Phase.allCases.map { phase in
        CycleWheel.Phase(
          words.phase(phase), problems: (byPhase[phase] ?? []).map(node))
      },
      returns: [
        .init(from: 4, to: 2, because: words[.backFromTesting]),
        .init(from: 5, to: 1, because: words[.backFromMonitoring]),
      ],
      words: .init(
        wayBack: words[.wayBack], nobody: words[.phaseNobody], backTo: words[.backTo],
        more: { [words] in words(.andMore, ["count": String($0)]) }))
    let parked = byPhase[nil] ?? []
    return HTML {
      wheel.figure(in: context.frame("loop", .improvementCycle, words[.loopSays]))
      if !parked.isEmpty {
        p(.class("meta")) {
          words[.parkedProblems] + ": "
          HTML(joining: parked.map { context.link($0) }, with: HTML(", "))
        }
      }
    }
  }

  /// The phase says how far it is, so nothing else needs to.
  private func node(_ problem: Problem) -> DiagramNode {
    DiagramNode(
      id: problem.document.id.description, label: problem.title, href: context.url(of: problem).string)
  }
}
