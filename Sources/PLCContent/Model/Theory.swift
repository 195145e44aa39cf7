package import PLCText

/// How we think change will come about: an aim, the drivers of it, and ideas that move the drivers.
package struct Theory: DocumentView {
  package let document: Document
  package init(document: Document) { self.document = document }

  package static let id = KindID("theory")
  package static let kind = Kind(
    id, home: .folder("theories"), singular: "theory of improvement", plural: "theories of improvement",
    help: "How we think change will come about: an aim, the drivers of it, and ideas that move the drivers.",
    statuses: Status.self,
    fields: [
      Fields.problem, Fields.version, Fields.aimWhat, Fields.aimFor, Fields.aimFrom, Fields.aimTo,
      Fields.aimUnit, Fields.aimBy, Fields.aimMeasure, Fields.rootCauses, Fields.research,
    ],
    sections: [
      Sections.ifThenBecause, Sections.drivers, Sections.assumptions, Sections.whatChangedInThisVersion,
      Sections.alternativesConsidered,
    ],
    parents: [Fields.problem])

  /// How far it has come.
  package enum Status: String, StatusWord {
    case working, testing, revised, retired

    package var about: Kind.Stage {
      switch self {
      case .working: Kind.Stage("A first version to argue with.")
      case .testing: Kind.Stage("Cycles test its ideas.")
      case .revised: Kind.Stage("Changed by what cycles showed.")
      case .retired: Kind.Stage("No longer used.")
      }
    }
  }

  /// What its front matter may say.
  package enum Fields {
    package static let problem = Key.reference(
      "problem", to: Problem.self, needed: .always, "The problem of practice it answers.")
    package static let version = Key.count("version", "1, 2, …; 1 when left out.")
    package static let aimWhat = Key.text("aim_what", "What will be different, in a few words.")
    package static let aimFor = Key.text("aim_for", "For whom.")
    package static let aimFrom = Key.numberOrUnknown(
      "aim_from", "Where it stands now: a number, or `unknown`.")
    package static let aimTo = Key.number("aim_to", "Where we want it to be.")
    package static let aimUnit = Key.text("aim_unit", "What the numbers count, such as `%`.")
    package static let aimBy = Key.date("aim_by", "By when.")
    package static let aimMeasure = Key.reference(
      "aim_measure", to: Measure.self, "The measure that will tell.")
    package static let rootCauses = Key.references(
      "root_causes", to: RootCauses.self, "The analysis it builds on.")
    package static let research = Key.references("research", to: Research.self, "What research it builds on.")
  }

  /// What its text may be made of.
  package enum Sections {
    package static let ifThenBecause = Section(
      "If, then, because", needed: .always, "If we …, then students …, because …")
    package static let drivers = Section(
      "Drivers", as: .tree, labels: LabelMeaning(names: [TreeLabel.addresses, TreeLabel.measure]),
      "Primary drivers, secondary drivers and links to change ideas as nested points; a driver may end in `{addresses: cause-slug}` and `{measure: id}`."
    )
    package static let assumptions = Section("Assumptions", "What has to be true for this to work.")
    package static let whatChangedInThisVersion = Section(
      "What changed in this version", "What cycles taught us since the last version.")
    package static let alternativesConsidered = Section(
      "Alternatives considered", "Other theories, and why not those.")
  }

  package var problem: Problem? { self[Fields.problem] }
  package var version: Int? { self[Fields.version] }
  package var aimWhat: String? { self[Fields.aimWhat] }
  package var aimFor: String? { self[Fields.aimFor] }
  package var aimFrom: Double? { self[Fields.aimFrom] }
  package var aimTo: Double? { self[Fields.aimTo] }
  package var aimUnit: String? { self[Fields.aimUnit] }
  package var aimBy: CalendarDate? { self[Fields.aimBy] }
  package var aimMeasure: Measure? { self[Fields.aimMeasure] }
  package var rootCauses: [RootCauses] { self[Fields.rootCauses] }
  package var research: [Research] { self[Fields.research] }
}
