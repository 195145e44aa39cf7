/// Collects what blocks of metadata tell: EXIF, XMP and IPTC.
struct MetadataFinder {
  var traces: Set<MediaFacts.Trace> = []
  var orientation = 1

  // MARK: EXIF

  /// A TIFF structure from `start` to `end`. Exif 2.32 names the tags.
  mutating func readExif(_ file: MediaBytes, from start: Int, to end: Int) {
    let isLittle: Bool
    switch file.u16(start) {
    case 0x4949: isLittle = true
    case 0x4D4D: isLittle = false
    default: return
    }
    guard file.u16(start + 2, isLittle: isLittle) == 42, let first = file.u32(start + 4, isLittle: isLittle)
    else { return }
    var open = [first]
    var seen: Set<Int> = []
    while let offset = open.popLast(), seen.count < 8 {
      guard seen.insert(offset).inserted, let count = file.u16(start + offset, isLittle: isLittle) else {
        continue
      }
      for index in 0..<min(count, 512) {
        let entry = start + offset + 2 + index * 12
        guard entry + 12 <= end, let tag = file.u16(entry, isLittle: isLittle) else { break }
        let directory = readEntry(tag, file, entry, start: start, end: end, isLittle)
        if let directory { open.append(directory) }
      }
    }
  }

  /// One entry of a directory; the offset of another directory when it leads to one.
  private mutating func readEntry(
    _ tag: Int, _ file: MediaBytes, _ entry: Int, start: Int, end: Int, _ isLittle: Bool
  ) -> Int? {
    switch tag {
    case 0x0112:
      if let turned = file.u16(entry + 8, isLittle: isLittle), (1...8).contains(turned) {
        orientation = turned
      }
    case 0x0132, 0x9003, 0x9004: if isSaid(file, entry, start, end, isLittle) { traces.insert(.time) }
    case 0x013B, 0x8298, 0x9C9D, 0xA430:
      if isSaid(file, entry, start, end, isLittle) { traces.insert(.author) }
    case 0xA431, 0xA435, 0xA420: if isSaid(file, entry, start, end, isLittle) { traces.insert(.serialNumber) }
    case 0x8769: return file.u32(entry + 8, isLittle: isLittle)
    case 0x8825:
      // A directory with a place has at least latitude and longitude; a version alone is no place.
      guard let offset = file.u32(entry + 8, isLittle: isLittle),
        let count = file.u16(start + offset, isLittle: isLittle)
      else { return nil }
      let hasPlace = (0..<min(count, 64)).contains { index in
        (2...4).contains(file.u16(start + offset + 2 + index * 12, isLittle: isLittle) ?? 0)
      }
      if hasPlace { traces.insert(.location) }
    default: break
    }
    return nil
  }

  /// Whether a text is more than blanks, zeros and punctuation.
  private func isSaid(_ file: MediaBytes, _ entry: Int, _ start: Int, _ end: Int, _ isLittle: Bool) -> Bool {
    guard let count = file.u32(entry + 4, isLittle: isLittle), count > 0 else { return false }
    guard count > 4 else { return Self.isSaid(file.slice(entry + 8, entry + 8 + count)) }
    guard let offset = file.u32(entry + 8, isLittle: isLittle) else { return false }
    return Self.isSaid(file.slice(start + offset, min(end, start + offset + min(count, 256))))
  }

  static func isSaid(_ text: some Sequence<UInt8>) -> Bool {
    text.contains { $0 > UInt8(ascii: "0") && $0 != UInt8(ascii: ":") }
  }

  // MARK: XMP

  private static let properties: [(name: String, trace: MediaFacts.Trace)] = [
    ("GPSLatitude", .location), ("GPSLongitude", .location), ("Iptc4xmpCore:Location", .location),
    ("photoshop:City", .location), ("CreateDate", .time), ("ModifyDate", .time), ("DateTimeOriginal", .time),
    ("DateCreated", .time), ("SerialNumber", .serialNumber), ("OwnerName", .author),
  ]

  /// A packet of XMP, by the names of its properties.
  mutating func readXMP(_ file: MediaBytes, from start: Int, to end: Int) {
    for (name, trace) in Self.properties where !traces.contains(trace) {
      if file.find(name, from: start, to: end) != nil { traces.insert(trace) }
    }
    if hasCreator(file, from: start, to: end) { traces.insert(.author) }
  }

  /// Whether `dc:creator` holds words.
  func hasCreator(_ file: MediaBytes, from start: Int, to end: Int) -> Bool {
    var at = start
    // Bounded, since each look ahead costs.
    for _ in 0..<100 {
      guard let open = file.find("<dc:creator", from: at, to: end) else { return false }
      at = open + 11
      let close = file.find("</dc:creator", from: at, to: min(end, at + 4096)) ?? min(end, at + 256)
      var isTag = true
      let isSaid = file.slice(at, close).contains { byte in
        if byte == UInt8(ascii: "<") { isTag = true }
        defer { if byte == UInt8(ascii: ">") { isTag = false } }
        return !isTag && byte > UInt8(ascii: "0")
      }
      if isSaid { return true }
    }
    return false
  }

  // MARK: IPTC

  /// Datasets of record 2 (IIM 4.2), wherever they stand in the block.
  mutating func readIPTC(_ file: MediaBytes, from start: Int, to end: Int) {
    var at = start
    while at + 5 <= min(end, file.count) {
      guard file.bytes[at] == 0x1C, file.bytes[at + 1] == 2, let length = file.u16(at + 3), length < 0x8000
      else {
        at += 1
        continue
      }
      if Self.isSaid(file.slice(at + 5, min(end, at + 5 + length))) {
        switch file.bytes[at + 2] {
        case 80, 85, 110, 116: traces.insert(.author)
        case 26, 27, 90, 92, 95, 101: traces.insert(.location)
        case 30, 55, 60, 62, 63: traces.insert(.time)
        default: break
        }
      }
      at += 5 + length
    }
  }

  /// A TIFF structure that holds how a picture is turned and nothing else.
  static func exif(orientation: Int) -> ContiguousArray<UInt8> {
    var bytes = ContiguousArray("MM".utf8)
    bytes.append(u16: 42)
    bytes.append(u32: 8)
    bytes.append(u16: 1)
    bytes.append(u16: 0x0112)
    bytes.append(u16: 3)
    bytes.append(u32: 1)
    bytes.append(u16: orientation)
    bytes.append(u16: 0)
    bytes.append(u32: 0)
    return bytes
  }
}
