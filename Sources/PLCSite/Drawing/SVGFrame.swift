import PLCHTML

/// The frame of a drawing: it scales with the page, and has a name and a description for those who hear it.
struct SVGFrame {
  let width: Double
  let height: Double
  /// Begins the ids of name and description; unique on the page.
  let id: String
  let name: String
  let description: String
  var className: String?
  /// A picture with links is a group of them, any other is one image.
  var hasLinks = false
  var isRightToLeft = false

  func html(@HTMLBuilder content: () -> HTML) -> HTML {
    Self.svg(
      .set("viewBox", Self.box(width, height)), .class(className), .role(hasLinks ? "group" : "img"),
      .set("aria-labelledby", "\(id)-title"), .set("aria-describedby", "\(id)-desc"),
      .set("direction", isRightToLeft ? "rtl" : nil)
    ) {
      SVG.title(name, .id("\(id)-title"))
      Tag("desc")(description, .id("\(id)-desc"))
      content()
    }
  }

  /// A small drawing beside words that say the same.
  static func decoration(
    width: Double, height: Double, className: String, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    svg(.set("viewBox", box(width, height)), .class(className), .set("aria-hidden", "true"), content: content)
  }

  private static let svg: Tag = "svg"

  private static func box(_ width: Double, _ height: Double) -> String {
    "0 0 \(CompactNumber.text(width)) \(CompactNumber.text(height))"
  }
}
