import PLCContent
import PLCText

/// The documents of a kind in groups, as its appearance says: most of them by status; a long group is cut into school
/// years.
struct IndexGroups {
  let kind: Kind
  let context: PageContext

  /// Documents under one heading.
  struct Group {
    /// Empty when nothing tells this group from others.
    let title: String
    /// What it is grouped by, without the school year: the same for all parts of a long group.
    let name: String
    /// The title without the school year, which the first part of a long group has.
    var plainTitle: String?
    let documents: [Document]
    /// The document that the group is named after.
    var document: Document?

    /// What a link to the group points to.
    var anchor: String { "group-" + Slug.make(title) }
  }

  private var words: Words { context.words }
  private var form: IndexForm { Appearance.of(kind).index }

  /// More than so many of one group are easier to look through by school year.
  private static let long = 24

  var groups: [Group] {
    let documents = context.library.documents(of: kind.id)
    switch form.groups {
    case .own(let groups): return groups(self, documents)
    case .together: return cut(Group(title: "", name: "", documents: sorted(documents)))
    case .byStatus: return byStatus(documents).flatMap(cut)
    case .by(let key, let few):
      let groups = byField(key.field, documents)
      guard documents.count > few else {
        return [Group(title: "", name: "", documents: groups.flatMap(\.documents))]
      }
      return groups.flatMap(cut)
    }
  }

  private func byStatus(_ documents: [Document]) -> [Group] {
    guard !kind.statuses.isEmpty else { return [Group(title: "", name: "", documents: sorted(documents))] }
    let byStatus = Dictionary(grouping: documents) { $0.statusWord ?? "" }
    // What is under way is what readers come for; beginnings and ends follow, side exits close the page.
    return ordered(byStatus.keys, kind.statusWords.values).compactMap { status in
      byStatus[status].map { found in
        Group(title: words.capitalised(words.status(status)), name: status, documents: sorted(found))
      }
    }
  }

  private func byField(_ field: Field, _ documents: [Document]) -> [Group] {
    let vocabulary = kind.field(field.name)?.type.vocabulary
    let byTerm = Dictionary(grouping: documents) { $0.fields[field.name]?.text ?? "" }
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

  /// A long group by school year, the newest first.
  func cut(_ group: Group) -> [Group] {
    guard group.documents.count > Self.long else { return [group] }
    let byYear = Dictionary(grouping: group.documents, by: \.schoolYear)
    guard byYear.count > 1 else { return [group] }
    let years = byYear.keys.compactMap(\.self).sorted(by: >).map(SchoolYear?.some) + [nil]
    return years.compactMap { year in
      guard let documents = byYear[year] else { return nil }
      let shown = year.map { "\($0)" } ?? words[.noDate]
      return Group(
        title: group.title.isEmpty ? shown : "\(group.title), \(shown)", name: group.name,
        plainTitle: group.title.isEmpty ? shown : group.title, documents: documents)
    }
  }

  /// Dated kinds with the newest first, the others by title as they are named; what was replaced
  /// stands last.
  func sorted(_ documents: [Document]) -> [Document] {
    let isDated = form.isDated
    let isReplaced = { (document: Document) in context.plan.successors[document] != nil }
    return documents.sorted { first, second in
      if isReplaced(first) != isReplaced(second) { return isReplaced(second) }
      if isDated, let a = first.date, let b = second.date, a != b { return a > b }
      return isDated ? first > second : first < second
    }
  }
}
