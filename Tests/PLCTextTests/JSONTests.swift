import Foundation
import PLCText
import Testing

@Suite struct JSONTests {
  @Test(
    "Values are written as JSON has them",
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.int(-3), "-3"), (.number(3), "3"),
      (.number(-0.0), "0"), (.number(0.1), "0.1"), (.number(1e300), "1e+300"), (.number(1e-300), "1e-300"),
      (.number(.nan), "null"), (.number(-.infinity), "null"), (.number(1e15), "1000000000000000"),
      (.number(1e17), "1e+17"), (.array([]), "[]"),
      (.object([]), "{}"), (.array([.int(1), .array([.null])]), "[1,[null]]"),
      (.members(["b": .int(1), "absent": nil, "a": .string("x")]), #"{"b":1,"a":"x"}"#),
    ] as [(JSON, String)])
  func values(value: JSON, expected: String) {
    #expect(value.text(pretty: false) == expected)
  }

  @Test(
    "Strings are escaped so that they are safe in a script element too",
    arguments: [
      ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
      ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
      ("</script><!--", #""\u003c/script>\u003c!--""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("é 学 🎒 \u{2027}\u{202A}", "\"é 学 🎒 \u{2027}\u{202A}\""),
    ])
  func strings(text: String, expected: String) {
    #expect(JSON.string(text).text() == expected)
  }

  @Test("Keys are escaped as well, and objects keep their order")
  func pretty() {
    let value = JSON.object([
      .init("b\"", .array([.int(1), .object([])])), .init("a", .members(["x": .array([])])),
    ])
    #expect(
      value.text() == """
        {
          "b\\"": [
            1,
            {}
          ],
          "a": {
            "x": []
          }
        }
        """)
  }

  @Test("What is written reads back the same, every character of it")
  func roundTrip() throws {
    var text = ""
    for value in UInt32(0)...0x30FF {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    for pretty in [true, false] {
      let data = Data(JSON.members(["text": .string(text)]).text(pretty: pretty).utf8)
      let read = try JSONSerialization.jsonObject(with: data) as? [String: String]
      #expect(read?["text"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    }
  }
}
