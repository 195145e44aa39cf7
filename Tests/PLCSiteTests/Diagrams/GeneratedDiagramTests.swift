import PLCHTML
import PLCSite
import Testing

/// Layouts of three hundred generated inputs each: nothing overlaps, nothing sticks out, all lines arrive.
@Suite struct GeneratedDiagramTests {
  static let seeds = 0..<300

  @Test("Driver diagrams are sound", arguments: [0, 1, 2])
  func drivers(part: Int) {
    for seed in Self.seeds where seed % 3 == part {
      var dice = DiagramDice(seed: seed)
      let diagram = dice.driverDiagram()
      check(diagram.widePicture, seed)
    }
  }

  @Test("Fishbones are sound", arguments: [0, 1, 2])
  func fishbones(part: Int) {
    for seed in Self.seeds where seed % 3 == part {
      var dice = DiagramDice(seed: seed)
      let diagram = dice.fishbone()
      check(diagram.widePicture, seed)
    }
  }

  @Test("Cycle wheels are sound", arguments: [0, 1, 2])
  func wheels(part: Int) {
    for seed in Self.seeds where seed % 3 == part {
      var dice = DiagramDice(seed: seed)
      let diagram = dice.wheel()
      check(diagram.widePicture, seed)
    }
  }

  @Test("Ramps are sound", arguments: [0, 1, 2])
  func ramps(part: Int) {
    for seed in Self.seeds where seed % 3 == part {
      var dice = DiagramDice(seed: seed)
      let diagram = dice.ramp()
      if let wide = diagram.widePicture { check(wide, seed) }
    }
  }

  @Test("Package graphs are sound", arguments: [0, 1, 2])
  func packages(part: Int) {
    for seed in Self.seeds where seed % 3 == part {
      var dice = DiagramDice(seed: seed)
      let diagram = dice.package()
      if let wide = diagram.widePicture { check(wide, seed) }
    }
  }

  @Test(
    "The list has each thing of the picture, with its mark and how it stands",
    arguments: 0..<60)
  func sameInList(seed: Int) {
    var dice = DiagramDice(seed: seed)
    let (drivers, fishbone, ramp) = (dice.driverDiagram(), dice.fishbone(), dice.ramp())
    // What serves several is called up again in the list.
    let leaves = drivers.list.leaves.filter { $0.eyebrow != DiagramDice.driverWords.above }
    #expect(Set(leaves.map(\.node)) == Set(drivers.widePicture.boxes.map(\.node)))
    // The picture has the categories of a spine above and below, so only the things are the same.
    #expect(Set(fishbone.list.leaves.map(\.node)) == Set(fishbone.widePicture.boxes.map(\.node)))
    if let wide = ramp.widePicture { #expect(ramp.list.leaves.map(\.node) == wide.boxes.map(\.node)) }
    let package = dice.package()
    if let wide = package.widePicture {
      #expect(Set(package.list.leaves.map(\.node)) == Set(wide.boxes.map(\.node)))
    }
  }

  @Test("The same input draws the same picture", arguments: 0..<10)
  func stable(seed: Int) {
    func bytes() -> [HTML] {
      var dice = DiagramDice(seed: seed)
      let frame = DiagramDice.frame()
      return [
        dice.driverDiagram().figure(in: frame), dice.fishbone().figure(in: frame),
        dice.wheel().figure(in: frame),
        dice.ramp().figure(in: frame), dice.package().figure(in: frame),
      ]
    }
    #expect(bytes() == bytes())
  }

  @Test(
    "From right to left everything stays in the frame, and twice mirrored is as before", arguments: 0..<20)
  func mirrored(seed: Int) {
    var dice = DiagramDice(seed: seed)
    for picture in [dice.driverDiagram().widePicture, dice.fishbone().widePicture, dice.wheel().widePicture] {
      let other = picture.mirrored
      #expect(other.isMirrored)
      let frame = Area(x: 0, y: 0, width: picture.width, height: picture.height)
      #expect(other.boxes.allSatisfy { frame.contains($0.rect) })
      for edge in other.edges {
        if let to = edge.to { #expect(other.boxes[to].rect.hasOnBorder(edge.path.end)) }
      }
      #expect(other.mirrored.boxes.map(\.rect) == picture.boxes.map(\.rect))
    }
  }

  private func check(_ picture: DiagramPicture, _ seed: Int) {
    let faults = PictureFaults(picture: picture).all
    #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(4).joined(separator: "\n"))")
  }
}
