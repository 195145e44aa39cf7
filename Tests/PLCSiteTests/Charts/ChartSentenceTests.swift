import PLCContent
import PLCStatistics
import PLCText
import Testing

@testable import PLCSite

@Suite struct ChartSentenceTests {
  @Test("the sentence says what was found, against what, by which rules, and asks what changed")
  func signal() async throws {
    let values: [Double] = [10, 12, 11, 13, 10, 12, 11, 13] + Array(repeating: 20, count: 9)
    let report = try #require(
      await MeasureFolder(values, unit: "minutes", front: ["baseline_to": "2025-10-24"]).report())
    #expect(
      report.sentence()
        == "20 minutes on 26 December 2025, the last of 17 points since 5 September 2025. A signal: 10 points in a row lie above the median, from 24 October 2025 to 26 December 2025, where chance seldom gives more than 7. What changed in those weeks? The median of 11.5 minutes is that of the 8 points of the baseline. Read by the rules of Anhøj and Olesen, which signal in about 9 of 100 such series in which nothing changes."
    )
  }

  @Test(
    "a share is so many of so many; events are so many in so many",
    arguments: [("en", "5 questions (20 in 4)"), ("es", "5 questions (20 en 4)")])
  func events(_ language: String, _ said: String) async throws {
    let csv = "date,numerator,denominator\n2025-09-05,12,4\n2025-09-12,20,4\n"
    let u = MeasureFolder(csv: csv, unit: "questions", front: ["chart": "u"])
    #expect(try #require(await u.report()).sentence(language).hasPrefix(said))
    let share = MeasureFolder(csv: "date,numerator,denominator\n2025-09-05,12,40\n")
    #expect(try #require(await share.report()).sentence().hasPrefix("30\u{A0}% (12 of 40)"))
  }

  @Test(
    "where no rule is applied the sentence says why",
    arguments: [
      ([1, 2, 3, 4], [:], "points off the median: 4; the rules need 10"),
      ([5, 5, 5, 5, 5, 5, 5, 5, 4, 5, 5, 6], [:], "10 of 12 points lie on the median"),
      ([1, 2, 3, 4], ["signal_rules": "none"], "this measure asks for none"),
      (
        Array(repeating: 1.0, count: 5) + Array(repeating: 2.0, count: 7), ["signal_rules": "nhs"],
        "made for an XmR chart"
      ),
      ([3], ["chart": "xmr"], "there are too few points"),
      ([1.5, 2, 3], ["chart": "c"], "the value of 5 September 2025 is no whole number"),
      ([1, 2, 3], ["chart": "p"], "the two numbers it is made of"),
    ] as [([Double], [String: String], String)])
  func whyNot(_ values: [Double], _ front: [String: String], reason: String) async throws {
    let report = try #require(await MeasureFolder(values, front: front).report())
    #expect(report.sentence().contains(reason), "\(report.sentence())")
    #expect(!report.sentence().contains("What changed"))
  }

  @Test("no sentence speaks of improvement or leaves a blank open, in any language", arguments: ["en", "es"])
  func wording(_ language: String) {
    let words = Words.of(language)
    for word in Word.allCases where word.rawValue.hasPrefix("said") || word.rawValue.hasPrefix("signal") {
      #expect(!words[word].lowercased().contains("improve") && !words[word].lowercased().contains("mejor"))
    }
  }

  @Test("every blank of a sentence is filled", arguments: SeriesDrawingTests.Odd.allCases, ["en", "es"])
  func blanks(_ odd: SeriesDrawingTests.Odd, _ language: String) async throws {
    let report = try #require(await odd.folder.report())
    let sentence = report.sentence(language)
    #expect(!sentence.contains("{") && !sentence.contains("}") && !sentence.contains("  "), "\(sentence)")
    #expect(!sentence.isEmpty)
  }

  @Test("numbers are written as the language writes them")
  func numbers() {
    let (english, spanish) = (Words.of("en"), Words.of("es"))
    #expect(english.amount(57.4074, unit: "%") == "57\u{A0}%")
    #expect(english.amount(0.4, unit: "%") == "0.4\u{A0}%")
    #expect(spanish.amount(11.5, unit: "minutes") == "11,5 minutos")
    #expect(english.amount(-3, unit: "score") == "\u{2212}3")
    #expect(english.amount(1_234_567, unit: "pages") == "1\u{202F}234\u{202F}567 pages")
    #expect(spanish.exactAmount(30.0885, unit: "%") == "30,1\u{A0}%")
  }

  @Test("phases are spoken of one by one, with the reason people gave")
  func phases() async throws {
    let folder = SeriesDrawingTests.Odd.phases.folder
    let report = try #require(await folder.report())
    #expect(report.sentence().contains("Phase 2 of 4, from 14 November 2025:"))
    let page = try #require(await folder.site()["measures/m.html"])
    #expect(page.contains("Phase 2, from 14 November 2025: New schedule"))
  }
}
