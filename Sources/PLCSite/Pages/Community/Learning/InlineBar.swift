import PLCHTML

/// A bar beside a number in a table; the number says the same.
struct InlineBar {
  /// From the start of the line, each with the class that fills it.
  let parts: [(value: Int, style: String)]
  /// The value of a bar that fills the whole width.
  let full: Int

  private static let (width, height) = (120.0, 12.0)

  var html: HTML {
    guard full > 0, parts.contains(where: { $0.value > 0 }) else { return HTML() }
    return Picture.decoration(width: Self.width, height: Self.height, style: "inline") {
      for (part, start) in zip(parts, starts) where part.value > 0 {
        // A line of paper between two parts keeps them apart without their colors.
        SVG.rect(
          x: x(start) + 0.75, y: 1.5, width: max(x(part.value) - 1.5, 1), height: Self.height - 3,
          .class(part.style))
      }
    }
  }

  private var starts: [Int] {
    parts.reduce(into: [0]) { sums, part in sums.append((sums.last ?? 0) + part.value) }
  }

  private func x(_ value: Int) -> Double { Double(value) / Double(full) * Self.width }
}
