import PLCText

/// Bounded reading of numbers and words; nil beyond the end.
struct MediaBytes {
  let bytes: ContiguousArray<UInt8>

  init(_ bytes: ContiguousArray<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  func u8(_ at: Int) -> Int? { at >= 0 && at < bytes.count ? Int(bytes[at]) : nil }

  func u16(_ at: Int, isLittle: Bool = false) -> Int? {
    guard at >= 0, at + 2 <= bytes.count else { return nil }
    let (a, b) = (Int(bytes[at]), Int(bytes[at + 1]))
    return isLittle ? b << 8 | a : a << 8 | b
  }

  func u32(_ at: Int, isLittle: Bool = false) -> Int? {
    guard let a = u16(at, isLittle: isLittle), let b = u16(at + 2, isLittle: isLittle) else { return nil }
    return isLittle ? b << 16 | a : a << 16 | b
  }

  func has(_ text: String, at: Int) -> Bool {
    let wanted = text.utf8
    guard at >= 0, at + wanted.count <= bytes.count else { return false }
    return bytes[at..<(at + wanted.count)].elementsEqual(wanted)
  }

  /// The bytes from `start` to `end`, cut at the end of the file.
  func slice(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    let from = min(max(0, start), count)
    return Array(bytes[from..<min(max(from, end), count)])[...]
  }

  /// Where a word first stands between two offsets.
  func find(_ text: String, from start: Int, to end: Int) -> Int? {
    SourceText(bytes: bytes).firstRange(of: text, from: start, to: end)?.start
  }
}

extension ContiguousArray<UInt8> {
  mutating func append(u16 number: Int) {
    append(UInt8(truncatingIfNeeded: number >> 8))
    append(UInt8(truncatingIfNeeded: number))
  }

  mutating func append(u32 number: Int) {
    append(u16: number >> 16)
    append(u16: number)
  }

  mutating func append(little number: Int) {
    for shift in [0, 8, 16, 24] { append(UInt8(truncatingIfNeeded: number >> shift)) }
  }
}
