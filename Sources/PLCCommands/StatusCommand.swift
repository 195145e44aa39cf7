import ArgumentParser
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCText

/// `plc status`: the community at a glance.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows the community at a glance.",
    discussion: """
      The phase of each problem, cycles under way, open decisions, the next meeting, what the checks say.

      Examples:
        plc status
        plc status --format json
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var date: AsOfOption

  @Option(help: "How to print: text or json.")
  var format = ReportFormat.text

  func run() async throws {
    try await Exit.reporting {
      let console = Console(common)
      let workspace = try Workspace.find(common)
      async let answer = workspace.askGit()
      let library = try await workspace.library(console)
      let today = date.asOf ?? Workspace.today
      let findings = await workspace.findings(in: library, answer, today: today)
      let status = CommunityStatus(library, findings: findings, today: today)
      console.print(format == .json ? status.json.text() : status.text(width: console.width))
    }
  }
}

/// How a report is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// The community at a glance, as values.
struct CommunityStatus {
  let name: String
  let today: CalendarDate
  let problems: [Problem]
  let cycles: [UnderWay]
  let decisions: [ToCarryOut]
  let meeting: Meeting?
  let counts: [Severity: Int]

  struct UnderWay {
    let cycle: Cycle
    /// Days since it should have ended; nil while it is in time or nobody said when.
    let daysLate: Int?
  }

  struct ToCarryOut {
    let text: String
    let due: CalendarDate
    let path: RelativePath
  }

  init(_ library: Library, findings: [Diagnostic], today: CalendarDate) {
    name = library.settings.name
    self.today = today
    problems = library.all(Problem.self)
    cycles = library.all(Cycle.self).filter(\.isUnderWay).map { cycle in
      let late = cycle.plannedEnd.map { $0.days(to: today) } ?? 0
      return UnderWay(cycle: cycle, daysLate: late > 0 ? late : nil)
    }
    decisions = library.openDecisions(on: today).compactMap { decision in
      guard let due = decision.due, let text = decision.decision else { return nil }
      return ToCarryOut(text: text, due: due, path: decision.document.path)
    }.sorted { ($0.due, $0.path) < ($1.due, $1.path) }
    meeting = library.nextMeeting(from: today)
    counts = Dictionary(grouping: findings, by: \.severity).mapValues(\.count)
  }

  func text(width: Int) -> String {
    var parts = ["\(VisibleText.line(name)), \(today)"]
    func block(_ heading: String, _ lines: [String], empty: String) {
      let shown = lines.isEmpty ? [empty] : lines
      parts.append(
        heading + "\n"
          + shown.map { line in
            WordWrap.lines(VisibleText.line(line), width: width - 4).enumerated()
              .map { ($0 == 0 ? "  " : "    ") + $1 }.joined(separator: "\n")
          }.joined(separator: "\n"))
    }
    block(
      "Problems of practice", problems.map { "\($0.phaseWord): \($0.title)" },
      empty: "None yet. `plc new problem` writes one.")
    block(
      "Cycles under way",
      cycles.map { cycle in
        "\(cycle.cycle.status?.rawValue ?? ""): \(cycle.cycle.title)"
          + (cycle.daysLate.map { " (\($0) day\($0 == 1 ? "" : "s") past its planned end)" } ?? "")
      }, empty: "None. `plc new cycle` plans one.")
    block(
      "Decisions still to carry out", decisions.map { "by \($0.due): \($0.text)" },
      empty: "None with a date to come.")
    block(
      "Next meeting", meeting.map { ["\($0.date.map(\.description) ?? ""): \($0.title)"] } ?? [],
      empty: "None planned. `plc new meeting` writes an agenda.")
    let (errors, warnings, infos) = (counts[.error] ?? 0, counts[.warning] ?? 0, counts[.info] ?? 0)
    block(
      "Checks",
      errors + warnings + infos == 0
        ? [] : ["\(errors) to mend, \(warnings) to look at, \(infos) suggestions; `plc check` shows them."],
      empty: "Nothing to mention.")
    return parts.joined(separator: "\n\n")
  }

  var json: JSON {
    .members([
      "format": .int(1),
      "name": .string(name),
      "as_of": .string("\(today)"),
      "problems": .array(
        problems.map { problem in
          .members([
            "id": .string(problem.name), "title": .string(problem.title),
            "status": .string(problem.document.statusWord ?? ""),
            "phase": problem.phase.map { .string($0.rawValue) } ?? .null,
          ])
        }),
      "cycles": .array(
        cycles.map { cycle in
          .members([
            "id": .string(cycle.cycle.name), "title": .string(cycle.cycle.title),
            "status": .string(cycle.cycle.document.statusWord ?? ""),
            "days_late": cycle.daysLate.map { .int($0) } ?? .null,
          ])
        }),
      "decisions": .array(
        decisions.map {
          .members([
            "decision": .string($0.text), "due": .string("\($0.due)"), "path": .string($0.path.string),
          ])
        }),
      "next_meeting": meeting.map {
        .members([
          "id": .string($0.name), "title": .string($0.title),
          "date": .string($0.date.map(\.description) ?? ""),
        ])
      } ?? .null,
      "findings": .members([
        "error": .int(counts[.error] ?? 0), "warning": .int(counts[.warning] ?? 0),
        "info": .int(counts[.info] ?? 0),
      ]),
    ])
  }
}

extension Problem {
  /// Its phase; a problem that is set aside has none.
  fileprivate var phaseWord: String { phase?.rawValue ?? Status.parked.rawValue }
}
