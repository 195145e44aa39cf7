import PLCHTML
import PLCSite
import Testing

@Suite struct PackageGraphTests {
  private func graph(_ after: [[Int]]) -> PackageGraph {
    PackageGraph(
      elements: after.enumerated().map {
        .init(DiagramNode(id: "e\($0)", label: "Element \($0)"), isCore: $0 == 0, after: $1)
      }, words: .init(core: "core", mayVary: "may vary", after: "builds on"))
  }

  @Test("What builds on something stands after it, in the picture and in the list")
  func order() throws {
    let graph = graph([[], [0], [0, 1], [2]])
    let wide = try #require(graph.widePicture)
    #expect(wide.edges.allSatisfy { wide.boxes[$0.from ?? 0].rect.maxX < wide.boxes[$0.to ?? 0].rect.x })
    #expect(wide.edges.count == 4)
    #expect(graph.list.leaves.map(\.node.id) == ["e0", "e1", "e2", "e3"])
    #expect(graph.list.items.map(\.isNext) == [false, true, true, true])
  }

  @Test("A longer chain turns downward, and one that is broad as well is only a list")
  func turns() throws {
    let chain = try #require(graph((0..<7).map { $0 == 0 ? [] : [$0 - 1] }).widePicture)
    #expect(chain.boxes[6].rect.y > chain.boxes[0].rect.maxY)
    let broad = graph((0..<30).map { $0 < 6 ? [] : [$0 - 6] })
    #expect(broad.widePicture == nil)
    #expect(!broad.figure(in: DiagramDice.frame()).string.contains("<details"))
  }

  @Test(
    "A circle, itself and what is not there are passed over in the picture",
    arguments: [
      ([[1], [0]], 1), ([[0], []], 0), ([[7, -1], [0]], 1), ([[2], [0], [1]], 2), ([[1, 1], []], 1),
    ])
  func odd(after: [[Int]], edges: Int) {
    #expect((graph(after).widePicture?.edges.count ?? 0) == edges)
  }

  @Test("A chain of thousands is not too deep")
  func deep() {
    let graph = graph((0..<3000).map { $0 == 2999 ? [] : [$0 + 1] })
    #expect(graph.list.leaves.first?.node.id == "e2999")
  }

  @Test("The list says what is core and what builds on what")
  func list() {
    let html = graph([[], [0]]).figure(in: DiagramDice.frame()).string
    #expect(
      html.after("</details>").has(inOrder: [
        "1 · core", "Element 0", "<li class=\"dg-next\">", "2 · may vary", "Element 1",
        "builds on: Element 0",
      ]))
  }
}
