import PLCHTML
import Testing

@testable import PLCSite

@Suite struct DiagramMarkupTests {
  private func fishbone(_ problem: DiagramNode) -> String {
    Fishbone(problem: problem, categories: [], words: Fishbone.Words(problem: "Problem"))
      .figure(in: DiagramDice.frame("x")).string
  }

  @Test("A picture without links is an image, one with links a group; both have a name and a description")
  func role() {
    let image = fishbone(DiagramNode(id: "p", label: "First drafts"))
    #expect(image.contains("role=\"img\" aria-labelledby=\"x-title\" aria-describedby=\"x-desc\""))
    #expect(image.contains("<title id=\"x-title\">A diagram</title><desc id=\"x-desc\">"))
    let group = fishbone(DiagramNode(id: "p", label: "First drafts", href: "p.html"))
    #expect(group.contains("role=\"group\" aria-labelledby=\"x-title\""))
    #expect(!group.contains("role=\"img\""))
  }

  @Test("No id stands twice, no style stands in the markup", arguments: 0..<10)
  func clean(seed: Int) {
    var dice = DiagramDice(seed: seed)
    let html =
      dice.driverDiagram().figure(in: DiagramDice.frame("a"))
      + dice.wheel().figure(in: DiagramDice.frame("b"))
    let parts = html.string.components(after: " id=\"")
    #expect(Set(parts).count == parts.count)
    #expect(parts.count == 4)
    #expect(!html.string.contains("style="))
  }

  @Test("A long label is shortened in the picture and whole in its title and in the list")
  func shortened() {
    let label = String(repeating: "as long as it may be ", count: 60) + "end"
    let html = fishbone(DiagramNode(id: "p", label: label))
    #expect(html.contains("<title>\(label)</title>"))
    #expect(html.contains("<strong><span>\(label)</span></strong>"))
    #expect(html.contains("…</tspan>"))
  }

  @Test("What a person wrote is text, and an unsafe destination is no link")
  func hostile() {
    let html = fishbone(DiagramNode(id: "p", label: "<script>a & b", href: "javascript:alert(1)"))
    #expect(!html.contains("<script>"))
    #expect(!html.contains("javascript"))
    #expect(html.contains("&lt;script&gt;a &amp; b"))
    #expect(html.contains("role=\"img\""))
  }

  @Test("A status has a word, a shape and a colour")
  func status() {
    let node = DiagramNode(id: "p", label: "Tested", href: "p.html", status: MarkedWord("partly", .nearly))
    let html = fishbone(node)
    #expect(html.contains("<title>Tested · partly</title>"))
    #expect(
      html.contains("class=\"dg-small dg-accent\">partly</text><path d="))
    #expect(html.contains("class=\"mark dg-accent\""))
  }

  @Test("From right to left the picture is mirrored and says so")
  func rightToLeft() {
    let fishbone = Fishbone(
      problem: DiagramNode(id: "p", label: "مشكلة"), categories: [], words: Fishbone.Words(problem: "مشكلة"))
    let plain = fishbone.figure(in: DiagramDice.frame()).string
    let mirrored = fishbone.figure(in: DiagramDice.frame(isRightToLeft: true)).string
    #expect(!plain.contains("direction="))
    #expect(mirrored.contains("direction=\"rtl\""))
    #expect(plain != mirrored)
  }

  @Test("Each shape is drawn differently")
  func shapes() {
    #expect(Set(Mark.all.map { $0.path().text }).count == Mark.all.count)
  }

  @Test("The stylesheet stays small and knows every class that is written")
  func stylesheet() {
    let css = Stylesheet.rules(Resources.stylesDiagramsCss)
    #expect(css.utf8.count < 12_288)
    #expect(!css.contains("/*"))
    var dice = DiagramDice(seed: 3)
    let html =
      dice.driverDiagram().figure(in: DiagramDice.frame("a")).string
      + dice.fishbone().figure(in: DiagramDice.frame("b")).string
      + dice.ramp().figure(in: DiagramDice.frame("c")).string
      + dice.wheel().figure(in: DiagramDice.frame("d")).string
    let classes = Set(
      html.components(after: " class=\"").flatMap { $0.split(separator: " ").map(String.init) })
    for name in classes.sorted() where !["dg-round", "dg-card", "dg-tree"].contains(name) {
      #expect(css.contains(".\(name)"), "\(name) is not in the stylesheet")
    }
  }
}

extension String {
  /// The values that stand between a mark and the next quote.
  func components(after mark: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      found.append(String(rest.prefix { $0 != "\"" }))
    }
    return found
  }
}
