/// Slugs of headings, as GitHub makes them.
package enum Slug {
  /// Lower case, spaces to hyphens, everything but letters, marks, digits, `_` and `-` left out.
  package static func make(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return ofASCII(text) }
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " || scalar == "-" {
        slug.append("-")
      } else if scalar == "_" || isWord(scalar) {
        slug.append(scalar)
      }
    }
    return String(slug)
  }

  /// The same for the texts that are nearly all there are.
  private static func ofASCII(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == .space || byte == UInt8(ascii: "-") {
        slug.append(UInt8(ascii: "-"))
      } else if byte.isLetter {
        slug.append(byte | 0x20)
      } else if byte.isDigit || byte == UInt8(ascii: "_") {
        slug.append(byte)
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return byte.isLetter || byte.isDigit
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
      return true
    default: return false
    }
  }
}

/// Gives each heading of one document its own slug: the second `notes` is `notes-1`.
package struct SlugCounter {
  private var used: [String: Int] = [:]

  package init() {}

  /// A slug that this counter has not given before; `section` for a text that leaves nothing, since a page
  /// cannot have an empty anchor.
  package mutating func unique(_ text: String) -> String {
    let made = Slug.make(text)
    let slug = made.isEmpty ? "section" : made
    var candidate = slug
    while used[candidate] != nil {
      let count = used[slug, default: 0] + 1
      used[slug] = count
      candidate = "\(slug)-\(count)"
    }
    used[candidate] = 0
    return candidate
  }
}
