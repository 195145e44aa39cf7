import PLCMarkdown

/// A picture as SVG: drawing and text stay; what could run, load or tell something goes.
struct SVGFile {
  private let bytes: ContiguousArray<UInt8>

  init(_ bytes: ContiguousArray<UInt8>) { self.bytes = bytes }

  /// Whether the bytes look like SVG: an `svg` element after nothing but a declaration and comments.
  static func begins(_ bytes: ContiguousArray<UInt8>) -> Bool {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let first = head.unicodeScalars.first(where: { $0 != "\u{FEFF}" && !$0.properties.isWhitespace }),
      first == "<"
    else { return false }
    return head.contains("<svg")
  }

  /// The elements that stay; with any other goes all that is in it, but for a link, which leaves its content.
  private static let elements: Set<String> = [
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title",
    "desc", "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker",
    "symbol", "use", "style", "filter", "feGaussianBlur", "feOffset", "feBlend", "feColorMatrix", "feMerge",
    "feMergeNode", "feFlood", "feComposite",
  ]

  /// The picture with only what is harmless in it; nil when it cannot be read as one well-formed picture.
  func stripped() -> ContiguousArray<UInt8>? {
    guard let tokens = MarkupToken.tokens(of: String(decoding: bytes, as: UTF8.self), isXML: true) else {
      return nil
    }
    var out = ""
    var open: [(name: String, isWritten: Bool)] = []
    var hidden = 0
    var hasRoot = false
    for token in tokens {
      switch token {
      case .text(let text):
        guard !open.isEmpty else {
          if text.allSatisfy(\.isWhitespace) || text == "\u{FEFF}" { continue }
          return nil
        }
        if hidden > 0 { continue }
        if open.last?.name == "style", !Self.isHarmless(style: text) { continue }
        out += Self.escaped(text)
      case .open(let element, let isClosed):
        if open.isEmpty {
          guard !hasRoot, element.name == "svg" else { return nil }
          hasRoot = true
        }
        let isLink = element.name == "a"
        let isShown = hidden == 0 && (Self.elements.contains(element.name) || isLink)
        if isShown, !isLink {
          out += "<" + element.name + Self.attributes(of: element) + (isClosed ? "/>" : ">")
        }
        if isClosed { continue }
        if !isShown { hidden += 1 }
        open.append((element.name, isShown && !isLink))
        if open.count > 256 { return nil }
      case .close(let name):
        guard let last = open.popLast(), last.name == name else { return nil }
        if last.isWritten {
          out += "</\(name)>"
        } else if name != "a" || hidden > 0 {
          hidden -= 1
        }
      }
    }
    return hasRoot && open.isEmpty ? ContiguousArray((out + "\n").utf8) : nil
  }

  private static func attributes(of element: MarkupToken.Element) -> String {
    var text = ""
    var seen: Set<String> = []
    for attribute in element.attributes where isHarmless(attribute) && seen.insert(attribute.name).inserted {
      text += " \(attribute.name)=\"\(escaped(attribute.value))\""
    }
    return text
  }

  private static func isHarmless(_ attribute: MarkupToken.Attribute) -> Bool {
    let value = attribute.value
    switch attribute.name {
    case "xmlns": return value == "http://www.w3.org/2000/svg"
    case "xmlns:xlink": return value == "http://www.w3.org/1999/xlink"
    case "href", "xlink:href": return value.hasPrefix("#")
    case "xml:space", "xml:lang": return true
    default:
      let name = attribute.name.lowercased()
      return !name.hasPrefix("on") && !name.contains(":") && isHarmless(style: value)
    }
  }

  /// Nothing that loads from anywhere but the picture itself, and no escape that could hide it.
  private static func isHarmless(style: String) -> Bool {
    // Bytes beyond ASCII mean nothing here, and as characters they could hide what stands before them.
    let plain = String(decoding: style.utf8.map { $0 < 0x80 ? $0 : UInt8(ascii: "x") }, as: UTF8.self)
    let lower = plain.lowercased()
    let loads = lower.ranges(of: "url(").contains { range in
      lower[range.upperBound...].first { $0 != " " && $0 != "\"" && $0 != "'" } != "#"
    }
    return !loads
      && !["@import", "@namespace", "\\", "javascript", "image(", "image-set", "src("]
        .contains { lower.contains($0) }
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
