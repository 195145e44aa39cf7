extension Kind {
  package static let research = Kind(
    "research", home: .folder("research"), singular: "research note", plural: "research",
    help: "A source that somebody read for the community: what it says, and what it means here.",
    fields: [
      Field("citation", .text, .always, "The full citation."),
      Field("doi", .text, "The DOI, such as `10.1037/a0029185`."),
      Field("url", .url, "Where it can be read."),
      Field(
        "source_kind",
        .term(
          Vocabulary("source-kind", ["study", "review", "book", "practice-guide", "article", "local"])),
        "What sort of source it is."),
      Field("brought_by", .reference(["member"]), "Who read it for us."),
      Field("bears_on", .list(.reference(["problem", "theory", "change-idea"])), "What it helps us with."),
    ],
    sections: [
      Section("What it says", .always, "The finding, in your own words."),
      Section("In our context", .always, "What is the same and what is different here."),
      Section("How strong is it", .always, "How far the finding can be trusted, and for whom."),
    ])
}
