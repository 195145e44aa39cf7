/// A JPEG file, marker by marker (ITU T.81, annex B).
struct JPEGFile {
  private let file: MediaBytes

  init(_ bytes: ContiguousArray<UInt8>) { file = MediaBytes(bytes) }

  private struct Segment {
    let marker: Int
    /// From the marker to the end of the segment; the data of a scan included.
    let start: Int
    let end: Int
    /// After the length.
    var payload: Int { start + 4 }
  }

  /// The segments up to the end of the image; nil in place of the end when the file breaks off.
  private func segments() -> (segments: [Segment], isWhole: Bool) {
    var segments: [Segment] = []
    var at = 2
    while let first = file.u8(at), first == 0xFF, let marker = file.u8(at + 1) {
      if marker == 0xFF {
        at += 1
        continue
      }
      if marker == 0xD9 { return (segments, true) }
      if (0xD0...0xD7).contains(marker) || marker == 0x01 {
        at += 2
        continue
      }
      guard let length = file.u16(at + 2), length >= 2, at + 2 + length <= file.count else { break }
      var end = at + 2 + length
      if marker == 0xDA { end = endOfScan(end) }
      segments.append(Segment(marker: marker, start: at, end: end))
      at = end
    }
    return (segments, false)
  }

  /// Where the next marker stands that is no restart and no stuffed byte.
  private func endOfScan(_ start: Int) -> Int {
    var at = start
    while at + 1 < file.count {
      let next = file.bytes[at + 1]
      if file.bytes[at] == 0xFF, next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return at }
      at += 1
    }
    return file.count
  }

  func read(into found: inout MetadataFinder) {
    for segment in segments().segments {
      if file.has("Exif\0", at: segment.payload) {
        found.readExif(file, from: segment.payload + 6, to: segment.end)
      } else if segment.marker == 0xE1 {
        found.readXMP(file, from: segment.payload, to: segment.end)
      } else if segment.marker == 0xED {
        found.readIPTC(file, from: segment.payload, to: segment.end)
      }
    }
  }

  func stripped() -> ContiguousArray<UInt8>? {
    let (segments, isWhole) = segments()
    guard isWhole, segments.contains(where: { $0.marker == 0xDA }) else { return nil }
    var found = MetadataFinder()
    read(into: &found)
    var bytes: ContiguousArray<UInt8> = [0xFF, 0xD8]
    bytes.reserveCapacity(file.count)
    if found.orientation != 1 {
      let exif = MetadataFinder.exif(orientation: found.orientation)
      bytes += [0xFF, 0xE1]
      bytes.append(u16: exif.count + 8)
      bytes += Array("Exif\0\0".utf8)
      bytes += exif
    }
    for segment in segments where isKept(segment) { bytes += file.bytes[segment.start..<segment.end] }
    return bytes + [0xFF, 0xD9]
  }

  /// Of what applications add, only what the picture needs to look right: JFIF, the colour profile, and
  /// Adobe's note on how colours are coded.
  private func isKept(_ segment: Segment) -> Bool {
    switch segment.marker {
    case 0xE0: file.has("JFIF\0", at: segment.payload)
    case 0xE2: file.has("ICC_PROFILE\0", at: segment.payload)
    case 0xEE: file.has("Adobe", at: segment.payload)
    case 0xE1...0xEF, 0xFE: false
    default: true
    }
  }
}
