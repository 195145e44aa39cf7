/// A source that somebody read for the community: what it says, and what it means here.
package struct Research: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("research")
  package static let kind = Kind(
    id, home: .folder("research"), singular: "research note", plural: "research",
    help: "A source that somebody read for the community: what it says, and what it means here.",
    fields: [Fields.citation, Fields.doi, Fields.url, Fields.sourceKind, Fields.broughtBy, Fields.bearsOn],
    sections: [Sections.whatItSays, Sections.inOurContext, Sections.howStrongIsIt])

  /// What sort of source it is.
  package enum SourceKind: String, Term {
    case study, review, book
    case practiceGuide = "practice-guide"
    case article, local
    package static let vocabulary = Vocabulary("source-kind", of: Self.self)
  }

  /// What its front matter may say.
  package enum Fields {
    package static let citation = Key.text("citation", needed: .always, "The full citation.")
    package static let doi = Key.text("doi", "The DOI, such as `10.1037/a0029185`.")
    package static let url = Key.url("url", "Where it can be read.")
    package static let sourceKind = Key.term("source_kind", SourceKind.self, "What sort of source it is.")
    package static let broughtBy = Key.member("brought_by", "Who read it for us.")
    package static let bearsOn = Key.documents(
      "bears_on", of: [Problem.id, Theory.id, ChangeIdea.id], "What it helps us with.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let whatItSays = Section(
      "What it says", needed: .always, "The finding, in your own words.")
    package static let inOurContext = Section(
      "In our context", needed: .always, "What is the same and what is different here.")
    package static let howStrongIsIt = Section(
      "How strong is it", needed: .always, "How far the finding can be trusted, and for whom.")
  }

  package var citation: String? { self[Fields.citation] }
  package var doi: String? { self[Fields.doi] }
  package var url: String? { self[Fields.url] }
  package var sourceKind: SourceKind? { self[Fields.sourceKind] }
  package var broughtBy: Member? { self[Fields.broughtBy] }
  package var bearsOn: [Document] { self[Fields.bearsOn] }
}
