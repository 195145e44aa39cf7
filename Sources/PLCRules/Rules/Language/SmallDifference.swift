import PLCContent
import PLCDiagnostics

/// A public figure that changed by so few people that the two versions together tell about them.
struct SmallDifference: LibraryRule {
  static let about = RuleDescription(
    "small-difference", .language,
    finds:
      "a row of public data that is about a few people more or fewer than in an earlier commit, fewer than the smallest group that may be shown",
    why:
      "Each version alone describes a large enough group. Whoever kept the earlier page can subtract one from the other, and what is left tells about one or two students (disclosure by differencing, NCES 2011-603).",
    mend:
      "Let the row say what it said, and count late answers on a day of their own, or with the next point. A number that was simply wrong may be put right: then say so with `allow`.",
    levels: .always(.warning),
    asksHistory: true,
    examples: [
      .bad(
        path, measure, with: [data: head + "«2026-09-07,8,15»\n2026-09-14,13,24\n"],
        history: [.start, .init(at: "2026-09-07 15:00", [path: measure, data: head + "2026-09-07,7,14\n"])]),
      .bad(
        path, measure + table("«| 2026-09-07 | 8 | 15 |»"),
        history: [
          .start, .init(at: "2026-09-07 15:00", [path: measure + table("| 2026-09-07 | 7 | 14 |")]),
        ]),
      .good(
        path, measure, with: [data: head + "2026-09-07,7,14\n2026-09-14,13,24\n"],
        history: [.start, .init(at: "2026-09-07 15:00", [path: measure, data: head + "2026-09-07,7,14\n"])]),
      // Ten more are a group of their own.
      .good(
        path, measure, with: [data: head + "2026-09-07,14,24\n"],
        history: [.start, .init(at: "2026-09-07 15:00", [path: measure, data: head + "2026-09-07,7,14\n"])]),
      // Of the two only one is shown.
      .good(
        path, measure, with: [data: head + "2026-09-07,7,14\n"],
        history: [.start, .init(at: "2026-09-07 15:00", [path: measure, data: head + "2026-09-07,3,6\n"])]),
      // It was put right before it became public.
      .good(
        path, measure, with: [data: head + "2026-09-07,8,15\n"],
        history: [
          .start, .init(at: "2026-09-07 15:00", [path: unpublished, data: head + "2026-09-07,7,14\n"]),
          .init(at: "2026-09-08 15:00", [data: head + "2026-09-07,8,15\n"]),
          .init(at: "2026-09-09 15:00", [path: measure]),
        ]),
      .good(path, measure, with: [data: head + "2026-09-07,8,15\n"]),
    ])

  private static let path = "measures/a.md"
  private static let data = "measures/a.csv"
  private static let head = "date,numerator,denominator\n"
  private static let unpublished = "---\ntype: outcome\nunit: \"%\"\n---\n"
  private static let measure = "---\ntype: outcome\nunit: \"%\"\nvisibility: public\n---\n"

  private static func table(_ row: String) -> String {
    "\n## Data\n\n| Date | Numerator | Denominator |\n|---|---|---|\n\(row)\n"
  }

  /// Counts of people are shown from 20 on, whatever the smallest group is.
  private static let countsFrom = 20

  static func hasQuestion(about library: Library) -> Bool { !library.publicMeasures.isEmpty }

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let library = context.library
    let minimum = max(library.settings.minimumGroup, 1)
    return library.publicMeasures.flatMap { measure in
      measure.regroupedRows(in: context.history) { people, isCount in
        people >= (isCount ? max(minimum, countsFrom) : minimum)
      }.filter { abs($0.people - $0.earlier) < minimum }.map { row in
        let few = abs(row.people - row.earlier)
        return Diagnostic(
          about.id,
          "On `\(row.day)` this row was about \(row.earlier) students, now it is about \(row.people). Whoever kept the earlier page can subtract, and then knows about \(few == 1 ? "1 student" : "\(few) students"). Could it say again what it said?",
          at: row.place)
      }
    }
  }
}
