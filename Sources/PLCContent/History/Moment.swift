package import PLCText

/// A moment as a commit tells it: the time, and how far the clocks of the place were ahead.
package struct Moment: Sendable, Hashable, Codable {
  /// Seconds since the start of 1970, in UTC.
  package let seconds: Int
  /// Minutes that the clocks of the place were ahead of UTC; negative in the west.
  package let minutesAhead: Int

  /// Times far outside the calendar are taken as its first or last day.
  package init(seconds: Int, minutesAhead: Int = 0) {
    self.seconds = min(max(seconds, -62_135_596_800), 253_402_300_799)
    self.minutesAhead = min(max(minutesAhead, -24 * 60), 24 * 60)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      seconds: try container.decode(Int.self, forKey: .seconds),
      minutesAhead: try container.decode(Int.self, forKey: .minutesAhead))
  }

  /// The seconds that the clocks of the place showed, since the start of 1970.
  package var localSeconds: Int { seconds + minutesAhead * 60 }

  /// The day in that place.
  package var day: CalendarDate {
    let (quotient, remainder) = localSeconds.quotientAndRemainder(dividingBy: 86_400)
    return CalendarDate(daysSince1970: remainder < 0 ? quotient - 1 : quotient)
  }

  /// Reads `2026-10-01 09:30`, as UTC; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let day = CalendarDate(iso: parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":").map { Int($0) }
    guard clock.count == 2, let hour = clock[0], let minute = clock[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    self.init(seconds: day.daysSince1970 * 86_400 + hour * 3600 + minute * 60)
  }
}
