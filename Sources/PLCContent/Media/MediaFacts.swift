/// What a picture, a PDF or a recording tells beside what it shows.
///
/// Read from the bytes alone and as far as their structure can be followed; what is damaged tells nothing.
package struct MediaFacts: Sendable, Hashable {
  package let format: MediaFormat
  package let traces: Set<Trace>
  /// As EXIF counts: 1 is upright, 2–8 are turned or mirrored.
  package let orientation: Int
  /// Whether the site can publish it without what it tells.
  package let canBeCleaned: Bool

  /// Something that could say who, where or when.
  package enum Trace: String, Sendable, Hashable, CaseIterable {
    case location, time, author, serialNumber
  }

  package init(
    _ format: MediaFormat, traces: Set<Trace>, orientation: Int = 1, canBeCleaned: Bool? = nil
  ) {
    (self.format, self.traces, self.orientation) = (format, traces, orientation)
    self.canBeCleaned = canBeCleaned ?? format.isImage
  }

  /// Nil for bytes of no format that is known here.
  package init?(_ bytes: ContiguousArray<UInt8>) {
    guard let format = MediaFormat(bytes) else { return nil }
    self.format = format
    let found = format.metadata(of: bytes)
    traces = found.traces
    orientation = found.orientation
    canBeCleaned = format.isImage && format.stripped(bytes) != nil
  }
}

/// The formats whose metadata are understood, told by their first bytes.
package enum MediaFormat: String, Sendable, Hashable, CaseIterable {
  case jpeg, png, webp, gif, pdf, svg
  /// MP4, QuickTime, M4A.
  case mp4
  /// MP3 that begins with an ID3 tag.
  case id3

  package init?(_ bytes: ContiguousArray<UInt8>) {
    let file = MediaBytes(bytes)
    if file.u16(0) == 0xFFD8, file.u8(2) == 0xFF {
      self = .jpeg
    } else if file.u32(0) == 0x8950_4E47, file.u32(4) == 0x0D0A_1A0A {
      self = .png
    } else if file.has("RIFF", at: 0), file.has("WEBP", at: 8) {
      self = .webp
    } else if file.has("GIF87a", at: 0) || file.has("GIF89a", at: 0) {
      self = .gif
    } else if file.has("%PDF-", at: 0) {
      self = .pdf
    } else if file.has("ftyp", at: 4) || file.has("moov", at: 4) {
      self = .mp4
    } else if file.has("ID3", at: 0) {
      self = .id3
    } else if SVGFile.begins(bytes) {
      self = .svg
    } else {
      return nil
    }
  }

  package var isImage: Bool {
    switch self {
    case .jpeg, .png, .webp, .gif, .svg: true
    case .pdf, .mp4, .id3: false
    }
  }

  /// The image without metadata: the colour profile stays, and a turned picture keeps a note of how it is
  /// turned and of nothing else, since turning the pixels would need a codec. Nil for what is no image, or too
  /// damaged to be followed: what still told something afterwards would not be clean.
  package func stripped(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8>? {
    guard let clean = withoutMetadata(bytes), metadata(of: clean).traces.isEmpty else { return nil }
    return clean
  }

  /// What a file of this format tells.
  fileprivate func metadata(of bytes: ContiguousArray<UInt8>) -> MetadataFinder {
    var found = MetadataFinder()
    switch self {
    case .jpeg: JPEGFile(bytes).read(into: &found)
    case .png: PNGFile(bytes).read(into: &found)
    case .webp: WebPFile(bytes).read(into: &found)
    case .gif: GIFFile(bytes).read(into: &found)
    case .pdf: PDFFile(bytes).read(into: &found)
    case .mp4, .id3: RecordingFile(bytes, self).read(into: &found)
    // What an SVG tells stands in elements and comments that are never published.
    case .svg: break
    }
    return found
  }

  private func withoutMetadata(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8>? {
    switch self {
    case .jpeg: JPEGFile(bytes).stripped()
    case .png: PNGFile(bytes).stripped()
    case .webp: WebPFile(bytes).stripped()
    case .gif: GIFFile(bytes).stripped()
    case .svg: SVGFile(bytes).stripped()
    case .pdf, .mp4, .id3: nil
    }
  }
}

extension MediaFacts {
  /// Endings of images whose metadata can be taken away.
  package static let images: Set<String> = ["jpg", "jpeg", "jpe", "jfif", "png", "webp", "gif", "svg"]
  /// Endings of pictures that carry metadata which nothing here can read.
  package static let opaqueImages: Set<String> = ["heic", "heif", "avif", "tif", "tiff"]
  /// Endings of files in which a browser would run what somebody wrote; no site holds them.
  package static let active: Set<String> = [
    "html", "htm", "shtml", "xhtml", "xht", "xml", "xsl", "xslt", "svgz", "mht", "mhtml", "js", "mjs", "cjs",
    "wasm", "swf", "hta", "htc", "jar",
  ]
  /// Endings of other files that are looked into.
  package static let others: Set<String> = ["pdf", "mp4", "m4v", "mov", "m4a", "mp3"]
}
