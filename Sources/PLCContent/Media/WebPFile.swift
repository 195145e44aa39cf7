/// A WebP file, chunk by chunk (RFC 9649).
struct WebPFile {
  private let file: MediaBytes

  init(_ bytes: ContiguousArray<UInt8>) { file = MediaBytes(bytes) }

  private struct Chunk {
    let name: String
    let start: Int
    /// With the byte that makes its length even.
    let end: Int
    let payloadEnd: Int
    var payload: Int { start + 8 }
  }

  private func chunks() -> (chunks: [Chunk], isWhole: Bool) {
    guard let size = file.u32(4, isLittle: true), size + 8 <= file.count else { return ([], false) }
    var chunks: [Chunk] = []
    var at = 12
    while at + 8 <= size + 8, let length = file.u32(at + 4, isLittle: true) {
      let end = at + 8 + length
      guard end <= size + 8 else { return (chunks, false) }
      let name = String(decoding: file.slice(at, at + 4), as: UTF8.self)
      chunks.append(Chunk(name: name, start: at, end: min(end + length % 2, file.count), payloadEnd: end))
      at = end + length % 2
    }
    return (chunks, true)
  }

  func read(into found: inout MetadataFinder) {
    for chunk in chunks().chunks {
      switch chunk.name {
      case "EXIF":
        let start = file.has("Exif\0", at: chunk.payload) ? chunk.payload + 6 : chunk.payload
        found.readExif(file, from: start, to: chunk.payloadEnd)
      case "XMP ": found.readXMP(file, from: chunk.payload, to: chunk.payloadEnd)
      default: break
      }
    }
  }

  private static let kept: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]
  private static let exifFlag: UInt8 = 0x08
  private static let xmpFlag: UInt8 = 0x04

  func stripped() -> ContiguousArray<UInt8>? {
    let (chunks, isWhole) = chunks()
    guard isWhole, chunks.contains(where: { ["VP8 ", "VP8L", "ANMF"].contains($0.name) }) else { return nil }
    var found = MetadataFinder()
    read(into: &found)
    var body = ContiguousArray("WEBP".utf8)
    var keepsTurn = false
    for chunk in chunks where Self.kept.contains(chunk.name) {
      let start = body.count
      body += file.bytes[chunk.start..<chunk.end]
      if body.count % 2 == 1 { body.append(0) }
      guard chunk.name == "VP8X", start + 8 < body.count else { continue }
      keepsTurn = found.orientation != 1
      body[start + 8] &= ~(Self.exifFlag | Self.xmpFlag)
      if keepsTurn { body[start + 8] |= Self.exifFlag }
    }
    if keepsTurn {
      let exif = MetadataFinder.exif(orientation: found.orientation)
      body += Array("EXIF".utf8)
      body.append(little: exif.count)
      body += exif
    }
    var bytes = ContiguousArray("RIFF".utf8)
    bytes.append(little: body.count)
    return bytes + body
  }
}
