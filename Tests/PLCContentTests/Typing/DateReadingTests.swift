import PLCContent
import PLCText
import Testing

@Suite struct DateReadingTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  @Test(
    "forms that can mean only one day are understood",
    arguments: [
      "2026-9-1", "2026/09/01", "2026.9.1", "1 September 2026", "September 1, 2026", "1 Sept 2026",
      "sep 1st 2026",
      "01.09.2026",
    ])
  func untidy(_ text: String) throws {
    #expect(DateReading(text) == .untidy(try Self.day(2026, 9, 1)))
  }

  @Test("the day that comes first can only be a day")
  func dayFirst() throws {
    #expect(DateReading("13/9/2026") == .untidy(try Self.day(2026, 9, 13)))
    #expect(DateReading("9/13/2026") == .untidy(try Self.day(2026, 9, 13)))
    #expect(DateReading("4/4/2026") == .untidy(try Self.day(2026, 4, 4)))
  }

  @Test("3/4/2026 is two days in two countries")
  func ambiguous() throws {
    #expect(DateReading("3/4/2026") == .ambiguous(try Self.day(2026, 3, 4), try Self.day(2026, 4, 3)))
  }

  @Test(
    "days that do not exist are impossible",
    arguments: ["2026-02-30", "31 June 2026", "2026-13-01", "32/13/2026"])
  func impossible(_ text: String) { #expect(DateReading(text) == .impossible) }

  @Test("words are no dates", arguments: ["soon", "next Monday", "2026", "1e3", "", "May"])
  func none(_ text: String) { #expect(DateReading(text) == .none) }
}
