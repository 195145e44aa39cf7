extension Kind {
  package static let measure = Kind(
    "measure", home: .folder("measures"), plural: "measures",
    help:
      "Something counted again and again to see whether a change makes a difference. The numbers stand beside it in a CSV file of the same name.",
    statuses: [
      Status("draft", "Still deciding what to count."),
      Status("in-use", "Data are being gathered."),
      Status("retired", "No longer gathered."),
    ],
    fields: [
      Field(
        "type",
        .term(Vocabulary("measure-type", ["outcome", "driver", "process", "balancing", "practical"])),
        .always, "What role it plays."),
      Field(
        "of", .reference(["theory", "change-package", "change-idea"]),
        "What it belongs to; a driver as `theory/revision#driver-slug`."),
      Field(
        "unit",
        .suggestion(
          Vocabulary("unit", ["%", "count", "score", "minutes", "days", "yes-no"])), .always,
        "What the numbers are: `%`, `count`, `score`, `minutes`, `days`, `yes-no`, or a word."),
      Field(
        "direction", .term(Vocabulary("direction", ["up", "down", "none"])),
        "Which way is better; `up` when left out."),
      Field("tells_us", .text, "What it is meant to show."),
      Field(
        "instrument",
        .term(Vocabulary("instrument", ["survey", "lens", "observation", "log", "record"])),
        "How the data come about."),
      Field("collected_by", .list(.referenceOrText(["member"])), "Who gathers the data."),
      Field("how_often", .text, "How often, such as `weekly`."),
      Field("minutes", .number, "Minutes of students' time each time."),
      Field("days_to_result", .number, "Days until we can look at the result."),
      Field(
        "chart", .term(Vocabulary("chart", ["run", "xmr", "p", "u", "c", "bar", "none"])),
        "The chart that shows it; a run chart when left out."),
      Field(
        "signal_rules", .term(signalRules),
        "The rules that tell a signal from chance; from the settings when left out."),
      Field("baseline_from", .date, "First day of the time before the change."),
      Field("baseline_to", .date, "Last day of the time before the change."),
      Field("target", .number, "Where we want it to be."),
      Field("data", .path, "The CSV file; the same name with `.csv` when left out."),
    ],
    sections: [
      Section(
        "Operational definition", .from("in-use"), "What is counted, out of what, and what is left out."),
      Section("How we collect it", "Who asks whom, when, with what."),
      Section("Items", .list, "The questions, word for word."),
      Section("Look-fors", .list, "What an observer looks for."),
      Section("Data", .table(dataTable), "The numbers, when there is no CSV file."),
      Section(
        "Phases", .table(phaseTable), "Times that have a centre line of their own, each with its reason."),
      Section("Limits", "What it cannot tell."),
    ])

  package static let signalRules = Vocabulary("signal-rules", ["anhoej", "perla", "nhs", "none"])

  /// The columns of a measure's data, in its `Data` table or its CSV file.
  package static let dataTable = TableForm(
    row: "data point",
    [
      Field("Date", .date, .always, "The day."),
      Field("Value", .number, "The value, in the unit of the measure."),
      Field("Numerator", .number, "How many of them."),
      Field("Denominator", .number, "Out of how many."),
      Field("N", .count, "How many students the value rests on."),
      Field("Group", .text, "Which students."),
      Field("Context", .text, "Which class or period."),
      Field("Cycle", .reference(["cycle"]), "The cycle it belongs to."),
      Field("Note", .text, "Anything that explains the point."),
    ])

  package static let phaseTable = TableForm(
    row: "phase",
    [
      Field("From", .date, .always, "The first day of the phase."),
      Field("Because", .text, .always, "What changed that day."),
      Field("Cycle", .reference(["cycle"]), "The cycle that changed it."),
    ])
}
