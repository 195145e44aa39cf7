import Foundation

@testable import PLCSite

/// A line of text of a drawing, with the room it takes.
struct DrawnText: CustomStringConvertible {
  let text: String
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  var description: String { "\(text) [\(left)…\(right)] [\(top)…\(bottom)]" }

  func overlaps(_ other: DrawnText) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// All texts of a drawing, in order; those of `title` and `desc` are not drawn.
  static func all(in svg: String) -> [DrawnText] {
    svg.split(separator: "<text ").dropFirst().compactMap { piece in
      guard let tagEnd = piece.firstIndex(of: ">"), let end = piece.range(of: "</text>"),
        let x = attribute("x", of: piece[..<tagEnd]).flatMap(Double.init),
        let y = attribute("y", of: piece[..<tagEnd]).flatMap(Double.init)
      else { return nil }
      let text = String(piece[piece.index(after: tagEnd)..<end.lowerBound])
      let size = attribute("class", of: piece[..<tagEnd]) == "title" ? TextSize.title : TextSize.body
      let width = TextSize.width(text, size: size)
      let left =
        switch attribute("text-anchor", of: piece[..<tagEnd]) {
        case "middle": x - width / 2
        case "end": x - width
        default: x
        }
      // Above the line letters are about four fifths of the size high, below it a fifth.
      return DrawnText(
        text: text, left: left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2)
    }
  }

  private static func attribute(_ name: String, of tag: Substring) -> Substring? {
    guard let start = tag.range(of: "\(name)=\"") else { return nil }
    return tag[start.upperBound...].prefix { $0 != "\"" }
  }

  /// The pairs that touch.
  static func collisions(in texts: [DrawnText]) -> [String] {
    texts.indices.flatMap { first in
      texts.indices.dropFirst(first + 1).filter { texts[first].overlaps(texts[$0]) }
        .map { "\(texts[first]) and \(texts[$0])" }
    }
  }
}
