import PLCHTML
import Testing

@Suite struct SVGTests {
  @Test(
    "Numbers have at most two places and never an exponent",
    arguments: [
      (0, "0"), (-0.0, "0"), (-0.001, "0"), (1, "1"), (1.5, "1.5"), (1.05, "1.05"), (-2.005, "-2.01"),
      (-2.125, "-2.13"), (0.1 + 0.2, "0.3"), (99.999, "100"), (1e-9, "0"), (1e9, "1000000000"),
      (1e300, "1000000000000"), (-1e300, "-1000000000000"), (.infinity, "0"), (.nan, "0"), (12.3, "12.3"),
    ] as [(Double, String)])
  func numbers(value: Double, expected: String) {
    #expect(CompactNumber.text(value) == expected)
  }

  @Test("A picture has a size, a role and words, and its parts close themselves")
  func picture() {
    let picture = SVG.picture(width: 100, height: 50.5, label: "A & B", .class("chart")) {
      SVG.group(.class("axis")) {
        SVG.line(from: (0, 1), to: (2.345, 1))
        SVG.text("<1>", x: 0, y: 10)
      }
      SVG.circle(x: 1, y: 2, radius: 3)
      SVG.rect(x: 0, y: 0, width: 1, height: 1, .class("bar"))
    }
    #expect(
      picture.string
        == "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50.5\" role=\"img\" "
        + "aria-label=\"A &amp; B\" class=\"chart\"><g class=\"axis\">"
        + "<line x1=\"0\" y1=\"1\" x2=\"2.35\" y2=\"1\"/><text x=\"0\" y=\"10\">&lt;1&gt;</text></g>"
        + "<circle cx=\"1\" cy=\"2\" r=\"3\"/><rect x=\"0\" y=\"0\" width=\"1\" height=\"1\" class=\"bar\"/></svg>"
    )
  }

  @Test("A pen moves first and draws then")
  func path() {
    var path = PathData(through: [(x: 0, y: 0), (x: 1.5, y: -2)])
    path.curve(to: 9, 9, control1: (1, 2), control2: (3, 4))
    path.arc(to: 5, 6, radius: 2, isLarge: false, isClockwise: true)
    path.close()
    #expect(path.text == "M0 0L1.5 -2C1 2 3 4 9 9A2 2 0 0 1 5 6Z")
    #expect(SVG.path(path).string.hasPrefix("<path d=\"M0 0L"))
  }
}
