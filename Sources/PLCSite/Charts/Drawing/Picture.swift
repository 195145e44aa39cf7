import PLCHTML

/// The frame of a drawing: scales with the page, and is one image with a name and a description for those who hear it.
struct Picture {
  let width: Double
  let height: Double
  /// Unique on the page.
  let id: String
  var style: String?
  let name: String
  let description: String

  func html(@HTMLBuilder content: () -> HTML) -> HTML {
    let svg: Tag = "svg"
    let desc: Tag = "desc"
    return svg(
      .set("xmlns", "http://www.w3.org/2000/svg"),
      .set("viewBox", "0 0 \(CompactNumber.text(width)) \(CompactNumber.text(height))"),
      .class("chart", style),
      .role("img"), .set("aria-labelledby", "\(id)-name"), .set("aria-describedby", "\(id)-text")
    ) {
      SVG.title(name, .id("\(id)-name"))
      desc(description, .id("\(id)-text"))
      content()
    }
  }

  /// A small drawing beside words that say the same.
  static func decoration(
    width: Double, height: Double, style: String? = nil, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let svg: Tag = "svg"
    return svg(
      .set("xmlns", "http://www.w3.org/2000/svg"),
      .set("viewBox", "0 0 \(CompactNumber.text(width)) \(CompactNumber.text(height))"),
      .class("chart", style),
      .set("aria-hidden", "true"), content: content)
  }
}
