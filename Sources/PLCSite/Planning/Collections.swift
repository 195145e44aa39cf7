import PLCContent
import PLCText

/// Everything that stands under one tag, focus, grade, school year or standard.
package struct Collections: Sendable {
  /// What documents of every kind can be gathered by.
  package enum Facet: String, CaseIterable, Sendable {
    case tag = "tags"
    case focus = "focus"
    case grade = "grades"
    case schoolYear = "years"
    case standard = "standards"
  }

  /// One tag with all that carries it, or one school year with all that belongs to it.
  package struct Shelf: Sendable {
    let facet: Facet
    /// As it was written where it stands first.
    let name: String
    let route: Route
    /// By path.
    let documents: [Int]
  }

  /// In order: school years with the newest first, everything else by name.
  private let shelves: [Facet: [Shelf]]
  private let byValue: [Facet: [String: Int]]
  /// The page that lists all shelves of a facet, for each facet that has any.
  let indexRoutes: [Facet: Route]

  /// Gathers the documents of a library; `take` gives each page its own route.
  init(_ library: Library, take: (String) -> Route) {
    var shelves: [Facet: [Shelf]] = [:]
    var byValue: [Facet: [String: Int]] = [:]
    var indexRoutes: [Facet: Route] = [:]
    for facet in Facet.allCases {
      var found: [String: (name: String, documents: [Int])] = [:]
      for (position, document) in library.documents.enumerated() where document.kind.id != "member" {
        for value in Self.values(of: facet, in: document, library.settings) {
          let key = value.lowercased()
          if found[key]?.documents.last == position { continue }
          found[key, default: (value, [])].documents.append(position)
        }
      }
      guard !found.isEmpty else { continue }
      indexRoutes[facet] = take(facet.rawValue + "/index.html")
      let keys = facet == .schoolYear ? found.keys.sorted(by: >) : found.keys.sorted()
      shelves[facet] = keys.compactMap { key in
        guard let entry = found[key] else { return nil }
        let slug = Slug.make(entry.name)
        return Shelf(
          facet: facet, name: entry.name,
          route: take("\(facet.rawValue)/\(slug.isEmpty ? "other" : slug).html"), documents: entry.documents)
      }
      byValue[facet] = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    }
    (self.shelves, self.byValue, self.indexRoutes) = (shelves, byValue, indexRoutes)
  }

  /// The shelves of a facet, in order.
  func shelves(of facet: Facet) -> [Shelf] { shelves[facet] ?? [] }

  /// The page of everything under a value; nil when nothing is.
  func route(of facet: Facet, _ value: String) -> Route? {
    byValue[facet]?[value.lowercased()].flatMap { shelves[facet]?[$0].route }
  }

  /// The values by which a document can be found, as it says them.
  static func values(of facet: Facet, in document: Document, _ settings: Settings) -> [String] {
    let found: [String]
    switch facet {
    case .tag: found = document["tags"]?.texts ?? []
    case .focus: found = document["focus"]?.texts ?? []
    case .grade: found = (document["grade"]?.texts ?? []) + (document["grades"]?.texts ?? [])
    case .standard: found = document["standards"]?.texts ?? []
    case .schoolYear: found = document.schoolYear(settings).map { ["\($0)"] } ?? []
    }
    return found.filter { !$0.isEmpty }
  }
}

extension Document {
  /// The school year that the document names, else that of its date.
  func schoolYear(_ settings: Settings) -> SchoolYear? {
    if let year = self["school_year"]?.text.flatMap({ SchoolYear($0) }) { return year }
    return date.map { SchoolYear(of: $0, startingIn: settings.schoolYearStarts) }
  }
}
