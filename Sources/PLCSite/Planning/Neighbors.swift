import PLCContent
import PLCText

/// What comes before and after a document, where its kind has an order.
struct Neighbors: Sendable, Hashable {
  var previous: Int?
  var next: Int?

  /// The neighbors of all documents that have any, found once: cycles along the ramp of their idea, lessons
  /// along the arc of their package, meetings by date, and versions of one thing.
  static func all(in library: Library) -> [Int: Neighbors] {
    var found: [Int: Neighbors] = [:]
    for idea in library.positions(of: "change-idea") { found.chain(library.ramp(ofIdea: idea).cycles) }
    for arc in PackageLessons.all(in: library) where arc.package != nil { found.chain(arc.lessons) }
    found.chain(meetings(in: library))
    for (position, document) in library.documents.enumerated() where !document.kind.hasOwnOrder {
      for earlier in library.linked("supersedes", of: position) where earlier != position {
        found.join(earlier, position)
      }
      for later in library.linked("superseded_by", of: position) where later != position {
        found.join(position, later)
      }
    }
    return found
  }

  private static func meetings(in library: Library) -> [Int] {
    library.positions(of: "meeting").filter { library.documents[$0]["date"]?.date != nil }
      .sorted { first, second in
        let days = [first, second].map { library.documents[$0]["date"]?.date?.daysSince1970 ?? 0 }
        return (days[0], first) < (days[1], second)
      }
  }
}

extension Kind {
  /// Whether its documents follow each other in an order of their own, whatever replaces what.
  fileprivate var hasOwnOrder: Bool { ["cycle", "lesson", "meeting"].contains(id) }
}

extension [Int: Neighbors] {
  /// Links each of the documents with the next one.
  fileprivate mutating func chain(_ positions: [Int]) {
    for (earlier, later) in zip(positions, positions.dropFirst()) { join(earlier, later) }
  }

  fileprivate mutating func join(_ earlier: Int, _ later: Int) {
    self[earlier, default: Neighbors()].next = later
    self[later, default: Neighbors()].previous = earlier
  }
}

/// The lessons of one package in their order.
struct PackageLessons: Sendable {
  /// Nil for lessons that name no package.
  let package: Int?
  let lessons: [Int]

  /// The arcs of all packages in the order of their paths, lessons without one last.
  static func all(in library: Library) -> [PackageLessons] {
    let lessons = library.positions(of: "lesson")
    let byPackage = Dictionary(grouping: lessons) { library.linked("package", of: $0).first }
    let packages = byPackage.keys.compactMap(\.self).sorted().map(Int?.some) + [nil]
    return packages.compactMap { package in
      guard let found = byPackage[package] else { return nil }
      let ordered = found.sorted { first, second in
        let orders = [first, second].map { library.documents[$0]["order"]?.number ?? .infinity }
        return (orders[0], first) < (orders[1], second)
      }
      return PackageLessons(package: package, lessons: ordered)
    }
  }
}
