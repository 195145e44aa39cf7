import PLCSite
import PLCText

/// Inputs for diagrams of every shape, the same for the same seed.
struct DiagramDice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func oneIn(_ count: Int) -> Bool { roll(1...count) == 1 }

  private static let labels = [
    "Time", "A reader who matters to the writer", "Feedback is one thing a writer can act on", "",
    "Rechtsschutzversicherungsgesellschaftsangestellte", "学生は読者のために書く。友だちが聞く", "👩‍👩‍👧 talk first 🇲🇽",
    "https://example.org/a/very/long/address/that/never/ends/anywhere", "Retroalimentación útil y a tiempo",
    "قارئ من خارج الصف", String(repeating: "as long as it may be ", count: 10),
    String(repeating: "W", count: 200),
  ]

  mutating func label() -> String { Self.labels.randomElement(using: &self) ?? "" }

  mutating func node(_ id: String) -> DiagramNode {
    DiagramNode(
      id: id, label: label(), href: oneIn(2) ? "\(id).html" : nil, status: oneIn(2) ? status() : nil,
      note: oneIn(6) ? label() : nil)
  }

  mutating func status() -> MarkedWord {
    MarkedWord(
      ["testing", "let go", "as predicted · ours", "Rechtsschutzversicherung"].randomElement(using: &self)
        ?? "",
      Mark.all.randomElement(using: &self) ?? .dots)
  }

  static let driverWords = DriverDiagram.Words(
    aim: "Aim", primaries: "Primary drivers", secondaries: "Impulsores secundarios de la mejora",
    ideas: "Change ideas", above: "also above")

  /// Up to about sixty nodes; some seeds give none below the aim, one row, or many parents for each.
  mutating func driverDiagram() -> DriverDiagram {
    let shape = roll(0...5)
    let primaries = [0, 1, 1, 6, 4, 3][shape]
    var known: [[DiagramNode]] = [[], []]
    var count = 0
    func again(_ dice: inout DiagramDice, _ level: Int) -> DiagramNode {
      if shape >= 4, !known[level].isEmpty, dice.oneIn(3), let old = known[level].randomElement(using: &dice)
      {
        return old
      }
      count += 1
      let node = dice.node("n\(count)")
      known[level].append(node)
      return node
    }
    let all = (0..<primaries).map { index in
      var primary = DriverDiagram.Primary(node("p\(index)"))
      for _ in 0..<(shape == 1 ? 1 : roll(0...3)) {
        var secondary = DriverDiagram.Secondary(again(&self, 0))
        for _ in 0..<(shape == 2 ? 18 : roll(0...3)) { secondary.ideas.append(again(&self, 1)) }
        primary.secondaries.append(secondary)
      }
      if oneIn(4) { primary.ideas.append(again(&self, 1)) }
      return primary
    }
    return DriverDiagram(aim: node("aim"), primaries: all, words: Self.driverWords)
  }

  mutating func fishbone() -> Fishbone {
    let categories = oneIn(10) ? 0 : roll(1...9)
    return Fishbone(
      problem: node("problem"),
      categories: (0..<categories).map { category in
        Fishbone.Category(
          label(),
          causes: (0..<roll(0...4)).map { cause in
            Fishbone.Cause(
              node("c\(category)-\(cause)"),
              reasons: (0..<roll(0...2)).map { node("r\(category)-\(cause)-\($0)") },
              isRuledOut: oneIn(5))
          })
      }, words: Fishbone.Words(problem: "Problem"))
  }

  mutating func wheel() -> CycleWheel {
    let count = roll(0...10)
    return CycleWheel(
      phases: (0..<count).map { phase in
        CycleWheel.Phase(label(), problems: (0..<max(0, roll(-3...5))).map { node("p\(phase)-\($0)") })
      },
      returns: (0..<roll(0...4)).map { _ in .init(from: roll(0...9), to: roll(0...9), because: label()) },
      words: CycleWheel.Words(
        wayBack: label(), nobody: "nobody", backTo: "back to", more: { "and \($0) more" }))
  }

  static let scaleNames = [
    "one student group", "one class", "one teacher", "several teachers", "grade or course", "department",
    "school", "several schools", "district",
  ]

  static let rampWords = CycleRamp.Words(
    scale: "Scale of the test", scaleUnknown: "not written", undated: "no date yet", decided: "decided",
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])

  mutating func ramp() -> CycleRamp {
    let count = oneIn(4) ? roll(13...60) : roll(0...12)
    let first = CalendarDate(daysSince1970: 20_000)
    let span = roll(0...900)
    return CycleRamp(
      cycles: (0..<count).map { index in
        let start = oneIn(6) ? nil : first.adding(days: roll(0...span))
        return CycleRamp.Cycle(
          node("c\(index)"), start: start, end: oneIn(4) ? nil : start?.adding(days: roll(0...60)),
          dateText: start?.description, scale: oneIn(8) ? nil : roll(0...10),
          verdict: oneIn(2) ? status() : nil, decision: oneIn(2) ? label() : nil)
      }, scaleNames: Self.scaleNames, words: Self.rampWords)
  }

  /// Chains, sheaves, no order at all, and now and then a circle.
  mutating func package() -> PackageGraph {
    let count = oneIn(3) ? roll(20...60) : roll(0...12)
    let shape = roll(0...4)
    return PackageGraph(
      elements: (0..<count).map { index in
        let after: [Int] =
          switch shape {
          case 0: []
          case 1: [index - 1]
          case 2: index == 0 ? [] : [0]
          case 3: (0..<roll(0...3)).map { _ in roll(0...max(0, index - 1)) }
          default: (0..<roll(0...2)).map { _ in roll(-1...count) }
          }
        return PackageGraph.Element(node("e\(index)"), isCore: oneIn(2), after: after)
      }, words: PackageGraph.Words(core: "core", mayVary: "may vary", after: "builds on"))
  }

  static func frame(_ prefix: String = "d", isRightToLeft: Bool = false) -> DiagramFrame {
    DiagramFrame(
      idPrefix: prefix, title: "A diagram", summary: "What it shows.", listTitle: "The same as a list",
      isRightToLeft: isRightToLeft)
  }
}
