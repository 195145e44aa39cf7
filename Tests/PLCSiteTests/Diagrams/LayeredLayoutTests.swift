import PLCSite
import Testing

@Suite struct LayeredLayoutTests {
  private func layout(_ layers: [Int], _ edges: [(Int, Int)], size: Double = 20) -> LayeredLayout {
    LayeredLayout(
      nodes: layers.map { .init(layer: $0, size: size) }, edges: edges.map { .init(from: $0.0, to: $0.1) },
      gaps: .init(near: 10, far: 10))
  }

  @Test("A parent stands in the middle of its children, and children keep their order")
  func tree() {
    let layout = layout([0, 1, 1, 1], [(0, 1), (0, 2), (0, 3)])
    #expect(layout.middles == [40, 10, 40, 70])
    #expect(layout.extent == 80)
  }

  @Test("Lines that need not cross do not")
  func uncrossed() {
    // Written crosswise: 0 to 3 and 1 to 2.
    let layout = layout([0, 0, 1, 1], [(0, 3), (1, 2)])
    #expect((layout.middles[0] < layout.middles[1]) == (layout.middles[3] < layout.middles[2]))
  }

  @Test("An order without crossings is left as it was written")
  func untouched() {
    let layout = layout([0, 1, 1, 2, 2, 2], [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5)])
    #expect(layout.middles[1] < layout.middles[2])
    #expect(layout.middles[3] < layout.middles[4])
    #expect(layout.middles[4] < layout.middles[5])
  }

  @Test("A long line passes the layers between beside their nodes")
  func passage() throws {
    let layout = layout([0, 1, 2], [(0, 1), (1, 2), (0, 2)])
    #expect(layout.passages.map(\.count) == [0, 0, 1])
    let passage = try #require(layout.passages[2].first)
    #expect(abs(passage - layout.middles[1]) >= 13)
  }

  @Test("Lines that lead nowhere forward are passed over")
  func backward() {
    let layout = layout([0, 1, 1], [(1, 0), (1, 2), (0, 0), (0, 1)])
    #expect(layout.passages == [[], [], [], []])
    #expect(layout.middles.count == 3)
  }

  @Test("Nothing takes no room")
  func nothing() {
    #expect(layout([], []).extent == 0)
    #expect(layout([0], []).middles == [10])
  }
}
