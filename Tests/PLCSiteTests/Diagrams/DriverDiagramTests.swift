import PLCHTML
import PLCSite
import Testing

@Suite struct DriverDiagramTests {
  private let idea = DiagramNode(
    id: "reader", label: "An outside reader", href: "../change-ideas/reader.html",
    status: MarkedWord("adopted", .pie(2, of: 3), tone: .good))
  private let menu = DiagramNode(
    id: "menu", label: "A free menu", status: MarkedWord("let go", .square), note: "tried twice")

  private var diagram: DriverDiagram {
    DriverDiagram(
      aim: DiagramNode(id: "aim", label: "65 % revise"),
      primaries: [
        .init(
          DiagramNode(id: "p1", label: "Readers"),
          secondaries: [
            .init(DiagramNode(id: "s1", label: "Named first"), ideas: [idea]),
            .init(DiagramNode(id: "s2", label: "A say"), ideas: [menu]),
          ]),
        .init(
          DiagramNode(id: "p2", label: "Response"),
          secondaries: [.init(DiagramNode(id: "s3", label: "Heard"), ideas: [idea])]),
      ], words: DiagramDice.driverWords)
  }

  @Test("What serves two drivers is drawn once, with a line from each")
  func shared() {
    let picture = diagram.widePicture
    #expect(picture.boxes.map(\.node.id) == ["aim", "p1", "s1", "reader", "s2", "menu", "p2", "s3"])
    let toReader = picture.edges.filter { $0.to == 3 }.compactMap(\.from)
    #expect(toReader.map { picture.boxes[$0].node.id } == ["s1", "s3"])
    #expect(picture.edges.count == 8)
  }

  @Test("In the list it is called up again under the second, in a broken frame")
  func calledUp() {
    let readers = diagram.list.leaves.filter { $0.node.id == "reader" }
    #expect(readers.map(\.look) == [.round, .broken])
    #expect(readers.last?.eyebrow == "also above")
  }

  @Test("The list names a level where it is met first")
  func levels() {
    #expect(
      diagram.list.leaves.compactMap(\.eyebrow)
        == ["Aim", "Primary drivers", DiagramDice.driverWords.secondaries, "Change ideas", "also above"])
  }

  @Test("What was put aside has a broken frame and its word")
  func aside() throws {
    let box = try #require(diagram.widePicture.boxes.first { $0.node.id == "menu" })
    #expect(box.look == .broken)
    #expect(box.texts.flatMap(\.lines) == ["A free menu", "let go", "tried twice"])
    #expect(box.mark != nil)
  }

  @Test("The list says all that the picture says")
  func list() {
    let list = diagram.figure(in: DiagramDice.frame()).string.after("</details>")
    #expect(
      list.has(inOrder: [
        "<ul class=\"dg-tree dg-tree\"><li>", "<small>Aim</small>", "65 % revise", "<ul><li>", "Readers",
        "<ul><li>",
        "Named first", "<ul><li>", "<a href=\"../change-ideas/reader.html\">An outside reader</a>",
        "adopted</span>",
        "</ul></li><li>", "A say", "A free menu", "let go</span> <small>tried twice</small>", "Response",
        "Heard",
        "<small>also above</small> <a href=\"../change-ideas/reader.html\">An outside reader</a>",
      ]))
  }

  @Test("A theory that is only an aim so far is a picture of one box")
  func aimAlone() {
    let diagram = DriverDiagram(
      aim: DiagramNode(id: "aim", label: "Aim"), primaries: [], words: DiagramDice.driverWords)
    #expect(diagram.widePicture.boxes.count == 1)
    #expect(diagram.list.leaves.count == 1)
  }

  @Test("Levels that nothing stands in take no room")
  func missingLevel() {
    let diagram = DriverDiagram(
      aim: DiagramNode(id: "aim", label: "Aim"),
      primaries: [.init(DiagramNode(id: "p", label: "Driver"), ideas: [idea])], words: DiagramDice.driverWords
    )
    #expect(diagram.widePicture.texts.flatMap(\.lines) == ["Aim", "Primary drivers", "Change ideas"])
  }
}
