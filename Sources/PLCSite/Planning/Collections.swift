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
    let documents: [Document]
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
      var found: [String: (name: String, documents: [Document])] = [:]
      for document in library.documents {
        for value in Self.values(of: facet, in: document) {
          let key = value.lowercased()
          if found[key]?.documents.last == document { continue }
          found[key, default: (value, [])].documents.append(document)
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
  static func values(of facet: Facet, in document: Document) -> [String] {
    if facet == .schoolYear { return document.schoolYear.map { ["\($0)"] } ?? [] }
    return facet.fields.flatMap { document.fields[$0.name]?.texts ?? [] }.filter { !$0.isEmpty }
  }
}

extension Collections.Facet {
  /// The fields that hold its values, in whichever kind has them.
  var fields: [Field] {
    let keys: [any Declared] =
      switch self {
      case .tag: [CommonFields.tags]
      case .focus: [Problem.Fields.focus]
      case .grade: [CommonFields.grade, CommonFields.grades]
      case .schoolYear: [CommonFields.schoolYear]
      case .standard: [Problem.Fields.standards]
      }
    return keys.map(\.field)
  }

  /// The facet that a field says something of.
  init?(fieldNamed name: String) {
    guard let facet = Self.allCases.first(where: { $0.fields.contains { $0.name == name } }) else {
      return nil
    }
    self = facet
  }
}

extension Document {
  /// The school year that the document names, else that of its date.
  var schoolYear: SchoolYear? {
    if let year = self[CommonFields.schoolYear].flatMap({ SchoolYear($0) }) { return year }
    return date.map { SchoolYear(of: $0, startingIn: library.settings.schoolYearStarts) }
  }
}
