import PLCText
import Testing

@testable import PLCContent

@Suite struct MediaFactsTests {
  private struct Told: Sendable {
    let bytes: ContiguousArray<UInt8>
    let traces: Set<MediaFacts.Trace>
    let orientation: Int
  }

  private static let everything = Set(MediaFacts.Trace.allCases)
  private static let told: [Told] = [
    Told(bytes: MediaSample.jpeg, traces: everything, orientation: 6),
    Told(bytes: MediaSample.png, traces: everything, orientation: 6),
    Told(bytes: MediaSample.webp, traces: everything, orientation: 6),
    Told(bytes: MediaSample.gif, traces: [.author, .location], orientation: 1),
    Told(bytes: MediaSample.pdf, traces: [.author], orientation: 1),
  ]

  @Test("a picture tells where, when, by whom and with what", arguments: told.indices)
  func tells(_ index: Int) throws {
    let told = Self.told[index]
    let facts = try #require(MediaFacts(told.bytes))
    #expect(facts.traces == told.traces)
    #expect(facts.orientation == told.orientation)
  }

  @Test(
    "a stripped picture tells nothing and keeps its picture, its colours and how it is turned",
    arguments: MediaSample.images.map(\.bytes))
  func stripped(_ bytes: ContiguousArray<UInt8>) throws {
    let before = try #require(MediaFacts(bytes))
    let clean = try #require(MediaFormat(bytes)?.stripped(bytes))
    let after = try #require(MediaFacts(clean))
    #expect(after.traces.isEmpty)
    #expect(after.orientation == before.orientation)
    let text = MediaBytes(clean)
    for word in ["Ana", "GPS", "Rome", "2026", "trailing"] {
      #expect(text.find(word, from: 0, to: clean.count) == nil, "\(word)")
    }
    #expect(clean.count > MediaSample.picture.count && Self.contains(clean, MediaSample.picture))
    if before.format != .gif { #expect(text.find("profile", from: 0, to: clean.count) != nil) }
    #expect(MediaFormat(clean)?.stripped(clean) == clean)
  }

  private static func contains(_ bytes: ContiguousArray<UInt8>, _ part: [UInt8]) -> Bool {
    bytes.indices.contains {
      $0 + part.count <= bytes.count && bytes[$0..<($0 + part.count)].elementsEqual(part)
    }
  }

  @Test("a camera's empty fields tell nothing, and a PDF without an author neither")
  func emptyFields() {
    let pdf = ContiguousArray("%PDF-1.4 /Author () /CreationDate (D:20260914)".utf8)
    #expect(MediaFacts(pdf)?.traces == [])
    #expect(MediaFacts([1, 2, 3]) == nil)
  }

  @Test("changed and cut bytes never crash, and what can be cleaned tells nothing", arguments: 0..<4)
  func mutations(_ index: Int) {
    let original = MediaSample.images[index].bytes
    var state = UInt64(index + 1)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<300 {
      var bytes = original
      for _ in 0...next(6) { bytes[next(bytes.count)] = UInt8(next(256)) }
      if next(4) == 0 { bytes.removeLast(next(bytes.count)) }
      _ = MediaFacts(bytes)
      if let format = MediaFormat(bytes), let clean = format.stripped(bytes), let facts = MediaFacts(clean) {
        #expect(facts.traces.isEmpty)
      }
    }
    let pdf = MediaSample.pdf
    for cut in pdf.indices { _ = MediaFacts(ContiguousArray(pdf[..<cut])) }
  }

  @Test("a site holds pictures that can be cleaned, and refuses a PDF that names its author in public")
  func mayBePublished() {
    func file(_ name: String, _ bytes: ContiguousArray<UInt8>?) -> InputFile {
      InputFile(RelativePath.root.appending(name), .asset(size: 1), media: bytes.flatMap { MediaFacts($0) })
    }
    #expect(file("a.jpg", MediaSample.jpeg).mayBePublished(to: .public))
    #expect(!file("a.jpg", ContiguousArray(MediaSample.jpeg.prefix(40))).mayBePublished(to: .members))
    #expect(!file("a.jpg", nil).mayBePublished(to: .public))
    #expect(!file("a.heic", nil).mayBePublished(to: .public))
    #expect(!file("a.pdf", MediaSample.pdf).mayBePublished(to: .public))
    #expect(file("a.pdf", MediaSample.pdf).mayBePublished(to: .members))
    #expect(!file("a.svg", nil).mayBePublished(to: .public))
    #expect(file("a.svg", ContiguousArray("<svg/>".utf8)).mayBePublished(to: .public))
  }
}
