import PLCHTML
import PLCSite
import PLCText
import Testing

@Suite struct CycleDiagramTests {
  private let wheel = CycleWheel(
    phases: [
      .init("Proposed", problems: [DiagramNode(id: "a", label: "Logs nobody reads", href: "a.html")]),
      .init("Studying"), .init("Testing", problems: [DiagramNode(id: "b", label: "First drafts")]),
    ],
    returns: [
      .init(from: 2, to: 1, because: "a test surprised us"), .init(from: 0, to: 2, because: "no way back"),
      .init(from: 7, to: 1, because: "no phase"),
    ],
    words: .init(
      wayBack: "Learning sends us back", nobody: "nobody", backTo: "back to", more: { "and \($0) more" }))

  @Test("The loop is closed: an arrow leaves each phase, the last one's to the first")
  func closed() {
    #expect(wheel.widePicture.strokes.count { $0.look == .spine && $0.hasArrow } == 3)
    #expect(wheel.list.form == .loop)
  }

  @Test("A way back is drawn broken, and only where it leads back")
  func wayBack() {
    #expect(wheel.widePicture.strokes.count { $0.look == .broken && $0.hasArrow } == 1)
    let html = wheel.figure(in: DiagramDice.frame()).string
    #expect(html.contains("↺ back to Studying: a test surprised us"))
    #expect(html.contains("<p class=\"dg-motto\">↺ Learning sends us back</p>"))
    #expect(!html.contains("no way back"))
  }

  @Test("A phase where something stands is full and its problems are there; another is empty and says so")
  func standing() {
    #expect(wheel.widePicture.discs.map(\.isFull) == [true, false, true])
    #expect(wheel.widePicture.boxes.map(\.node.id) == ["a", "b"])
    let html = wheel.figure(in: DiagramDice.frame()).string
    #expect(html.contains("Studying</span></div><span class=\"dg-unseen\"> nobody</span></li>"))
  }

  @Test(
    "Of many problems in a phase the picture shows a few and how many more there are; the list has them all")
  func many() {
    let problems = (1...11).map { DiagramNode(id: "\($0)", label: "Problem \($0)") }
    let wheel = CycleWheel(
      phases: [.init("Proposed"), .init("Testing", problems: problems)],
      words: .init(wayBack: "", nobody: "", backTo: "", more: { "and \($0) more" }))
    #expect(
      wheel.widePicture.boxes.map(\.node.label) == ["Problem 1", "Problem 2", "Problem 3", "and 8 more"])
    #expect(wheel.list.items[1].items.map(\.leaf.node) == problems)
  }

  @Test("The phases go round: down on the right, up on the left")
  func round() {
    let names = ["1", "2", "3", "4", "5", "6", "7"]
    let picture = CycleWheel(
      phases: names.map { .init($0) }, words: .init(wayBack: "", nobody: "", backTo: "", more: { "\($0)" })
    ).widePicture
    let centres = picture.discs.map(\.centre)
    #expect(centres[1].y < centres[2].y && centres[2].y < centres[3].y)
    #expect(centres[4].y > centres[5].y && centres[5].y > centres[6].y)
    #expect(Set(centres[1...3].map(\.x)).count == 1)
    #expect(centres[4...6].allSatisfy { $0.x < centres[0].x })
  }
}

@Suite struct CycleRampTests {
  private func cycle(
    _ id: String, _ start: String?, _ end: String? = nil, scale: Int?, decision: String? = nil
  ) -> CycleRamp.Cycle {
    .init(
      DiagramNode(id: id, label: "Cycle \(id)", status: MarkedWord("closed", .pie(1, of: 1))),
      start: start.flatMap { CalendarDate(iso: $0) }, end: end.flatMap { CalendarDate(iso: $0) },
      dateText: start,
      scale: scale, verdict: MarkedWord("partly", .nearly), decision: decision)
  }

  private func ramp(_ cycles: CycleRamp.Cycle...) -> CycleRamp {
    CycleRamp(cycles: cycles, scaleNames: DiagramDice.scaleNames, words: DiagramDice.rampWords)
  }

  @Test("Later stands to the right, larger stands higher")
  func axes() throws {
    let picture = try #require(
      ramp(cycle("1", "2025-10-06", "2025-10-17", scale: 1), cycle("2", "2026-01-12", scale: 4)).widePicture)
    #expect(picture.boxes[0].rect.x < picture.boxes[1].rect.x)
    #expect(picture.boxes[0].rect.y > picture.boxes[1].rect.maxY)
  }

  @Test("Bars lie where their days lie")
  func days() throws {
    let picture = try #require(
      ramp(
        cycle("1", "2025-10-01", "2025-10-11", scale: 1), cycle("2", "2025-10-21", "2025-10-31", scale: 2)
      ).widePicture)
    let bars = picture.strokes.filter { $0.look == .bar }.map(\.path)
    #expect(bars.count == 2)
    let length = bars[0].end.x - bars[0].start.x
    #expect(abs(bars[1].end.x - bars[1].start.x - length) <= 1)
    #expect(abs(bars[1].start.x - bars[0].end.x - length) <= 1)
  }

  @Test("Without a date a cycle stands apart; when none has one there is no time to draw")
  func undated() throws {
    let picture = try #require(
      ramp(cycle("1", "2025-10-01", scale: 1), cycle("2", nil, scale: 2)).widePicture)
    #expect(picture.strokes.count { $0.look == .bar } == 1)
    #expect(picture.texts.contains { $0.lines == ["no date yet"] })
    #expect(ramp(cycle("2", nil, scale: 2)).widePicture == nil)
  }

  @Test("The list of a ramp is a stair: the larger the test, the farther to the side")
  func stair() {
    let ramp = ramp(
      cycle("1", "2025-10-06", scale: 1), cycle("2", "2025-11-06", scale: 3),
      cycle("3", "2025-12-06", scale: 3),
      cycle("4", nil, scale: 0))
    #expect(ramp.list.items.map(\.indent) == [1, 3, 3, 0])
    #expect(ramp.list.axis == ["Scale of the test", "one student group", "several teachers"])
    let html = ramp.figure(in: DiagramDice.frame()).string
    for step in [
      "\"in-1\"", "\"dg-next in-3 from-1\"", "\"dg-next in-3 from-3 dg-flat\"", "\"dg-next from-3 dg-back\"",
    ] {
      #expect(html.contains("<li class=\(step)>"))
    }
  }

  @Test("A scale that has no name is one that is not known")
  func unknownScale() throws {
    let picture = try #require(
      ramp(cycle("1", "2025-10-01", scale: 40), cycle("2", "2025-10-01", scale: nil)).widePicture)
    #expect(picture.texts.contains { $0.lines == ["not written"] })
  }

  @Test("The list gives date, scale, verdict and decision of each")
  func list() {
    let html = ramp(cycle("1", "2025-10-06", scale: 1, decision: "expand")).figure(in: DiagramDice.frame())
      .string
    #expect(html.contains("<small>2025-10-06 · one class</small> <span>Cycle 1</span>"))
    #expect(html.contains("partly</span> <span>decided: expand</span>"))
  }

  @Test(
    "The axis names months as there is room",
    arguments: [
      ("2025-10-03", "2025-10-20", ["Oct 2025"]),
      ("2025-10-01", "2026-02-10", ["Oct 2025", "Nov", "Dec", "Jan 2026", "Feb"]),
      ("2024-09-01", "2026-06-01", ["Oct 2024", "Jan 2025", "Apr", "Jul", "Oct", "Jan 2026", "Apr"]),
    ])
  func months(first: String, last: String, expected: [String]) throws {
    let picture = try #require(ramp(cycle("1", first, last, scale: 1)).widePicture)
    let names = picture.texts.flatMap(\.lines).filter { text in
      DiagramDice.rampWords.months.contains { text.hasPrefix($0) }
    }
    #expect(names == expected)
  }
}
