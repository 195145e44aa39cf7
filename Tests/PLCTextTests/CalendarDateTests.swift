import PLCText
import Testing

@Suite struct CalendarDateTests {
  @Test(
    "Only days that exist, written as ISO 8601 writes them, are dates",
    arguments: [
      ("2026-09-01", true), ("2024-02-29", true), ("2000-02-29", true), ("0001-01-01", true),
      ("9999-12-31", true),
      ("2026-02-29", false), ("1900-02-29", false), ("2026-13-01", false), ("2026-00-10", false),
      ("2026-04-31", false), ("2026-01-00", false), ("0000-01-01", false), ("2026-9-1", false),
      ("2026-09-01 ", false), ("2026/09/01", false), ("+026-09-01", false), ("２026-09-01", false),
      ("", false),
      ("2026-09-0١", false),
    ])
  func reading(text: String, isDate: Bool) {
    let date = CalendarDate(iso: text)
    #expect((date != nil) == isDate)
    if let date { #expect(date.description == text) }
  }

  @Test(
    "Days are counted from 1970",
    arguments: [
      ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-03-01", 11_017, 3), ("2026-09-01", 20_697, 2),
      ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
    ])
  func counting(text: String, days: Int, weekday: Int) {
    #expect(CalendarDate(iso: text)?.daysSince1970 == days)
    #expect(CalendarDate(iso: text)?.weekday == weekday)
    #expect(CalendarDate(daysSince1970: days).description == text)
  }

  @Test("Every day of four centuries follows the day before")
  func everyDay() {
    var date = CalendarDate(daysSince1970: -62_092)
    for days in -62_091...84_006 {
      let next = CalendarDate(daysSince1970: days)
      let isNextDay =
        next.day == 1
        ? date.day == CalendarDate.daysInMonth(date.month, of: date.year) : next.day == date.day + 1
      if !(isNextDay && next > date && next.daysSince1970 == days && next.weekday == date.weekday % 7 + 1) {
        Issue.record("\(next) after \(date)")
      }
      date = next
    }
  }

  @Test("Adding goes no further than the calendar", arguments: [Int.max, Int.min, 30_000_000])
  func farAway(days: Int) throws {
    let date = try #require(CalendarDate(iso: "2026-09-01"))
    #expect(date.adding(days: days).description == (days > 0 ? "9999-12-31" : "0001-01-01"))
    #expect(date.adding(days: 30).description == "2026-10-01")
    #expect(date.days(to: date.adding(days: -1)) == -1)
  }

  @Test("A range holds both its ends, and never runs backwards")
  func range() throws {
    let first = try #require(CalendarDate(iso: "2026-09-01"))
    let last = first.adding(days: 2)
    #expect(DateRange(first, last)?.description == "2026-09-01..2026-09-03")
    #expect(DateRange(first, first) == DateRange(first))
    #expect(DateRange(first).description == "2026-09-01")
    #expect(DateRange(last, first) == nil)
  }
}
