import PLCHTML
import PLCSite
import Testing

@Suite struct DriverDiagramTests {
  private let idea = DiagramNode(
    id: "reader", label: "An outside reader", href: "../change-ideas/reader.html",
    status: DiagramStatus("adopted", .full, tone: .good))
  private let menu = DiagramNode(
    id: "menu", label: "A free menu", status: DiagramStatus("let go", .aside), note: "tried twice")

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

  @Test("On a phone it is called up again under the second, in a broken frame")
  func calledUp() throws {
    let picture = diagram.tallPicture
    let readers = picture.boxes.filter { $0.node.id == "reader" }
    #expect(readers.map(\.look) == [.round, .broken])
    #expect(readers.last?.texts.first?.lines == ["also above"])
    #expect(picture.edges.count == picture.boxes.count - 1)
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
    let html = diagram.figure(in: DiagramDice.frame()).string
    let list = html.split(separator: "</summary>").last.map(String.init) ?? ""
    #expect(
      list.hasPrefix(
        "<ul><li>Aim: 65 % revise<ul><li>Readers<ul><li>Named first<ul><li>"
          + "<a href=\"../change-ideas/reader.html\">An outside reader</a> (adopted)</li></ul></li>"
          + "<li>A say<ul><li>A free menu (let go; tried twice)</li></ul></li></ul></li>"
          + "<li>Response<ul><li>Heard<ul><li>"
          + "<a href=\"../change-ideas/reader.html\">An outside reader</a> (adopted) (also above)</li>"))
  }

  @Test("A theory that is only an aim so far is a picture of one box")
  func aimAlone() {
    let diagram = DriverDiagram(
      aim: DiagramNode(id: "aim", label: "Aim"), primaries: [], words: DiagramDice.driverWords)
    #expect(diagram.widePicture.boxes.count == 1)
    #expect(diagram.tallPicture.boxes.count == 1)
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
