import PLCHTML

/// A number in a table with a bar beside it; the number says the same.
struct InlineBar {
  let value: Int
  /// The value of a bar that fills the whole width.
  let full: Int

  private static let (width, height) = (120.0, 12.0)

  var html: HTML {
    HTML {
      span(value == 0 ? "–" : String(value), .class("n"))
      if value > 0, full > 0 {
        Picture.decoration(width: Self.width, height: Self.height, style: "inline") {
          SVG.rect(
            x: 0, y: 1, width: max(Double(min(value, full)) / Double(full) * Self.width, 1),
            height: Self.height - 2, .class("bar"))
        }
      }
    }
  }
}
