import Foundation
import PLCText
import Testing

@testable import PLCContent

@Suite struct MomentTests {
  @Test(
    "a moment belongs to the day of the place where it was written",
    arguments: [
      (1_757_880_000, 0, "2025-09-14"), (1_757_880_000, 5 * 60, "2025-09-15"), (-1, 0, "1969-12-31"),
      (0, -60, "1969-12-31"),
    ])
  func day(_ seconds: Int, _ ahead: Int, _ day: String) {
    #expect(Moment(seconds: seconds, minutesAhead: ahead).day.description == day)
  }

  @Test("numbers that no clock shows do no harm")
  func bounds() {
    #expect(Moment(seconds: .max, minutesAhead: .max).day.year == 9999)
    #expect(Moment(seconds: .min, minutesAhead: .min).day.year == 1)
  }

  @Test("nor do they when they stand in a file")
  func decoding() throws {
    let text = "{\"seconds\":\(Int.max),\"minutesAhead\":\(Int.min)}"
    #expect(try JSONDecoder().decode(Moment.self, from: Data(text.utf8)).day.year == 9999)
  }

  @Test("a moment is read as it is written in examples")
  func reading() {
    #expect(Moment("2026-10-01 09:30")?.seconds == Moment("2026-10-01 08:30").map { $0.seconds + 3600 })
    for text in ["", "2026-10-01", "2026-10-01 24:00", "2026-10-01 9", "x 09:30"] {
      #expect(Moment(text) == nil)
    }
  }
}
