import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

/// What a cycle, a measure, a piece of evidence, a decision means, each said once.
@Suite struct MeaningTests {
  private func library(_ files: [String: String]) async -> Library { await MemoryFolder(files).library }

  private static let study = """
    ## Plan

    | Question | Prediction | Success looks like |
    |---|---|---|
    | Do they change what it says? | half of them | most do |
    | Do they like it? | all | |

    ## Study

    | Question | What happened | Verdict | Better than before |
    |---|---|---|---|
    | Do they change what it says? | 12 of 26 | partly | yes |
    | Do they like it? | few | not-confirmed | no |
    """

  @Test("each question of a cycle has its own verdict and answer")
  func comparisons() async throws {
    let library = await library(["cycles/a.md": "---\nstatus: study\n---\n\(Self.study)"])
    let cycle = try #require(library.all(Cycle.self).first)
    #expect(cycle.comparisons.map(\.verdict) == [.partly, .notConfirmed])
    #expect(cycle.comparisons.map(\.better) == [.yes, .no])
    #expect(cycle.comparisons.map(\.question.successLooksLike) == ["most do", nil])
    #expect(cycle.verdicts == [.partly, .notConfirmed])
  }

  @Test(
    "a cycle is under way until it is closed or stopped",
    arguments: [
      ("plan", true), ("do", true), ("study", true), ("act", true), ("closed", false), ("stopped", false),
    ])
  func underWay(_ status: String, _ isUnderWay: Bool) async {
    let library = await library(["cycles/a.md": "---\nstatus: \(status)\n---\n"])
    #expect(library.all(Cycle.self).map(\.isUnderWay) == [isUnderWay])
  }

  @Test("a number that no community counts to is a finding, and the cycle is counted from its ramp")
  func hugeNumber() async throws {
    let library = await library([
      "cycles/a.md": "---\nnumber: 100000000000000000000\n---\n",
      "cycles/b.md": "---\nnumber: 1000001\nprevious: a\n---\n",
    ])
    #expect(library.findings.filter { $0.rule == "wrong-value" }.count == 2)
    #expect(library.all(Cycle.self).map(\.numberInRamp) == [1, 2])
  }

  @Test(
    "better follows the direction of the measure",
    arguments: [
      ("up", true, false), ("down", false, true), ("none", nil, nil), (nil, true, false),
    ] as [(String?, Bool?, Bool?)])
  func direction(_ direction: String?, _ more: Bool?, _ less: Bool?) async throws {
    let line = direction.map { "direction: \($0)\n" } ?? ""
    let library = await library(["measures/m.md": "---\ntype: outcome\nunit: count\n\(line)---\n"])
    let measure = try #require(library.all(Measure.self).first)
    #expect(measure.isBetter(from: 1, to: 2) == more)
    #expect(measure.isBetter(from: 2, to: 1) == less)
    #expect(measure.isBetter(from: 2, to: 2) == nil)
  }

  @Test("evidence of students is what they made and said, not data about them")
  func students() async {
    let all = Evidence.Sort.allCases
    var files: [String: String] = [:]
    for sort in all { files["evidence/\(sort.rawValue).md"] = "---\ntype: \(sort.rawValue)\n---\n" }
    let library = await library(files)
    #expect(
      Set(library.all(Evidence.self).filter(\.isOfStudents).compactMap(\.type)) == [
        .studentWork, .scribedTalk, .transcript, .audio, .video,
      ])
  }

  @Test("a decision is open until its day has passed; a cancelled meeting decides nothing")
  func openDecisions() async throws {
    func meeting(_ status: String) -> String {
      "---\ndate: 2026-09-01\nstatus: \(status)\n---\n## Decisions\n\n| Decision | Due |\n|---|---|\n| Early | 2026-09-05 |\n| Late | 2026-09-20 |\n"
    }
    let library = await library(["meetings/a.md": meeting("held"), "meetings/b.md": meeting("cancelled")])
    let day = try #require(CalendarDate(iso: "2026-09-10"))
    #expect(library.openDecisions(on: day).map(\.decision) == ["Late"])
  }

  @Test("people are a roster: nobody is a document, and references to them lead to a member")
  func roster() async throws {
    let library = await library([
      "members.md": "| Id | Name | Role |\n|---|---|---|\n| ana | Ana | teacher |\n| sam | S1 | student |\n",
      "problems/p.md": "---\nproposed_by: ana\n---\n## What we see\nA.\n",
    ])
    #expect(library.documents.map(\.id.name) == ["p"])
    #expect(library.all(Problem.self).first?.proposedBy?.name == "Ana")
    #expect(library.members.map(\.isStudentOrFamily) == [false, true])
  }
}
