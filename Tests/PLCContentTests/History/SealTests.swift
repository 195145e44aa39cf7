import PLCText
import Testing

@testable import PLCContent

@Suite struct SealTests {
  private static let prediction = Prediction(question: "Will they revise?", text: "Half of them")

  @Test("a seal is the SHA-256 that other programs give too")
  func digest() throws {
    let seal = Seal([Self.prediction], on: try #require(CalendarDate(iso: "2026-10-01")))
    // printf 'Will they revise?\tHalf of them\n' | sha256sum
    #expect(
      seal.description
        == "2026-10-01 sha256:fda63279e127e6a9d9f4521321adc61e0f53da161309a63d278fb8a63bfcf789")
    #expect(Seal(seal.description) == seal)
  }

  @Test("spaces and the form of accented letters make no difference; words do")
  func sameWords() throws {
    let day = try #require(CalendarDate(iso: "2026-10-01"))
    let seal = Seal([Prediction(question: "Caf\u{E9}?", text: "Half  of\nthem ")], on: day)
    #expect(seal.seals([Prediction(question: "Cafe\u{301}?", text: "Half of them")]))
    #expect(!seal.seals([Prediction(question: "Café?", text: "Half of us")]))
    #expect(!seal.seals([]))
  }

  @Test(
    "what is no seal is not read as one",
    arguments: ["", "last week", "2026-10-01", "2026-10-01 sha256:abc", "2026-13-01 sha256:" + digits])
  func unreadable(_ text: String) { #expect(Seal(text) == nil) }

  private static let digits = String(repeating: "a", count: 64)
}
