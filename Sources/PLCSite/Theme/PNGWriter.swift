/// Writes pictures of few colors as PNG (RFC 2083), packed only as far as large flat areas need it.
enum PNGWriter {
  /// A picture of rows of one byte a dot, each an index of the palette.
  static func png(rows: [ContiguousArray<UInt8>], width: Int, palette: [Accent.RGB])
    -> ContiguousArray<UInt8>
  {
    var raw = ContiguousArray<UInt8>()
    raw.reserveCapacity(rows.count * (width + 1))
    for row in rows {
      raw.append(0)
      raw += row
    }
    var out: ContiguousArray<UInt8> = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    append("IHDR", big(width) + big(rows.count) + [8, 3, 0, 0, 0], to: &out)
    append(
      "PLTE", ContiguousArray(palette.flatMap { [$0.red, $0.green, $0.blue].map { UInt8(clamping: $0) } }),
      to: &out)
    append("IDAT", [0x78, 0x01] + packed(raw, row: width + 1) + big(Int(adler(raw))), to: &out)
    append("IEND", [], to: &out)
    return out
  }

  /// Deflate (RFC 1951) with the fixed codes; repeats of the last dot and of the row above are found.
  private static func packed(_ raw: ContiguousArray<UInt8>, row: Int) -> ContiguousArray<UInt8> {
    var bits = BitWriter()
    bits.add(1, 1)
    bits.add(1, 2)
    var at = 0
    while at < raw.count {
      var best = (length: 0, distance: 0)
      for distance in [1, row] where distance <= at && distance <= 32_768 {
        var length = 0
        while length < 258, at + length < raw.count, raw[at + length] == raw[at + length - distance] {
          length += 1
        }
        if length > best.length { best = (length, distance) }
      }
      if best.length >= 3 {
        bits.addLength(best.length)
        bits.addDistance(best.distance)
        at += best.length
      } else {
        bits.addSymbol(Int(raw[at]))
        at += 1
      }
    }
    bits.addSymbol(256)
    return bits.finished()
  }

  private static func append(
    _ name: StaticString, _ content: ContiguousArray<UInt8>, to out: inout ContiguousArray<UInt8>
  ) {
    let named = ContiguousArray(name.description.utf8) + content
    out += big(content.count)
    out += named
    out += big(Int(checksum(named)))
  }

  private static func big(_ value: Int) -> ContiguousArray<UInt8> {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }.withContiguous
  }

  /// CRC-32 as PNG has it.
  private static func checksum(_ bytes: ContiguousArray<UInt8>) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }

  private static func adler(_ bytes: ContiguousArray<UInt8>) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }
}

extension [UInt8] {
  fileprivate var withContiguous: ContiguousArray<UInt8> { ContiguousArray(self) }
}

/// Bits as Deflate puts them into bytes: from the lowest up, Huffman codes from their highest.
private struct BitWriter {
  private var bytes = ContiguousArray<UInt8>()
  private var pending = 0
  private var count = 0

  mutating func add(_ value: Int, _ width: Int) {
    pending |= value << count
    count += width
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  private mutating func addCode(_ code: Int, _ width: Int) {
    var turned = 0
    for bit in 0..<width where code >> bit & 1 == 1 { turned |= 1 << (width - 1 - bit) }
    add(turned, width)
  }

  /// A symbol by the fixed codes of RFC 1951, 3.2.6.
  mutating func addSymbol(_ symbol: Int) {
    switch symbol {
    case ..<144: addCode(0x30 + symbol, 8)
    case ..<256: addCode(0x190 + symbol - 144, 9)
    case ..<280: addCode(symbol - 256, 7)
    default: addCode(0xC0 + symbol - 280, 8)
    }
  }

  /// 3 to 258, by the table of RFC 1951, 3.2.5.
  mutating func addLength(_ length: Int) {
    if length == 258 { return addSymbol(285) }
    let rest = length - 3
    guard rest >= 8 else { return addSymbol(257 + rest) }
    let extra = Int.bitWidth - rest.leadingZeroBitCount - 3
    addSymbol(257 + 4 * extra + (rest >> extra))
    add(rest & ((1 << extra) - 1), extra)
  }

  /// 1 to 32768.
  mutating func addDistance(_ distance: Int) {
    let rest = distance - 1
    guard rest >= 4 else { return addCode(rest, 5) }
    let extra = Int.bitWidth - rest.leadingZeroBitCount - 2
    addCode(2 * extra + (rest >> extra), 5)
    add(rest & ((1 << extra) - 1), extra)
  }

  mutating func finished() -> ContiguousArray<UInt8> {
    if count > 0 { add(0, 8 - count) }
    return bytes
  }
}
