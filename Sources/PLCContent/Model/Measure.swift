package import PLCText

/// Something counted again and again to see whether a change makes a difference. The numbers stand beside it in a CSV file of the same name.
package struct Measure: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("measure")
  package static let kind = Kind(
    id, home: .folder("measures"), plural: "measures",
    help:
      "Something counted again and again to see whether a change makes a difference. The numbers stand beside it in a CSV file of the same name.",
    statuses: Status.self,
    fields: [
      Fields.type, Fields.of, Fields.unit, Fields.direction, Fields.tellsUs, Fields.instrument,
      Fields.collectedBy, Fields.howOften, Fields.minutes, Fields.daysToResult, Fields.chart,
      Fields.signalRules, Fields.baselineFrom, Fields.baselineTo, Fields.target, Fields.data,
    ],
    sections: [
      Sections.operationalDefinition, Sections.howWeCollectIt, Sections.items, Sections.lookFors,
      Sections.data, Sections.phases, Sections.limits,
    ])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case draft
    case inUse = "in-use"
    case retired

    package var about: Kind.Stage {
      switch self {
      case .draft: Kind.Stage("Still deciding what to count.")
      case .inUse: Kind.Stage("Data are being gathered.")
      case .retired: Kind.Stage("No longer gathered.")
      }
    }
  }

  /// What role a measure plays.
  package enum Family: String, Term {
    case outcome, driver, process, balancing, practical
    package static let vocabulary = Vocabulary("measure-type", of: Self.self)
  }

  /// Which way is better.
  package enum Direction: String, Term {
    case up, down, none
    package static let vocabulary = Vocabulary("direction", of: Self.self)
  }

  /// How the data come about.
  package enum Instrument: String, Term {
    case survey, lens, observation, log, record
    package static let vocabulary = Vocabulary("instrument", of: Self.self)
  }

  /// The chart that shows it.
  package enum ChartKind: String, Term {
    case run, xmr, p, u, c, bar, none
    package static let vocabulary = Vocabulary("chart", of: Self.self)
  }

  /// The rules that tell a signal from chance.
  package enum SignalRules: String, Term {
    case anhoej, perla, nhs, none
    package static let vocabulary = Vocabulary("signal-rules", of: Self.self)
  }

  /// The units that have a meaning of their own; any other word is a unit too.
  package enum Unit {
    package static let percent = "%"
    package static let count = "count"
    package static let score = "score"
    package static let minutes = "minutes"
    package static let days = "days"
    package static let yesNo = "yes-no"
    static let vocabulary = Vocabulary(
      "unit", [percent, count, score, minutes, days, yesNo].map { Vocabulary.Entry($0) })
  }

  /// What its front matter may say.
  package enum Fields {
    package static let type = Key.term("type", Family.self, needed: .always, "What role it plays.")
    package static let of = Key.document(
      "of", of: [Theory.id, ChangePackage.id, ChangeIdea.id],
      "What it belongs to; a driver as `theory/revision#driver-slug`.")
    package static let unit = Key.suggestion(
      "unit", Unit.vocabulary, needed: .always,
      "What the numbers are: `%`, `count`, `score`, `minutes`, `days`, `yes-no`, or a word.")
    package static let direction = Key.term(
      "direction", Direction.self, "Which way is better; `up` when left out.")
    package static let tellsUs = Key.text("tells_us", "What it is meant to show.")
    package static let instrument = Key.term("instrument", Instrument.self, "How the data come about.")
    package static let collectedBy = Key.mentions("collected_by", of: [Roster.id], "Who gathers the data.")
    package static let howOften = Key.text("how_often", "How often, such as `weekly`.")
    package static let minutes = Key.number("minutes", "Minutes of students' time each time.")
    package static let daysToResult = Key.number("days_to_result", "Days until we can look at the result.")
    package static let chart = Key.term(
      "chart", ChartKind.self, "The chart that shows it; a run chart when left out.")
    package static let signalRules = Key.term(
      "signal_rules", SignalRules.self,
      "The rules that tell a signal from chance; from the settings when left out.")
    package static let baselineFrom = Key.date("baseline_from", "First day of the time before the change.")
    package static let baselineTo = Key.date("baseline_to", "Last day of the time before the change.")
    package static let target = Key.number("target", "Where we want it to be.")
    package static let data = Key.path("data", "The CSV file; the same name with `.csv` when left out.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let operationalDefinition = Section(
      "Operational definition", needed: .from(Status.inUse),
      "What is counted, out of what, and what is left out.")
    package static let howWeCollectIt = Section("How we collect it", "Who asks whom, when, with what.")
    package static let items = Section("Items", as: .list, "The questions, word for word.")
    package static let lookFors = Section("Look-fors", as: .list, "What an observer looks for.")
    package static let data = Section(
      "Data", as: .table(DataPoint.form), "The numbers, when there is no CSV file.")
    package static let phases = Section(
      "Phases", as: .table(Phase.form), "Times that have a centre line of their own, each with its reason.")
    package static let limits = Section("Limits", "What it cannot tell.")
  }

  package var type: Family? { self[Fields.type] }
  package var belongsTo: Document? { self[Fields.of] }
  package var unit: String? { self[Fields.unit] }
  package var direction: Direction? { self[Fields.direction] }
  package var tellsUs: String? { self[Fields.tellsUs] }
  package var instrument: Instrument? { self[Fields.instrument] }
  package var collectedBy: [Mention] { self[Fields.collectedBy] }
  package var howOften: String? { self[Fields.howOften] }
  package var minutes: Double? { self[Fields.minutes] }
  package var daysToResult: Double? { self[Fields.daysToResult] }
  package var chart: ChartKind? { self[Fields.chart] }
  package var signalRules: SignalRules? { self[Fields.signalRules] }
  package var baselineFrom: CalendarDate? { self[Fields.baselineFrom] }
  package var baselineTo: CalendarDate? { self[Fields.baselineTo] }
  package var target: Double? { self[Fields.target] }
  package var data: String? { self[Fields.data] }
}

extension Measure {
  /// One row of data, in the `Data` table or the CSV file.
  package struct DataPoint: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(
      row: "data point",
      [
        Columns.date, Columns.value, Columns.numerator, Columns.denominator, Columns.n, Columns.group,
        Columns.context, Columns.cycle, Columns.note,
      ])

    /// Its columns.
    package enum Columns {
      package static let date = Key.date("Date", needed: .always, "The day.")
      package static let value = Key.number("Value", "The value, in the unit of the measure.")
      package static let numerator = Key.number("Numerator", "How many of them.")
      package static let denominator = Key.number("Denominator", "Out of how many.")
      package static let n = Key.count("N", "How many students the value rests on.")
      package static let group = Key.text("Group", "Which students.")
      package static let context = Key.text("Context", "Which class or period.")
      package static let cycle = Key.reference("Cycle", to: Cycle.self, "The cycle it belongs to.")
      package static let note = Key.text("Note", "Anything that explains the point.")
    }

    package var date: CalendarDate? { self[Columns.date] }
    package var value: Double? { self[Columns.value] }
    package var numerator: Double? { self[Columns.numerator] }
    package var denominator: Double? { self[Columns.denominator] }
    package var n: Int? { self[Columns.n] }
    package var group: String? { self[Columns.group] }
    package var context: String? { self[Columns.context] }
    package var cycle: Cycle? { self[Columns.cycle] }
    package var note: String? { self[Columns.note] }
  }
}

extension Measure {
  /// A time that has a centre line of its own.
  package struct Phase: TableRow {
    package let row: DataRow
    package let document: Document
    package init(row: DataRow, document: Document) { (self.row, self.document) = (row, document) }

    package static let form = TableForm(row: "phase", [Columns.from, Columns.because, Columns.cycle])

    /// Its columns.
    package enum Columns {
      package static let from = Key.date("From", needed: .always, "The first day of the phase.")
      package static let because = Key.text("Because", needed: .always, "What changed that day.")
      package static let cycle = Key.reference("Cycle", to: Cycle.self, "The cycle that changed it.")
    }

    package var from: CalendarDate? { self[Columns.from] }
    package var because: String? { self[Columns.because] }
    package var cycle: Cycle? { self[Columns.cycle] }
  }
}
