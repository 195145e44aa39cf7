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

  /// Whether readers may see a document.
  package func sees(_ document: Document) -> Bool {
    guard document.visibility >= circle, !blocked.contains(document.path) else { return false }
    return includesDrafts || !document.isDraft
  }

  /// Whether readers may not see what stands in a field or a column.
  func hides(_ field: Field) -> Bool { field.seenBy < circle }

  /// Whether readers may not see a section; sections of the writer's own are as the document.
  func hides(_ section: Section?) -> Bool { section.map { $0.seenBy < circle } ?? false }

  /// Whether readers may not see a field of a document. What nobody declared stays within the community.
  func hides(fieldNamed name: String, of kind: Kind) -> Bool {
    kind.field(name).map(hides) ?? (circle == .public)
  }
}

extension Library {
  /// The library as an audience may see it: what it may not see is gone, with every trace of it.
  ///
  /// Documents, fields, sections and columns are left out as the schema says; references to documents that are
  /// gone become the words that stand for their kind; the bytes of the sources are not kept. Everything that makes
  /// a site works on the result, and asks nothing more.
  package func projected(for audience: Audience) async -> Library {
    var newPosition = [Int?](repeating: nil, count: typed.count)
    var kept: [Int] = []
    for document in documents where audience.sees(document) {
      newPosition[document.position] = kept.count
      kept.append(document.position)
    }
    let positions = newPosition
    let rewritten = await kept.mapInParallel { position in
      AudienceRewriter(self, position: position, audience: audience, newPosition: positions).rewritten()
    }
    var newData: [Int: MeasureData] = [:]
    for (position, measure) in data {
      guard let new = positions[position] else { continue }
      newData[new] = measure.movingCycles { positions[$0] }
    }
    return Library(
      settings: settings, schema: schema, typed: rewritten.map(\.document),
      roster: audience.circle == .public ? roster.shown(by: audience.wordForMember) : roster, findings: [],
      tree: tree, links: rewritten.map(\.links), backlinks: Linker.backlinks(rewritten.map(\.links)),
      data: newData, index: DocumentIndex(rewritten.map(\.document), members: []))
  }
}

extension Roster {
  /// The members under the words that stand for them, without anything else that tells who they are.
  fileprivate func shown(by word: (Member) -> String) -> Roster {
    Roster(
      members: members.map { member in
        Member(
          id: "", name: word(member), role: member.role, grades: "", subjects: "", isActive: member.isActive,
          span: .fileStart)
      }, file: nil)
  }
}
