/// A GIF file, block by block (GIF89a).
struct GIFFile {
  private let file: MediaBytes

  init(_ bytes: ContiguousArray<UInt8>) { file = MediaBytes(bytes) }

  private struct Block {
    let start: Int
    let end: Int
    let sort: Sort
    enum Sort { case image, control, comment, words, application }
  }

  /// Header, screen and colours; then the blocks up to the trailer.
  private func blocks() -> (headerEnd: Int, blocks: [Block], isWhole: Bool) {
    guard let flags = file.u8(10) else { return (0, [], false) }
    var at = 13 + Self.colours(flags)
    let headerEnd = at
    var blocks: [Block] = []
    while let byte = file.u8(at) {
      switch byte {
      case 0x3B: return (headerEnd, blocks, headerEnd <= file.count)
      case 0x2C:
        guard let flags = file.u8(at + 9), let end = endOfData(at + 11 + Self.colours(flags)) else {
          return (headerEnd, blocks, false)
        }
        blocks.append(Block(start: at, end: end, sort: .image))
        at = end
      case 0x21:
        guard let label = file.u8(at + 1), let end = endOfData(at + 2) else {
          return (headerEnd, blocks, false)
        }
        let sort: Block.Sort =
          switch label {
          case 0xF9: .control
          case 0xFE: .comment
          case 0xFF: .application
          default: .words
          }
        blocks.append(Block(start: at, end: end, sort: sort))
        at = end
      default: return (headerEnd, blocks, false)
      }
    }
    return (headerEnd, blocks, false)
  }

  /// The bytes of a table of colours.
  private static func colours(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << ((flags & 7) + 1) }

  /// Behind the empty block that ends a run of blocks.
  private func endOfData(_ start: Int) -> Int? {
    var at = start
    while let length = file.u8(at) {
      at += 1 + length
      if length == 0 { return at }
    }
    return nil
  }

  func read(into found: inout MetadataFinder) {
    for block in blocks().blocks
    where block.sort == .application && file.has("XMP DataXMP", at: block.start + 3) {
      found.readXMP(file, from: block.start, to: block.end)
    }
  }

  func stripped() -> ContiguousArray<UInt8>? {
    let (headerEnd, blocks, isWhole) = blocks()
    guard isWhole else { return nil }
    var bytes = ContiguousArray(file.slice(0, headerEnd))
    for block in blocks where isKept(block) { bytes += file.bytes[block.start..<block.end] }
    return bytes + [0x3B]
  }

  /// How often it repeats and its colour profile are the only additions that a picture needs.
  private func isKept(_ block: Block) -> Bool {
    switch block.sort {
    case .image, .control, .words: true
    case .comment: false
    case .application:
      ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"].contains { file.has($0, at: block.start + 3) }
    }
  }
}
