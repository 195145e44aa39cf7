/// Comments in raw HTML: notes of the writer that no reader should see.
enum HTMLComments {
  /// The HTML without its comments; one that is not closed goes on to the end, as in a browser.
  static func removed(from html: String) -> String {
    let bytes = ContiguousArray(html.utf8)
    guard var start = first("<!--", in: bytes, from: 0) else { return html }
    var out = ContiguousArray<UInt8>()
    var at = 0
    while true {
      out += bytes[at..<start]
      // `<!-->` is a whole comment.
      guard let end = first("-->", in: bytes, from: start + 2) else { break }
      at = end + 3
      guard let next = first("<!--", in: bytes, from: at) else {
        out += bytes[at...]
        break
      }
      start = next
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func first(_ mark: StaticString, in bytes: ContiguousArray<UInt8>, from start: Int) -> Int? {
    let wanted = ContiguousArray(mark.description.utf8)
    var at = start
    while at + wanted.count <= bytes.count {
      if bytes[at] == wanted[0], bytes[at...].starts(with: wanted) { return at }
      at += 1
    }
    return nil
  }
}
