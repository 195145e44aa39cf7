extension Kind {
  package static let meeting = Kind(
    "meeting", home: .folder("meetings"), plural: "meetings",
    help: "One meeting of the community: the agenda before it, the notes and decisions after it.",
    statuses: [
      Status("agenda", "Still to come; the agenda can change."),
      Status("held", "It took place and the notes are here."),
      Status("closed", "Notes and decisions are agreed."),
      Status("cancelled", "It did not take place.", isSideExit: true),
    ],
    fields: [
      Field("date", .date, .always, "The day of the meeting."),
      Field("minutes", .count, .always, "How long it is planned to last, in minutes."),
      Field("facilitator", .reference(["member"]), "Who guides the conversation."),
      Field("timekeeper", .reference(["member"]), "Who watches the clock."),
      Field("notetaker", .reference(["member"]), "Who writes."),
      Field("present", .list(.reference(["member"])), "Who was there."),
    ],
    sections: [
      Section("Pre-work", .words, "What to read, bring or do before, with the minutes it takes."),
      Section("Agenda", .always, .table(agendaTable), "The items in order, one row each."),
      Section("Notes", .from("held"), "What was said and seen, short."),
      Section("Questions and challenges", "What we wondered about and where we disagreed."),
      Section(
        "Decisions", .tableOrWords(decisionTable), "What was decided and what it rests on, one row each."),
      Section("Next time", .tableOrWords(nextTimeTable), "Who brings what for the next meeting."),
      Section("Did everyone get a turn", "Whose voice was heard, and whose should be next time."),
    ])

  package static let agendaTable = TableForm(
    row: "agenda item",
    [
      Field("Minutes", .count, .always, "How long the item takes."),
      Field("Item", .text, .always, "What we do, in a few words."),
      Field("Purpose", .term(.agendaPurpose), "What it is for: study work, plan, decide …"),
      Field("Format", .term(.agendaFormat), "How we sit and talk: pairs, a round, the whole group …"),
      Field("Led by", .reference(["member"]), "Who leads the item."),
      Field("Proposed by", .reference(["member"]), "Who asked for it."),
      Field("For", .list(.reference([])), "The problem, cycle or package it is about."),
      Field("Protocol", .reference(["protocol"]), "The protocol it follows."),
    ])

  package static let decisionTable = TableForm(
    row: "decision",
    [
      Field("Decision", .text, .always, "What was decided."),
      Field("How", .term(.decidedHow), "By consensus, vote, fist to five, delegated or directed."),
      Field("By", .list(.reference(["member"])), "Who decided, when it was not everybody."),
      Field("Because", .list(.referenceOrText([])), "What it rests on: evidence, or `our experience: …`."),
      Field("Owner", .list(.reference(["member"])), "Who sees to it."),
      Field("Due", .date, "By when."),
      Field("Dissent", .text, "What those who saw it differently said; never published."),
    ])

  package static let nextTimeTable = TableForm(
    row: "thing to bring",
    [
      Field("Who", .list(.referenceOrText(["member"])), "Who brings it."),
      Field("Brings", .text, "What to bring."),
      Field("For", .list(.referenceOrText([])), "What it is for."),
    ])
}
