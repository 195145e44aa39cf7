import PLCContent
import PLCText

/// The documents of a kind in groups: lessons by package, measures by what they are for, most others by status;
/// a long group is cut into school years.
struct IndexGroups {
  let kind: Kind
  let context: PageContext

  /// Documents under one heading.
  struct Group {
    /// Empty when nothing tells this group from others.
    let title: String
    /// What it is grouped by, without the school year: the same for all parts of a long group.
    let name: String
    let documents: [Int]
    /// The document that the group is named after.
    var document: Int?

    /// What a link to the group points to.
    var anchor: String { "group-" + Slug.make(title) }
  }

  private var words: Words { context.words }
  private var library: Library { context.library }

  /// More than so many of one group are easier to look through by school year.
  private static let long = 24
  /// So few protocols are one table, which says what each is for.
  private static let few = 12
  private static let dated: Set<KindID> = ["meeting", "look", "reflection", "try", "interview", "cycle"]

  /// The field by which a kind is best told apart; nil for those that are grouped by status.
  private var field: String? {
    switch kind.id {
    case "measure", "evidence": "type"
    case "protocol": "for"
    case "research": "source_kind"
    case "interview": "role"
    default: nil
    }
  }

  var groups: [Group] {
    let positions = library.positions(of: kind.id)
    switch kind.id {
    case "lesson": return arcs()
    case "meeting": return meetings(positions)
    case "look", "reflection", "page": return cut(Group(title: "", name: "", documents: sorted(positions)))
    case "protocol" where positions.count <= Self.few:
      let groups = byField("for", positions)
      return [Group(title: "", name: "", documents: groups.flatMap(\.documents))]
    default:
      let groups = field.map { byField($0, positions) } ?? byStatus(positions)
      return groups.flatMap(cut)
    }
  }

  private func arcs() -> [Group] {
    PackageLessons.all(in: library).map { arc in
      let title = arc.package.map { library.documents[$0].title } ?? words[.noPackage]
      return Group(title: title, name: title, documents: arc.lessons, document: arc.package)
    }
  }

  /// Those still to come first, the next one at the top; then the others by school year, the newest first.
  private func meetings(_ positions: [Int]) -> [Group] {
    let isComing = { (position: Int) in library.documents[position].status == "agenda" }
    let coming = Group(
      title: words.capitalised(words[.stillToCome]), name: "agenda",
      documents: Array(sorted(positions.filter(isComing)).reversed()))
    let others = sorted(positions.filter { !isComing($0) })
    let held = Group(
      title: coming.documents.isEmpty ? "" : words[.meetingsHeld], name: "held", documents: others)
    return [coming].filter { !$0.documents.isEmpty } + (others.isEmpty ? [] : cut(held))
  }

  private func byStatus(_ positions: [Int]) -> [Group] {
    guard !kind.statuses.isEmpty else { return [Group(title: "", name: "", documents: sorted(positions))] }
    let byStatus = Dictionary(grouping: positions) { library.documents[$0].status ?? "" }
    // What is under way is what readers come for; beginnings and ends follow, side exits close the page.
    let known = kind.statuses.map(\.name)
    return ordered(byStatus.keys, known).compactMap { status in
      byStatus[status].map { found in
        Group(title: words.capitalised(words.status(status)), name: status, documents: sorted(found))
      }
    }
  }

  private func byField(_ field: String, _ positions: [Int]) -> [Group] {
    let vocabulary = kind.field(field)?.type.vocabulary
    let byTerm = Dictionary(grouping: positions) { library.documents[$0][field]?.text ?? "" }
    return ordered(byTerm.keys, vocabulary?.values ?? []).compactMap { term in
      byTerm[term].map { found in
        let title = term.isEmpty ? words[.noStatusGroup] : words.term(term, of: vocabulary)
        return Group(title: words.capitalised(title), name: term, documents: sorted(found))
      }
    }
  }

  /// Known words in their order, then others by name, then nothing.
  private func ordered(_ found: some Collection<String>, _ known: [String]) -> [String] {
    let others = found.filter { !known.contains($0) && !$0.isEmpty }.sorted()
    return known.filter { found.contains($0) } + others + (found.contains("") ? [""] : [])
  }

  private func cut(_ group: Group) -> [Group] {
    guard group.documents.count > Self.long else { return [group] }
    let settings = library.settings
    let byYear = Dictionary(grouping: group.documents) { library.documents[$0].schoolYear(settings) }
    guard byYear.count > 1 else { return [group] }
    let years = byYear.keys.compactMap(\.self).sorted(by: >).map(SchoolYear?.some) + [nil]
    return years.compactMap { year in
      guard let documents = byYear[year] else { return nil }
      let shown = year.map { "\($0)" } ?? words[.noDate]
      return Group(
        title: group.title.isEmpty ? shown : "\(group.title), \(shown)", name: group.name,
        documents: documents)
    }
  }

  /// Dated kinds with the newest first, the others by title as they are named; what was replaced
  /// stands last.
  private func sorted(_ positions: [Int]) -> [Int] {
    let documents = library.documents
    let isDated = Self.dated.contains(kind.id)
    let isReplaced = { (position: Int) in context.plan.successors[position] != nil }
    return positions.sorted { first, second in
      if isReplaced(first) != isReplaced(second) { return isReplaced(second) }
      if isDated, let a = documents[first].date, let b = documents[second].date, a != b { return a > b }
      return isDated ? first > second : first < second
    }
  }
}
