package import PLCText

/// Who a site is for, and how that circle is spoken to.
package struct Audience: Sendable {
  /// The widest circle that will read the site.
  package let circle: Visibility
  /// Whether documents with the status `draft` are shown.
  package let includesDrafts: Bool
  /// Files that must not be shown, such as those with a privacy error.
  package let blocked: Set<RelativePath>
  /// The word for something of a kind that readers may not see: "an interview".
  package let wordForHidden: @Sendable (KindID) -> String
  /// What stands for a member: a name or a role.
  package let wordForMember: @Sendable (Member) -> String

  package init(
    circle: Visibility, includesDrafts: Bool = false, blocked: Set<RelativePath> = [],
    wordForHidden: @escaping @Sendable (KindID) -> String,
    wordForMember: @escaping @Sendable (Member) -> String
  ) {
    self.circle = circle
    self.includesDrafts = includesDrafts
    self.blocked = blocked
    self.wordForHidden = wordForHidden
    self.wordForMember = wordForMember
  }

  /// Whether readers may see a document of the library.
  package func sees(_ document: Document, in library: Library) -> Bool {
    guard library.visibility(of: document) >= circle, !blocked.contains(document.path) else { return false }
    return includesDrafts || document.status != "draft"
  }

  /// Columns that no page for others shows.
  func hides(column: String, of form: TableForm) -> Bool {
    column == "Dissent" && form.row == Kind.decisionTable.row && circle != .private
  }
}

extension Library {
  /// The library as an audience may see it: what it may not see is gone, with every trace of it.
  ///
  /// Documents are left out; references to them become the words that stand for their kind; the bytes of
  /// the sources are not kept. Everything that makes a site works on the result, and asks nothing more.
  package func projected(for audience: Audience) async -> Library {
    var newPosition = [Int?](repeating: nil, count: documents.count)
    var kept: [Int] = []
    for (position, document) in documents.enumerated() where audience.sees(document, in: self) {
      newPosition[position] = kept.count
      kept.append(position)
    }
    let positions = newPosition
    let rewritten = await kept.mapInParallel { position in
      AudienceRewriter(self, position: position, audience: audience, newPosition: positions).rewritten()
    }
    let newDocuments = rewritten.map(\.document)
    let shownMembers = members.map { member in
      Member(
        id: "", name: audience.wordForMember(member), role: member.role, grades: "", subjects: "",
        isActive: member.isActive, span: .fileStart)
    }
    var newData: [Int: MeasureData] = [:]
    for (position, measure) in data {
      guard let new = positions[position] else { continue }
      newData[new] = measure.movingCycles { positions[$0] }
    }
    let publicMembers = audience.circle == .public ? shownMembers : members
    return Library(
      settings: settings, schema: schema, documents: newDocuments, members: publicMembers, findings: [],
      tree: tree, links: rewritten.map(\.links), backlinks: Linker.backlinks(rewritten.map(\.links)),
      data: newData, index: DocumentIndex(newDocuments, members: []))
  }
}

extension Library {
  /// The same library without the data of measures, for what comes after they have been projected.
  package var withoutData: Library {
    Library(
      settings: settings, schema: schema, documents: documents, members: members, findings: findings,
      tree: tree,
      links: links, backlinks: backlinks, data: [:], index: index)
  }
}

extension Library {
  /// The same library with its documents in other words; their order and links stay.
  func withDocuments(_ documents: [Document]) -> Library {
    Library(
      settings: settings, schema: schema, documents: documents, members: members, findings: findings,
      tree: tree, links: links, backlinks: backlinks, data: data, index: index)
  }
}

extension MeasureData {
  /// The same data with the cycles of another library.
  func movingCycles(_ move: (Int) -> Int?) -> MeasureData {
    MeasureData(
      points: points.map { point in
        Point(
          date: point.date, value: point.value, numerator: point.numerator, denominator: point.denominator,
          count: point.count, group: point.group, context: point.context, cycle: point.cycle.flatMap(move),
          note: point.note, place: point.place)
      }, gaps: gaps, file: file)
  }
}
