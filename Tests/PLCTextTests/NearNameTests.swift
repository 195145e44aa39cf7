import PLCText
import Testing

@Suite struct NearNameTests {
  @Test(
    "A likely slip finds the name that was meant",
    arguments: [
      ("studyng", "studying"), ("stduying", "studying"), ("Studying", "studying"),
      ("change idea", "change-idea"),
      ("change_idea", "change-idea"), ("stud", "studying"), ("studying-now-please", "studying"),
      ("closd", "closed"),
      ("owmer", "owner"), ("closed", "closed"), ("on", "no"),
    ] as [(String, String)])
  func found(word: String, expected: String) {
    let names = ["studying", "closed", "change-idea", "owner", "no"]
    #expect(NearName.nearest(to: word, among: names) == expected)
  }

  @Test(
    "A different word finds nothing",
    arguments: [
      "", "-", "a", "b", "zzzz", "protocol", "cl", "xx", "id", String(repeating: "studying", count: 10),
    ])
  func notFound(word: String) {
    #expect(NearName.nearest(to: word, among: ["studying", "closed", "c", "change-idea"]) == nil)
  }

  @Test("The closest name wins, and the first of equals")
  func ties() {
    #expect(NearName.nearest(to: "cat", among: ["cart", "car", "cat", "bat"]) == "cat")
    #expect(NearName.nearest(to: "cats", among: ["cars", "cuts"]) == "cars")
    #expect(NearName.nearest(to: "studies", among: ["studies-in-reading", "studied"]) == "studied")
  }

  @Test(
    "The distance counts letters put in, left out, changed and swapped",
    arguments: [
      ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1),
      ("ca", "abc", 3),
      ("abcdef", "abcdfe", 1), ("same", "same", 0), ("é", "e", 1),
    ])
  func distance(a: String, b: String, expected: Int) {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    #expect(NearName.editDistance(a, b, limit: 10) == expected)
    #expect(NearName.editDistance(b, a, limit: 10) == expected)
    #expect(NearName.editDistance(a, b, limit: expected) == expected)
    #expect(expected == 0 || NearName.editDistance(a, b, limit: expected - 1) == nil)
  }
}
