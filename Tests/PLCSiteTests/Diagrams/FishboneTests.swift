import PLCHTML
import PLCSite
import Testing

@Suite struct FishboneTests {
  private func fishbone(_ categories: Int) -> Fishbone {
    Fishbone(
      problem: DiagramNode(id: "p", label: "First drafts are last drafts"),
      categories: (0..<categories).map { index in
        .init("Category \(index)", causes: [.init(DiagramNode(id: "c\(index)", label: "Cause \(index)"))])
      }, words: Fishbone.Words(problem: "Problem"))
  }

  @Test("Bones stand above and below in turn, before the head", arguments: [1, 2, 5, 6])
  func sides(count: Int) throws {
    let picture = fishbone(count).widePicture
    let head = try #require(picture.boxes.first)
    let headings = (0..<count).compactMap { index in
      picture.boxes.first { $0.node.label == "Category \(index)" }
    }
    #expect(headings.count == count)
    for (index, heading) in headings.enumerated() {
      #expect(heading.rect.maxX <= head.rect.x)
      #expect((heading.rect.midY < head.rect.midY) == index.isMultiple(of: 2))
    }
  }

  @Test("More than six categories share spines that meet before the head")
  func manySpines() {
    #expect(fishbone(6).widePicture.strokes.count { $0.look == .spine } == 2)
    #expect(fishbone(8).widePicture.strokes.count { $0.look == .spine } == 4)
  }

  @Test("The spine ends at the head", arguments: [0, 1, 4, 9])
  func spine(count: Int) throws {
    let picture = fishbone(count).widePicture
    let head = try #require(picture.boxes.first)
    let ends = picture.strokes.filter { $0.look == .spine }.map(\.path.end)
    #expect(count == 0 || ends.contains { head.rect.hasOnBorder($0) })
  }

  @Test("Every twig ends on the bone of its category")
  func twigs() {
    let picture = fishbone(6).widePicture
    let bones = picture.edges.map(\.path)
    for twig in picture.strokes where twig.look == .thin {
      let end = twig.path.end
      let isOnBone = bones.contains { bone in
        let share = (end.y - bone.start.y) / (bone.end.y - bone.start.y)
        return (0...1).contains(share)
          && abs(bone.start.x + (bone.end.x - bone.start.x) * share - end.x) < 0.5
      }
      #expect(isOnBone)
    }
  }

  @Test("What was ruled out is struck through, in the list too")
  func ruledOut() {
    let fishbone = Fishbone(
      problem: DiagramNode(id: "p", label: "Problem"),
      categories: [
        .init(
          "Time",
          causes: [
            .init(
              DiagramNode(id: "c", label: "The hour"), reasons: [DiagramNode(id: "r", label: "Late")],
              isRuledOut: true)
          ])
      ], words: Fishbone.Words(problem: "Problem"))
    let html = fishbone.figure(in: DiagramDice.frame()).string
    #expect(html.contains("class=\"dg-out\""))
    #expect(
      html.after("<strong><span>Time").has(inOrder: [
        "<ul><li>", "<del><span>The hour</span></del>", "<ul><li>", "Late",
      ]))
  }
}
