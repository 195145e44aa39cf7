@testable import PLCContent

/// Tiny files made by hand, each with something to tell and a marker of picture data that must stay.
enum MediaSample {
  static let picture: [UInt8] = [0x11, 0x22, 0xFF, 0x00, 0x33]

  /// Where, when, by whom and with which camera, and a picture on its side.
  static var exif: [UInt8] {
    var bytes: [UInt8] = Array("MM".utf8) + [0, 42, 0, 0, 0, 8]
    func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
      [UInt8(tag >> 8), UInt8(tag & 255), 0, UInt8(type), 0, 0, 0, UInt8(count)] + value
    }
    // Five entries end at 8 + 2 + 60 + 4 = 74; the places follow.
    bytes += [0, 5]
    bytes += entry(0x0112, 3, 1, [0, 6, 0, 0])
    bytes += entry(0x0132, 2, 20, [0, 0, 0, 74])
    bytes += entry(0x013B, 2, 4, Array("Ana\0".utf8))
    bytes += entry(0xA431, 2, 4, Array("X12\0".utf8))
    bytes += entry(0x8825, 4, 1, [0, 0, 0, 94])
    bytes += [0, 0, 0, 0]
    bytes += Array("2026:09:14 10:00:00\0".utf8)
    bytes += [0, 1] + entry(2, 5, 3, [0, 0, 0, 0]) + [0, 0, 0, 0]
    return bytes
  }

  static let xmp =
    "<x:xmpmeta><dc:creator><rdf:li>Ana</rdf:li></dc:creator><exif:GPSLatitude>1</exif:GPSLatitude></x:xmpmeta>"

  static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((payload.count + 2) >> 8), UInt8((payload.count + 2) & 255)] + payload
  }

  static var jpeg: ContiguousArray<UInt8> {
    let iptc: [UInt8] = Array("Photoshop 3.0\0".utf8) + [0x1C, 2, 90, 0, 4] + Array("Rome".utf8)
    return ContiguousArray(
      [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8) + [1, 2])
        + segment(0xE1, Array("Exif\0\0".utf8) + exif)
        + segment(0xE1, Array(("http://ns.adobe.com/xap/1.0/\0" + xmp).utf8))
        + segment(0xE2, Array("ICC_PROFILE\0profile".utf8)) + segment(0xED, iptc)
        + segment(0xFE, Array("made by Ana".utf8)) + segment(0xDB, [0, 1]) + segment(0xDA, [1])
        + picture + [0xFF, 0xD9] + Array("trailing GPSLatitude".utf8))
  }

  static func chunk(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + payload
    let sum = PNGFile.checksum(body)
    let length = payload.count
    return [0, 0, UInt8(length >> 8), UInt8(length & 255)] + body
      + [UInt8(sum >> 24), UInt8(sum >> 16 & 255), UInt8(sum >> 8 & 255), UInt8(sum & 255)]
  }

  static var png: ContiguousArray<UInt8> {
    ContiguousArray(
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", [0, 0, 0, 1])
        + chunk("iCCP", Array("profile".utf8)) + chunk("tEXt", Array("Author\0Ana".utf8))
        + chunk("iTXt", Array(("XML:com.adobe.xmp\0\0\0\0\0" + xmp).utf8))
        + chunk("tIME", [7, 234, 9, 14, 0, 0, 0])
        + chunk("eXIf", exif) + chunk("IDAT", picture) + chunk("IEND", []))
  }

  static func riff(_ name: String, _ payload: [UInt8]) -> [UInt8] {
    Array(name.utf8) + [UInt8(payload.count & 255), UInt8(payload.count >> 8), 0, 0] + payload
      + (payload.count % 2 == 1 ? [0] : [])
  }

  static var webp: ContiguousArray<UInt8> {
    let body =
      Array("WEBP".utf8) + riff("VP8X", [0x2C, 0, 0, 0, 1, 0, 0, 1, 0, 0])
      + riff("ICCP", Array("profile!".utf8))
      + riff("VP8 ", picture) + riff("EXIF", exif) + riff("XMP ", Array(xmp.utf8))
    return ContiguousArray(riff("RIFF", body))
  }

  static var gif: ContiguousArray<UInt8> {
    let comment: [UInt8] = [0x21, 0xFE, 3] + Array("Ana".utf8) + [0]
    let text = Array(xmp.utf8)
    let packet: [UInt8] = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [UInt8(text.count)] + text + [0]
    let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
    let image: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, UInt8(picture.count)] + picture + [0]
    return ContiguousArray(
      Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0] + loop + comment + packet + image + [0x3B])
  }

  static var pdf: ContiguousArray<UInt8> {
    ContiguousArray("%PDF-1.4\n1 0 obj << /Author (Ana Ruiz) /Producer (x) >> endobj\n%%EOF".utf8)
  }

  static var images: [(format: MediaFormat, bytes: ContiguousArray<UInt8>)] {
    [(.jpeg, jpeg), (.png, png), (.webp, webp), (.gif, gif)]
  }
}
