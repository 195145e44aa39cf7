import PLCStatistics
import Testing

struct SmallGroupRuleTests {
  private let rule = SmallGroupRule()

  private func cell(_ part: Int, of people: Int, minimum: Int = 10) throws -> PublicCell {
    SmallGroupRule(minimum: minimum).cell(try #require(Figure(part, of: people)))
  }

  @Test("A share of too few is hidden", arguments: [(0, 0), (0, 9), (4, 9), (9, 9)])
  func tooFew(_ share: (part: Int, people: Int)) throws {
    #expect(try cell(share.part, of: share.people) == .hidden)
  }

  @Test("Under 20 a share is in whole per cent without its counts")
  func withoutCounts() throws {
    #expect(try cell(7, of: 12) == .percent(58))
    #expect(try cell(10, of: 19) == .percent(53))
    #expect(try cell(9, of: 16) == .percent(56))
    #expect(try cell(12, of: 20) == .share(part: 12, people: 20))
  }

  @Test(
    "Shares near nothing and all are coded by the size of the group",
    arguments: [
      (10, 2, 3, 20), (19, 3, 4, 20), (20, 2, 3, 10), (39, 3, 4, 10), (40, 2, 3, 5), (99, 4, 5, 5),
      (100, 2, 3, 2),
      (299, 5, 6, 2), (300, 3, 4, 1), (1000, 10, 11, 1),
    ])
  func coded(_ example: (people: Int, last: Int, first: Int, bound: Int)) throws {
    let counts = example.people < 20 ? nil : example.people
    let low = PublicCell.coded(.atMost(percent: example.bound), people: counts)
    let high = PublicCell.coded(.atLeast(percent: 100 - example.bound), people: counts)
    #expect(try cell(0, of: example.people) == low)
    #expect(try cell(example.last, of: example.people) == low)
    #expect(try cell(example.first, of: example.people) != low)
    #expect(try cell(example.people, of: example.people) == high)
    #expect(try cell(example.people - example.last, of: example.people) == high)
    #expect(try cell(example.people - example.first, of: example.people) != high)
  }

  @Test("A smaller minimum shows smaller groups, in the widest band")
  func smallerMinimum() throws {
    #expect(try cell(1, of: 5, minimum: 5) == .coded(.atMost(percent: 20), people: nil))
    #expect(try cell(2, of: 5, minimum: 5) == .percent(40))
    #expect(try cell(2, of: 4, minimum: 5) == .hidden)
    #expect(SmallGroupRule(minimum: 0).minimum == 1)
    #expect(try cell(0, of: 0, minimum: 0) == .hidden)
  }

  @Test("A number of people is shown from 20 on")
  func counts() throws {
    #expect(rule.cell(try #require(Figure(count: 19))) == .hidden)
    #expect(rule.cell(try #require(Figure(count: 20))) == .count(20))
    #expect(SmallGroupRule(minimum: 30).cell(try #require(Figure(count: 29))) == .hidden)
  }

  @Test("A measured value is shown from the minimum on, and with its people from 20 on")
  func values() throws {
    let score = try #require(Amount(3.4))
    #expect(rule.cell(try #require(Figure(score, about: 9))) == .hidden)
    #expect(rule.cell(try #require(Figure(score, about: 10))) == .value(score, people: nil))
    #expect(rule.cell(try #require(Figure(score, about: 20))) == .value(score, people: 20))
  }

  @Test("What cannot be a figure is none")
  func noFigure() throws {
    #expect(Figure(-1, of: 5) == nil)
    #expect(Figure(6, of: 5) == nil)
    #expect(Figure(count: -1) == nil)
    #expect(Figure(count: .max) == nil)
    #expect(Figure(try #require(Amount(1)), about: -1) == nil)
  }

  @Test("A series with fewer than three points left is not drawn", arguments: [(2, false), (3, true)])
  func series(_ example: (large: Int, isDrawn: Bool)) throws {
    let large = try #require(Figure(5, of: 12))
    let small = try #require(Figure(5, of: 8))
    let series = rule.publish(series: Array(repeating: large, count: example.large) + [small, small])
    #expect(series.isDrawn == example.isDrawn)
    #expect(series.cells.suffix(2) == [.hidden, .hidden])
  }

  @Test("An answer that nobody gave is coded, and not given away by the others")
  func answers() {
    // 100 % less 60 % and 40 % would be 0 %.
    #expect(
      rule.publish(answers: [0, 30, 20], of: 50)
        == [.coded(.atMost(percent: 5), people: 50), .share(part: 30, people: 50), .hidden])
    // Two coded answers leave open which is which.
    #expect(
      rule.publish(answers: [0, 2, 30, 18], of: 50)
        == [
          .coded(.atMost(percent: 5), people: 50), .coded(.atMost(percent: 5), people: 50),
          .share(part: 30, people: 50), .share(part: 18, people: 50),
        ])
    // Everyone gave several answers: nothing adds up.
    #expect(rule.publish(answers: [0, 30, 30], of: 50)[2] == .share(part: 30, people: 50))
    #expect(rule.publish(answers: [3, 5], of: 8) == [.hidden, .hidden])
    #expect(rule.publish(answers: [50, 0], of: 50).allSatisfy { !$0.isHidden })
    #expect(rule.publish(answers: [-1, 3], of: 50) == [])
  }
}
