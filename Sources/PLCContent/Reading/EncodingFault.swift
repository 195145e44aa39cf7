package import PLCText

/// Where a text stops being UTF-8, and what it looks like instead.
package struct EncodingFault: Sendable, Hashable {
  package let span: ByteSpan
  package let message: String

  /// Nil for text that is UTF-8 and holds no NUL byte.
  package init?(_ bytes: ContiguousArray<UInt8>) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      span = ByteSpan(0, 2)
      message =
        "This file is saved as UTF-16. Save it again as UTF-8 (in most editors under “Save as” or “Encoding”)."
      return
    }
    guard let fault = Self.firstFault(in: bytes.span) else { return nil }
    span = ByteSpan(fault, fault + 1)
    if bytes[fault] == 0 {
      message =
        "There is a NUL byte here, so this is perhaps no text at all. It is left out; save it again as plain text, UTF-8."
    } else {
      let guess =
        (0x80...0x9F).contains(bytes[fault])
        ? "Windows-1252 (an older Windows encoding)" : "Latin-1 or Windows-1252 (older encodings)"
      message =
        "This file is not UTF-8; it looks like \(guess). Save it again as UTF-8, and letters such as é will come out right."
    }
  }

  /// The first byte that is NUL or begins no valid sequence (Unicode 16, table 3-7).
  private static func firstFault(in bytes: Span<UInt8>) -> Int? {
    var at = 0
    let end = bytes.count
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte == 0 { return at }
        at += 1
        continue
      }
      let (length, low, high): (Int, UInt8, UInt8) =
        switch byte {
        case 0xC2...0xDF: (2, 0x80, 0xBF)
        case 0xE0: (3, 0xA0, 0xBF)
        case 0xED: (3, 0x80, 0x9F)
        case 0xE1...0xEF: (3, 0x80, 0xBF)
        case 0xF0: (4, 0x90, 0xBF)
        case 0xF1...0xF3: (4, 0x80, 0xBF)
        case 0xF4: (4, 0x80, 0x8F)
        default: (0, 0, 0)
        }
      guard length > 0, at + length <= end, (low...high).contains(bytes[at + 1]) else { return at }
      for next in (at + 2)..<max(at + 2, at + length) where bytes[next] & 0xC0 != 0x80 { return at }
      at += length
    }
    return nil
  }
}
