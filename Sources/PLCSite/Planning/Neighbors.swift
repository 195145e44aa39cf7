import PLCContent
import PLCText

/// What comes before and after a document, where its kind has an order.
struct Neighbors: Sendable, Hashable {
  var previous: Document?
  var next: Document?

  /// The neighbors of all documents that have any, found once: cycles along the ramp of their idea, lessons
  /// along the arc of their package, meetings by date, and versions of one thing.
  static func all(in library: Library) -> [Document: Neighbors] {
    var found: [Document: Neighbors] = [:]
    for idea in library.all(ChangeIdea.self) { found.chain(idea.ramp.cycles) }
    for arc in PackageLessons.all(in: library) where arc.package != nil { found.chain(arc.lessons) }
    found.chain(meetings(in: library))
    for document in library.documents where !document.kind.hasOwnOrder {
      if let earlier = document.supersedes, earlier != document { found.join(earlier, document) }
      if let later = document.supersededBy, later != document { found.join(document, later) }
    }
    return found
  }

  private static func meetings(in library: Library) -> [Meeting] {
    library.all(Meeting.self)
      .compactMap { meeting in meeting[Meeting.Fields.date].map { (date: $0, meeting: meeting) } }
      .sorted { $0 < $1 }.map(\.meeting)
  }
}

extension Kind {
  /// Whether its documents follow each other in an order of their own, whatever replaces what.
  fileprivate var hasOwnOrder: Bool { [Cycle.id, Lesson.id, Meeting.id].contains(id) }
}

extension [Document: Neighbors] {
  /// Links each of the documents with the next one.
  fileprivate mutating func chain(_ views: [some DocumentView]) {
    for (earlier, later) in zip(views, views.dropFirst()) { join(earlier.document, later.document) }
  }

  fileprivate mutating func join(_ earlier: Document, _ later: Document) {
    self[earlier, default: Neighbors()].next = later
    self[later, default: Neighbors()].previous = earlier
  }
}

/// The lessons of one package in their order.
struct PackageLessons: Sendable {
  /// Nil for lessons that name no package.
  let package: ChangePackage?
  let lessons: [Lesson]

  /// The arcs of all packages in the order of their paths, lessons without one last.
  static func all(in library: Library) -> [PackageLessons] {
    let byPackage = Dictionary(grouping: library.all(Lesson.self), by: \.package)
    let packages = byPackage.keys.compactMap(\.self).sorted().map(ChangePackage?.some) + [nil]
    return packages.compactMap { package in
      byPackage[package].map { lessons in
        PackageLessons(
          package: package, lessons: lessons.sorted { ($0.order ?? .max, $0) < ($1.order ?? .max, $1) })
      }
    }
  }
}
