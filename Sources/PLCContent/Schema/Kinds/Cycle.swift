extension Kind {
  package static let cycle = Kind(
    "cycle", home: .folder("cycles"), singular: "cycle", plural: "cycles",
    help: "One plan–do–study–act cycle: a small test of one change idea, with a prediction before the data.",
    statuses: [
      Status("plan", "Being planned."),
      Status("do", "Being carried out."),
      Status("study", "Comparing what happened with what we predicted."),
      Status("act", "Deciding what next."),
      Status("closed", "Decided."),
      Status("stopped", "Broken off, for a reason.", isSideExit: true),
    ],
    fields: [
      Field("change_idea", .reference(["change-idea"]), .always, "The change that is tested."),
      Field("package", .reference(["change-package"]), "The change package it belongs to."),
      Field("previous", .reference(["cycle"]), "The cycle before this one."),
      Field("number", .count, "Its place in the ramp; one more than the previous when left out."),
      Field("testers", .list(.reference(["member"])), "Who carries it out."),
      Field("scale", .term(.scale), "How many try it."),
      Field("contexts", .list(.text), "What is different this time: another period, grade, teacher."),
      Field("start", .date, "The first day."),
      Field("planned_end", .date, "The last day, as planned."),
      Field("ended", .date, "The last day, as it was."),
      Field("measures", .list(.reference(["measure"])), "The measures we look at."),
      Field("predicted_on", .date, "The day the prediction was written."),
      Field("carried_out", .term(.carriedOut), "Whether it went as planned: `yes`, `partly`, `no`."),
      Field(
        "decision", .term(.decision), .from("closed"),
        "What we decided: `adopt`, `adapt`, `expand`, `abandon`."),
      Field("next", .reference(["cycle"]), "The cycle after this one."),
      Field("no_next_because", .text, "Why there is no next cycle."),
      Field("evidence", .list(.reference(["evidence", "look"])), "What it produced to look at."),
      Field("seal", .text, "Written by `plc seal`: the day and fingerprint of the predictions."),
    ],
    sections: [
      Section(
        "Plan", .always, .tables([questionTable, taskTable]),
        "The questions with predictions, and who does what, when and where."),
      Section("Do", .from("do"), "What was done and seen, and what did not go as planned."),
      Section("What we varied", "What was different from the plan or from last time."),
      Section(
        "Study", .from("study"), .table(resultTable),
        "For each question what happened, how it compares with the prediction, and whether it was better than before."
      ),
      Section("What we learned", "What we know now that we did not know."),
      Section("Act", .from("act"), "What we decide, and why."),
      Section("Reflection", "How it felt, for students and for us."),
    ])

  package static let questionTable = TableForm(
    row: "question",
    [
      Field("Question", .text, .always, "What we want to find out."),
      Field("Prediction", .text, "What we think will happen."),
      Field(
        "Data", .list(.referenceOrText(["measure"])),
        "What will answer it: `quantitative`, `qualitative`, `both`, or a measure."),
      Field("Success looks like", .text, "What we would be glad to see."),
    ])

  package static let taskTable = TableForm(
    row: "task",
    [
      Field("Who", .list(.referenceOrText(["member"])), .always, "Who does it."),
      Field("What", .text, .always, "What is to be done."),
      Field("When", .text, "By when."),
      Field("Where", .text, "Where."),
    ])

  package static let resultTable = TableForm(
    row: "result",
    [
      Field("Question", .text, .always, "The question, in the words of the plan."),
      Field("What happened", .text, .always, "What we found."),
      Field("Verdict", .term(.verdict), "How well we predicted it."),
      Field(
        "Better than before", .term(.betterThanBefore), "Whether it was better for students than before."),
    ])
}
