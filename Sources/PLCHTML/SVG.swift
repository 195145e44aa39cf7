/// The parts that charts and diagrams are made of. Lengths are in units of the picture, y grows downward.
package enum SVG {
  /// A picture that scales with the page; `label` says in words what it shows.
  package static func picture(
    width: Double, height: Double, label: String, _ attributes: Attribute?...,
    @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let box = "0 0 \(CompactNumber.text(width)) \(CompactNumber.text(height))"
    var html = HTML()
    html.open(
      "svg",
      [
        .set("xmlns", "http://www.w3.org/2000/svg"), .set("viewBox", box), .role("img"), .label(label),
      ] + attributes)
    html.append(content())
    html.close("svg")
    return html
  }

  /// Parts that belong together.
  package static var group: Tag { "g" }

  /// A name that a pointer shows, first in the part it belongs to.
  package static var title: Tag { "title" }

  /// A straight line.
  package static func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ attributes: Attribute?...
  ) -> HTML {
    HTML.part("line", attributes) { html in
      html.append("x1", start.x)
      html.append("y1", start.y)
      html.append("x2", end.x)
      html.append("y2", end.y)
    }
  }

  /// A rectangle by its upper left corner.
  package static func rect(
    x: Double, y: Double, width: Double, height: Double, _ attributes: Attribute?...
  ) -> HTML {
    HTML.part("rect", attributes) { html in
      html.append("x", x)
      html.append("y", y)
      html.append("width", width)
      html.append("height", height)
    }
  }

  /// A circle by its centre.
  package static func circle(x: Double, y: Double, radius: Double, _ attributes: Attribute?...) -> HTML {
    HTML.part("circle", attributes) { html in
      html.append("cx", x)
      html.append("cy", y)
      html.append("r", radius)
    }
  }

  /// A line through points that need not be straight or closed.
  package static func path(_ data: PathData, _ attributes: Attribute?...) -> HTML {
    HTML.part("path", attributes) { $0.append("d", data) }
  }

  /// One line of text; y is its baseline.
  package static func text(_ text: String, x: Double, y: Double, _ attributes: Attribute?...) -> HTML {
    HTML.part("text", attributes, content: text) { html in
      html.append("x", x)
      html.append("y", y)
    }
  }

  /// Parts that link somewhere; without a destination the parts alone.
  package static func link(
    to url: SafeURL?, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
  ) -> HTML {
    guard let url else { return content() }
    var html = HTML()
    html.open("a", [.href(url)] + attributes)
    html.append(content())
    html.close("a")
    return html
  }
}

/// The way of a pen, for `SVG.path`.
package struct PathData: Sendable, Hashable {
  /// What stands in the attribute `d`: letters, digits, spaces, points and signs.
  private(set) var bytes = ContiguousArray<UInt8>()

  /// The same as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package init() {}

  /// A pen that goes straight from point to point.
  package init(through points: some Sequence<(x: Double, y: Double)>) {
    for (index, point) in points.enumerated() {
      index == 0 ? move(to: point.x, point.y) : line(to: point.x, point.y)
    }
  }

  /// Lifts the pen and puts it down elsewhere.
  package mutating func move(to x: Double, _ y: Double) { add(UInt8(ascii: "M"), x, y) }

  /// Draws a straight line.
  package mutating func line(to x: Double, _ y: Double) { add(UInt8(ascii: "L"), x, y) }

  /// Draws a cubic curve with two control points.
  package mutating func curve(
    to x: Double, _ y: Double, control1: (x: Double, y: Double), control2: (x: Double, y: Double)
  ) {
    add(UInt8(ascii: "C"), control1.x, control1.y)
    for number in [control2.x, control2.y, x, y] { add(number) }
  }

  /// Draws a part of a circle.
  package mutating func arc(to x: Double, _ y: Double, radius: Double, isLarge: Bool, isClockwise: Bool) {
    add(UInt8(ascii: "A"), radius, radius)
    for number in [0, isLarge ? 1 : 0, isClockwise ? 1 : 0, x, y] { add(number) }
  }

  /// Draws back to where this stroke began.
  package mutating func close() { bytes.append(UInt8(ascii: "Z")) }

  private mutating func add(_ command: UInt8, _ x: Double, _ y: Double) {
    bytes.append(command)
    CompactNumber.append(x, to: &bytes)
    add(y)
  }

  private mutating func add(_ number: Double) {
    bytes.append(UInt8(ascii: " "))
    CompactNumber.append(number, to: &bytes)
  }
}
