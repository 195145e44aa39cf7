/// A recording, by the marks under which phones note the place and the maker.
struct RecordingFile {
  private let file: MediaBytes
  private let format: MediaFormat

  init(_ bytes: ContiguousArray<UInt8>, _ format: MediaFormat) {
    file = MediaBytes(bytes)
    self.format = format
  }

  func read(into found: inout MetadataFinder) {
    if format == .id3 {
      readID3(into: &found)
      return
    }
    readBoxes(from: 0, to: file.count, depth: 0, into: &found)
  }

  /// Boxes of ISO 14496-12 and QuickTime; only those that may hold notes are entered.
  private func readBoxes(from start: Int, to end: Int, depth: Int, into found: inout MetadataFinder) {
    var at = start
    while at + 8 <= end, let size = file.u32(at) {
      let boxEnd = size == 0 ? end : size >= 8 ? min(at + size, end) : end
      switch file.u32(at + 4) {
      case 0x6D6F_6F76, 0x7564_7461, 0x7472_616B:  // moov, udta, trak
        if depth < 4 { readBoxes(from: at + 8, to: boxEnd, depth: depth + 1, into: &found) }
      case 0xA978_797A, 0x6C6F_6369: found.traces.insert(.location)  // ©xyz, loci
      case 0xA941_5254, 0xA961_7574: found.traces.insert(.author)  // ©ART, ©aut
      case 0x6D65_7461:  // meta
        if file.find("quicktime.location", from: at, to: boxEnd) != nil { found.traces.insert(.location) }
        if file.find("quicktime.author", from: at, to: boxEnd) != nil { found.traces.insert(.author) }
      default: break
      }
      guard size != 1 else {
        // A size of 64 bits follows.
        guard let high = file.u32(at + 8), let low = file.u32(at + 12), high == 0, low >= 16 else { return }
        at += low
        continue
      }
      if size < 8 { return }
      at += size
    }
  }

  /// Frames of ID3v2.3 and 2.4 that name people.
  private func readID3(into found: inout MetadataFinder) {
    guard let size = file.u32(6) else { return }
    let end = min(
      file.count,
      10 + (size & 0x7F | (size >> 1) & 0x3F80 | (size >> 2) & 0x1F_C000 | (size >> 3) & 0xFE0_0000))
    if ["TPE1", "TCOM", "TOWN"].contains(where: { file.find($0, from: 10, to: end) != nil }) {
      found.traces.insert(.author)
    }
  }
}
