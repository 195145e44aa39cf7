import PLCText

/// The picture that previews of links show: the improvement cycle as a ring of four parts on a light card.
enum PreviewPicture {
  private static let (width, height) = (1200, 630)
  private static let (outer, inner, gap) = (200.0, 140.0, 22.0)
  /// Steps between paper and accent, for smooth edges.
  private static let shades = 16

  static func png(accent: String) -> ContiguousArray<UInt8> {
    let paper = Accent.RGB(red: 251, green: 250, blue: 246)
    let ink = Accent.RGB((Accent(accent) ?? .standard).light) ?? paper
    let palette = (0..<shades).map { paper.mixed(with: ink, step: $0, of: shades - 1) }
    var rows: [ContiguousArray<UInt8>] = []
    rows.reserveCapacity(height)
    let plain = ContiguousArray<UInt8>(repeating: 0, count: width)
    for y in 0..<height {
      let dy = Double(y) + 0.5 - Double(height) / 2
      var row = plain
      if y >= height - 18 {
        row = ContiguousArray(repeating: UInt8(shades - 1), count: width)
      } else if abs(dy) <= outer + 1 {
        let reach = Int(clamping: outer, to: 0...(width / 2 - 1)) + 1
        for x in (width / 2 - reach)..<(width / 2 + reach) {
          row[x] = shade(Double(x) + 0.5 - Double(width) / 2, dy)
        }
      }
      rows.append(row)
    }
    return PNGWriter.png(rows: rows, width: width, palette: palette)
  }

  /// How much of the dot is ring: the distance to the nearest edge, in dots, decides.
  private static func shade(_ dx: Double, _ dy: Double) -> UInt8 {
    let radius = (dx * dx + dy * dy).squareRoot()
    let toEdge = min(outer - radius, radius - inner, abs(dx) - gap / 2, abs(dy) - gap / 2)
    return UInt8(max(0, min(1, toEdge + 0.5)) * Double(shades - 1))
  }
}

extension Accent.RGB {
  fileprivate func mixed(with other: Accent.RGB, step: Int, of steps: Int) -> Accent.RGB {
    func mix(_ a: Int, _ b: Int) -> Int { a + (b - a) * step / steps }
    return Accent.RGB(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}
