/// A PDF file, as far as its author stands in it uncompressed: in the information dictionary or in XMP.
///
/// The day it was made is in nearly every PDF and tells little, so it does not count.
struct PDFFile {
  private let file: MediaBytes

  init(_ bytes: ContiguousArray<UInt8>) { file = MediaBytes(bytes) }

  func read(into found: inout MetadataFinder) {
    if hasAuthor || found.hasCreator(file, from: 0, to: file.count) { found.traces.insert(.author) }
    if file.find("GPSLatitude", from: 0, to: file.count) != nil { found.traces.insert(.location) }
  }

  /// `/Author (Ana Ruiz)` or `/Author <FEFF0041…>`.
  private var hasAuthor: Bool {
    var at = 0
    for _ in 0..<1000 {
      guard let key = file.find("/Author", from: at, to: file.count) else { return false }
      at = key + 7
      while let byte = file.u8(at), [0x20, 0x0A, 0x0D, 0x09].contains(byte) { at += 1 }
      switch file.u8(at) {
      case UInt8(ascii: "(").int:
        let text = file.slice(at + 1, at + 256).prefix { $0 != UInt8(ascii: ")") }
        if text.contains(where: { $0 > 0x20 && $0 != UInt8(ascii: "\\") && $0 < 0xFE }) { return true }
      case UInt8(ascii: "<").int:
        let text = file.slice(at + 1, at + 256).prefix { $0 != UInt8(ascii: ">") }.filter { $0 != 0x20 }
        if text.count > (text.starts(with: "FEFF".utf8) || text.starts(with: "feff".utf8) ? 4 : 0) {
          return true
        }
      default: break
      }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var int: Int { Int(self) }
}
