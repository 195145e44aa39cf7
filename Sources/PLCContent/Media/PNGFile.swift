/// A PNG file, chunk by chunk (ISO/IEC 15948).
struct PNGFile {
  private let file: MediaBytes

  init(_ bytes: ContiguousArray<UInt8>) { file = MediaBytes(bytes) }

  private struct Chunk {
    let name: String
    /// From the length to the end of the checksum.
    let start: Int
    let end: Int
    var payload: Int { start + 8 }
    var payloadEnd: Int { end - 4 }
  }

  private func chunks() -> (chunks: [Chunk], isWhole: Bool) {
    var chunks: [Chunk] = []
    var at = 8
    while let length = file.u32(at), at + 12 + length <= file.count {
      let name = String(decoding: file.slice(at + 4, at + 8), as: UTF8.self)
      chunks.append(Chunk(name: name, start: at, end: at + 12 + length))
      at += 12 + length
      if name == "IEND" { return (chunks, true) }
    }
    return (chunks, false)
  }

  func read(into found: inout MetadataFinder) {
    for chunk in chunks().chunks {
      switch chunk.name {
      case "tIME": found.traces.insert(.time)
      case "eXIf": found.readExif(file, from: chunk.payload, to: chunk.payloadEnd)
      case "tEXt", "zTXt", "iTXt": readText(chunk, into: &found)
      default: break
      }
    }
  }

  /// A keyword, a zero, and words; those of XMP are read further, where they are not compressed.
  private func readText(_ chunk: Chunk, into found: inout MetadataFinder) {
    let keyword = file.slice(chunk.payload, min(chunk.payloadEnd, chunk.payload + 80)).prefix { $0 != 0 }
    switch String(decoding: keyword, as: UTF8.self).lowercased() {
    case "author", "copyright", "artist": found.traces.insert(.author)
    case "creation time", "date:create", "date:modify", "date:timestamp": found.traces.insert(.time)
    case "xml:com.adobe.xmp": found.readXMP(file, from: chunk.payload, to: chunk.payloadEnd)
    default: break
    }
  }

  /// The chunks that say how the picture looks.
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "hIST",
    "pHYs",
    "sPLT", "acTL", "fcTL", "fdAT",
  ]

  func stripped() -> ContiguousArray<UInt8>? {
    let (chunks, isWhole) = chunks()
    guard isWhole, chunks.first?.name == "IHDR" else { return nil }
    var found = MetadataFinder()
    read(into: &found)
    var bytes = ContiguousArray(file.slice(0, 8))
    bytes.reserveCapacity(file.count)
    for chunk in chunks where Self.kept.contains(chunk.name) {
      bytes += file.bytes[chunk.start..<chunk.end]
      if chunk.name == "IHDR", found.orientation != 1 {
        bytes += Self.chunk("eXIf", MetadataFinder.exif(orientation: found.orientation))
      }
    }
    return bytes
  }

  private static func chunk(_ name: String, _ payload: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray<UInt8>()
    bytes.append(u32: payload.count)
    bytes += Array(name.utf8)
    bytes += payload
    bytes.append(u32: Int(checksum(bytes[4...])))
    return bytes
  }

  /// CRC-32 as PNG, annex D, has it.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
    return sum ^ 0xFFFF_FFFF
  }
}
