import PLCTestSupport
import PLCText
import Testing

@testable import PLCContent

/// A cycle's predictions, as they were committed.
@Suite struct PredictionHistoryTests {
  private static let path = "cycles/reader/01.md"
  private static let idea =
    "---\nstatus: testing\n---\n## What we will do\nA.\n\n## Why we think it will work\nB.\n"

  private static func cycle(
    _ prediction: String, _ front: String = "start: 2026-10-05", doing: String = "",
    question: String = "Will they revise?"
  ) -> String {
    "---\nchange_idea: reader\n\(front)\n---\n## Plan\n\n| Question | Prediction | Data |\n|---|---|---|\n"
      + "| \(question) | \(prediction) | qualitative |\n\n" + (doing.isEmpty ? "" : "## Do\n\n\(doing)\n")
  }

  private static let start = (at: "2026-08-20 08:00", files: ["change-ideas/reader.md": idea])

  private static func committed(_ at: String, _ text: String) -> (at: String, files: [String: String]) {
    (at, [path: text])
  }

  private func known(
    _ text: String, _ written: [(at: String, files: [String: String])], others: [String: String] = [:],
    asOf day: CalendarDate? = nil
  ) async throws -> PredictionHistory {
    let files = [Self.path: text, "change-ideas/reader.md": Self.idea].merging(others) { $1 }
    let library = await MemoryFolder(files).library
    let history = History.made(of: written, for: library)
    let cycle = try #require(library.all(Cycle.self).first)
    return try #require(cycle.predictionHistory(in: day.map(history.until) ?? history))
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test("a prediction committed by the first day came before, even when Do followed on that day")
  func before() async throws {
    let text = Self.cycle("Half", doing: "We read.")
    let known = try await known(
      text,
      [
        Self.start, Self.committed("2026-10-05 08:00", Self.cycle("Half")),
        Self.committed("2026-10-05 15:00", text),
      ])
    #expect(known.order == .before(try day("2026-10-05"), by: .git))
    #expect(known.late.isEmpty && known.rewritten.isEmpty)
  }

  @Test("a prediction committed after the first day is late")
  func late() async throws {
    let text = Self.cycle("Half")
    let known = try await known(text, [Self.start, Self.committed("2026-10-06 08:00", text)])
    #expect(known.order == .after(try day("2026-10-06"), by: .git))
    #expect(known.late.map(\.began) == [.start(try day("2026-10-05"))])
  }

  @Test(
    "nothing is known of what history brings in at once",
    arguments: [
      // The first commit of all, a squash of plan and Do, nothing committed at all.
      [("2026-10-09 08:00", true)], [("2026-08-20 08:00", false), ("2026-10-09 08:00", true)], [],
    ])
  func squashed(_ commits: [(String, Bool)]) async throws {
    let text = Self.cycle("Half", doing: "We read.")
    let known = try await known(
      text, commits.map { at, isWhole in isWhole ? Self.committed(at, text) : Self.start })
    #expect(known.order == .unknown)
    #expect(known.late.isEmpty && known.rewritten.isEmpty)
  }

  @Test("what is not known yet on the day that is asked for is unknown")
  func asOf() async throws {
    let text = Self.cycle("Half")
    let written = [Self.start, Self.committed("2026-10-06 08:00", text)]
    #expect(try await known(text, written, asOf: try day("2026-10-05")).order == .unknown)
    #expect(try await known(text, written, asOf: try day("2026-10-06")).late.count == 1)
  }

  @Test("the community's own account stands where nobody else knows")
  func account() async throws {
    let early = try await known(Self.cycle("Half", "start: 2026-10-05\npredicted_on: 2026-10-05"), [])
    #expect(early.order == .before(try day("2026-10-05"), by: .account))
    let late = try await known(Self.cycle("Half", "start: 2026-10-05\npredicted_on: 2026-10-06"), [])
    #expect(late.order == .after(try day("2026-10-06"), by: .account))
    #expect(late.late.isEmpty)
  }

  @Test("a whole seal counts before git, and a late one not against what git knows to be early")
  func seals() async throws {
    let prediction = Prediction(question: "Will they revise?", text: "Half")
    func sealed(_ seal: Seal) -> String { Self.cycle("Half", "start: 2026-10-05\nseal: \(seal)") }
    let early = sealed(Seal([prediction], on: try day("2026-10-05")))
    let lateCommit = [Self.start, Self.committed("2026-10-09 08:00", early)]
    #expect(try await known(early, lateCommit).order == .before(try day("2026-10-05"), by: .seal))
    let late = sealed(Seal([prediction], on: try day("2026-10-06")))
    let found = try await known(late, [])
    #expect(found.order == .after(try day("2026-10-06"), by: .seal))
    #expect(found.late.count == 1)
    let earlyCommit = [Self.start, Self.committed("2026-10-04 08:00", Self.cycle("Half"))]
    let saved = try await known(late, earlyCommit)
    #expect(saved.order == .before(try day("2026-10-04"), by: .git))
    #expect(saved.late.isEmpty)
  }

  @Test("a prediction changed after the data is known with its first words")
  func rewritten() async throws {
    let text = Self.cycle("A third", doing: "We read.")
    let known = try await known(
      text,
      [
        Self.start, Self.committed("2026-10-01 08:00", Self.cycle("Most")),
        Self.committed("2026-10-02 08:00", Self.cycle("Half")),
        Self.committed("2026-10-06 08:00", Self.cycle("Half", doing: "We read.")),
        Self.committed("2026-10-09 08:00", text),
      ])
    #expect(known.rewritten.map(\.original.text) == ["Half"])
    #expect(known.rewritten.map(\.day) == [try day("2026-10-09")])
    #expect(known.late.isEmpty)
  }

  @Test("a change that is not committed counts once Do is")
  func uncommitted() async throws {
    let plan = Self.committed("2026-10-01 08:00", Self.cycle("Half"))
    let doing = Self.committed("2026-10-06 08:00", Self.cycle("Half", doing: "We read."))
    let text = Self.cycle("A third", doing: "We read.")
    #expect(try await known(text, [Self.start, plan]).rewritten.isEmpty)
    let found = try await known(text, [Self.start, plan, doing])
    #expect(found.rewritten.map(\.original.text) == ["Half"])
    #expect(found.rewritten.map(\.day) == [nil])
  }

  @Test("another form of the same words, or of the question, is the same prediction")
  func sameWords() async throws {
    let plan = Self.committed("2026-10-01 08:00", Self.cycle("“Half”  of them"))
    let doing = Self.committed("2026-10-06 08:00", Self.cycle("“Half” of them", doing: "We read."))
    for text in [
      Self.cycle("\"half\" of them.", doing: "We read."),
      Self.cycle("“Half” of them", doing: "We read.", question: "Will they revise again?"),
    ] {
      let found = try await known(text, [Self.start, plan, doing, Self.committed("2026-10-09 08:00", text)])
      #expect(found.order == .before(try day("2026-10-01"), by: .git))
    }
  }

  @Test("without a start, the first row that belongs to the cycle is where its data begin")
  func rows() async throws {
    let text = Self.cycle("Half", "measures: [slip]")
    let others = [
      "measures/slip.md": "---\ntype: practical\nunit: count\n---\n",
      "measures/slip.csv": "date,value,cycle\n2026-10-01,3,\n2026-10-05,4,reader/01\n",
    ]
    let late = try await known(text, [Self.start, Self.committed("2026-10-06 08:00", text)], others: others)
    #expect(late.late.map(\.began) == [.row(try day("2026-10-05"))])
    let early = try await known(text, [Self.start, Self.committed("2026-10-05 08:00", text)], others: others)
    #expect(early.order == .before(try day("2026-10-05"), by: .git))
    // On the same day, but after the row was committed.
    let same = try await known(
      text,
      [
        Self.start, ("2026-10-05 08:00", others), Self.committed("2026-10-05 15:00", text),
      ], others: others)
    #expect(same.late.map(\.began) == [.row(try day("2026-10-05"))])
  }

  @Test("a broken seal tells what was sealed, where git knows it")
  func brokenSeal() async throws {
    let seal = Seal([Prediction(question: "Will they revise?", text: "Half")], on: try day("2026-10-01"))
    let front = "number: 1\nseal: \(seal)"
    let text = Self.cycle("A third", front)
    #expect(try await known(text, []).rewritten.isEmpty)
    #expect(try await known(text, []).seal == .broken(seal))
    let found = try await known(
      text, [Self.start, Self.committed("2026-10-02 08:00", Self.cycle("Half", front))])
    #expect(found.rewritten.map(\.original.text) == ["Half"])
  }
}
