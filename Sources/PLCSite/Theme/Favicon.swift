import PLCHTML

/// The small sign of the site: the improvement cycle as a ring in the accent color.
enum Favicon {
  static func svg(accent: String) -> HTML {
    let colors = Accent(accent) ?? .standard
    return Tag("svg")(
      .set("xmlns", "http://www.w3.org/2000/svg"), .set("viewBox", "0 0 32 32")
    ) {
      for (x1, y1, x2, y2) in [(18, 4, 28, 14), (28, 18, 18, 28), (14, 28, 4, 18), (4, 14, 14, 4)] {
        EmptyTag(xml: "path")(
          .set("d", "M\(x1) \(y1)A12 12 0 0 1 \(x2) \(y2)"), .set("fill", "none"),
          .set("stroke", colors.light), .set("stroke-width", "5"))
      }
    }
  }
}
