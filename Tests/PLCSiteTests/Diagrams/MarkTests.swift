import PLCContent
import PLCHTML
import Testing

@testable import PLCSite

@Suite struct MarkTests {
  private static func statuses(_ kind: Kind) -> [Mark] {
    kind.statuses.map { Mark(status: $0.name, of: kind) }
  }
  private static let verdicts = Verdict.allCases.map { Mark($0) } + [.mixedVerdicts]
  private static let decisions = Decision.allCases.map { Mark($0) }

  @Test("Two statuses of one kind never share a mark", arguments: Schema.builtIn.kinds)
  func statuses(kind: Kind) { expectDistinct(Self.statuses(kind)) }

  @Test("What is shown in the same place has marks of its own")
  func places() {
    // A ramp and the tables of what was predicted and found.
    expectDistinct(Self.statuses(Cycle.kind) + Self.verdicts)
    // The elements of a package by who tested them.
    expectDistinct(Self.statuses(Cycle.kind) + Self.decisions)
    // A fishbone.
    expectDistinct(CauseStatus.allCases.map { Mark($0) })
    // What each source tells us.
    expectDistinct([.canDo, .notYet, .speaksFor, .speaksAgainst])
  }

  @Test("No verdict alarms")
  func calm() {
    for mark in Self.verdicts { #expect([Tone.accent, .muted].contains(mark.tone)) }
  }

  @Test("A tag and a diagram show the same mark for the same thing")
  func same() {
    let word = MarkedWord("not as predicted", Mark(Verdict.notConfirmed))
    let shape = Mark.unequal.path().text
    #expect(word.tag.string.contains(shape))
    let list = Fishbone(
      problem: DiagramNode(id: "p", label: "P", status: word), categories: [],
      words: .init(problem: "Problem")
    ).list
    #expect(list.html.string.contains(shape))
  }

  /// As they are drawn: two names for one shape would be one mark to the reader.
  private func expectDistinct(_ marks: [Mark]) {
    let drawn = marks.map { $0.path().text }
    #expect(Set(drawn).count == drawn.count, "\(marks)")
  }
}
