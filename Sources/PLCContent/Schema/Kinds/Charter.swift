extension Kind {
  package static let charter = Kind(
    "charter", home: .file("charter.md"), plural: "charters",
    help: "Who the community is and what it expects of itself. Two lines are enough to begin.",
    statuses: [
      Status("draft", "Still being written together."),
      Status("adopted", "The community has agreed to it."),
      Status("revised", "Agreed to again after a review."),
    ],
    fields: [
      Field("community", .text, .always, "The name of the community."),
      Field("practice_goal", .text, .from("adopted"), "What we want to do differently when we teach."),
      Field("learning_goal", .text, .from("adopted"), "What we want students to be able to do."),
      Field(
        "meeting_rhythm",
        .suggestion(Vocabulary("meeting-rhythm", ["weekly", "every-two-weeks", "monthly"])), .always,
        "How often we meet: `weekly`, `every-two-weeks`, `monthly`, or in your own words."),
      Field(
        "decision_rule",
        .term(Vocabulary("decision-rule", ["consensus", "vote", "fist-to-five", "mixed"])), .from("adopted"),
        "How we decide when we do not all see it the same way."),
      Field("review_on", .date, "When we look at this charter again."),
      Field("network", .text, "A network of communities that we belong to."),
      Field("sponsor", .text, "Who gives us the time and backs our decisions."),
    ],
    sections: [
      Section("Purpose", .from("adopted"), "Why we meet, in the words of the group."),
      Section(
        "Expectations", .from("adopted"),
        "What will change in our teaching, and how students' learning will show it."),
      Section("Norms", .from("adopted"), .list, "How we treat each other and the work, one norm a line."),
      Section("Commitments", "What each of us promises to do between meetings."),
      Section("Roles", "Who does what, and how roles rotate."),
      Section(
        "Privacy agreement", .from("adopted"),
        "What may leave the room, and how students' work is made safe to share."),
      Section("How we decide", "The decision rule, with an example."),
    ])
}
