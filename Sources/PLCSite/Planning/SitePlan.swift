package import PLCContent
import PLCHTML
import PLCStatistics
package import PLCText

/// Everything that a site will hold, for one audience, before anything is rendered.
package struct SitePlan: Sendable {
  /// What the audience may see, and nothing more.
  package let library: Library
  package let circle: Visibility
  package let words: Words
  /// The day the site was asked to speak of; nil when pages must not depend on it.
  package let asOf: CalendarDate?
  /// What happened, the newest first, up to the day the site speaks of.
  let timeline: [TimelineEvent]
  /// Whether those who read the site also write it, so that it may say what to write next.
  let isForWriters: Bool
  /// The page of each document.
  private let documentRoutes: [Document: Route]
  /// The index page of each kind that has documents.
  package let indexRoutes: [KindID: Route]
  /// The route of each file that visible documents show or link to.
  package let assetRoutes: [RelativePath: Route]
  /// What the audience may see of each measure that has data.
  package let measures: [Document: MeasureReport]
  /// What is known of the predictions of each cycle that makes some.
  let predictions: [Document: PredictionStory]
  /// The file of each of those measures, for readers to take with them.
  let dataRoutes: [Document: Route]
  /// The pages about the community as a whole that have something to say.
  let communityPages: [CommunityPage]
  /// Everything under one tag, one school year, one standard.
  let collections: Collections
  /// What comes before and after a document, where there is an order.
  let neighbors: [Document: Neighbors]
  /// The newest of those that have replaced a document, by what was replaced.
  let successors: [Document: Document]
  /// Who made the last change of a document.
  let changedBy: [Document: Member]
  /// The page to print of each measure that asks or looks for something.
  let sheetRoutes: [Document: Route]
  private let documentsByRoute: [Route: Document]
  package let pages: [Page]

  package static let home = Route("index.html")
  package static let notFound = Route("404.html")
  package static let stylesheet = Route("assets/style.css")
  package static let script = Route("assets/site.js")
  package static let membersRoute = Route("members.html")

  /// One page: where it stands, what it is called, and the function that makes its body.
  package struct Page: Sendable {
    package let route: Route
    package let title: String
    let render: @Sendable (PageContext) -> PageBody
  }

  /// Projects a library to an audience and lays out its site.
  package static func make(
    of library: Library, for circle: Visibility, drafts: Bool = false, blocked: Set<RelativePath> = [],
    asOf: CalendarDate? = nil, history: History = .unknown
  ) async -> SitePlan {
    // What happened after the day that the site speaks of is not known yet.
    let history = asOf.map { history.until($0) } ?? history
    let library = library.dated(by: history)
    let words = Words.of(library.settings.language)
    let schema = library.schema
    let showsNames = circle != .public || library.settings.site.showsNames
    let audience = Audience(
      circle: circle, includesDrafts: drafts, blocked: blocked,
      wordForHidden: { kind in schema.kind(kind).map { words.indefinite($0) } ?? kind.name },
      wordForMember: { member in
        showsNames && !member.name.isEmpty ? member.name : words.indefinite(role: member.role)
      })
    let shown = await library.projected(for: audience)
    let rule = circle == .public ? SmallGroupRule(minimum: library.settings.minimumGroup) : nil
    let reports = await MeasureReport.all(of: shown, rule: rule)
    // Everything after sees the projected numbers only.
    let bare = shown.withoutData
    return SitePlan(
      bare, circle: circle, words: words, asOf: asOf, reports: reports,
      predictions: PredictionStory.all(of: library, shown: bare, for: circle, history),
      changedBy: LastChanges.all(of: library, shown: bare, history),
      dataFiles: dataFiles(of: library, shown: shown))
  }

  /// The files of data, each with the measure of which the audience sees it; nil for none.
  private static func dataFiles(of library: Library, shown: Library) -> [RelativePath: Document?] {
    func measures(_ library: Library) -> [(RelativePath, Document?)] {
      library.all(Measure.self).compactMap { measure in measure.numbers?.file.map { ($0, measure.document) } }
    }
    let seen = Dictionary(measures(shown)) { first, _ in first }
    return Dictionary(measures(library).map { ($0.0, seen[$0.0] ?? nil) }) { first, _ in first }
  }

  private init(
    _ library: Library, circle: Visibility, words: Words, asOf: CalendarDate?,
    reports: [Document: MeasureReport], predictions: [Document: PredictionStory],
    changedBy: [Document: Member], dataFiles: [RelativePath: Document?]
  ) {
    self.library = library
    // By the documents of this library, through which nobody comes to the numbers behind a report.
    let measures = Dictionary(
      uniqueKeysWithValues: library.documents.compactMap { document in
        reports[document].map { (document, $0) }
      })
    self.measures = measures
    self.predictions = predictions
    self.changedBy = changedBy
    self.circle = circle
    self.words = words
    self.asOf = asOf
    isForWriters = circle != .public
    timeline = library.timeline.filter { event in asOf.map { event.date <= $0 } ?? true }
    var taken = TakenRoutes()
    for route in Self.reserved + CommunityPage.allCases.map(\.route) {
      _ = taken.take(route.path.string)
    }
    var indexRoutes: [KindID: Route] = [:]
    for kind in library.schema.kinds {
      guard let folder = kind.folder, library.has(kind.id) else { continue }
      indexRoutes[kind.id] = taken.take(folder + "/index.html")
    }
    self.indexRoutes = indexRoutes
    var documentRoutes: [Document: Route] = [:]
    var documentsByRoute: [Route: Document] = [:]
    for document in library.documents {
      let folder = document.kind.folder.map { $0 + "/" } ?? ""
      let route = taken.take(folder + document.id.name + ".html")
      documentRoutes[document] = route
      documentsByRoute[route] = document
    }
    (self.documentRoutes, self.documentsByRoute) = (documentRoutes, documentsByRoute)
    communityPages = CommunityPage.shown(in: library)
    collections = Collections(library) { taken.take($0) }
    neighbors = Neighbors.all(in: library)
    successors = Successors.all(in: library)
    func beside(_ measure: Measure, _ ending: String) -> Route? {
      documentRoutes[measure.document].map { taken.take("\($0.path.withoutExtension)\(ending)") }
    }
    var dataRoutes: [Document: Route] = [:]
    for measure in library.all(Measure.self) where measures[measure.document] != nil {
      dataRoutes[measure.document] = beside(measure, ".csv")
    }
    self.dataRoutes = dataRoutes
    var sheetRoutes: [Document: Route] = [:]
    for measure in library.all(Measure.self) where MeasureInstrument(measure) != nil {
      sheetRoutes[measure.document] = beside(measure, "-sheet.html")
    }
    self.sheetRoutes = sheetRoutes
    var assetRoutes = Self.assets(of: library, for: circle, &taken)
    // A link to a file of data leads to what this audience may see of it, or nowhere.
    for (file, measure) in dataFiles where assetRoutes[file] != nil {
      assetRoutes[file] = measure.flatMap { dataRoutes[$0] }
    }
    self.assetRoutes = assetRoutes
    pages = PageList.pages(
      library, circle: circle, words: words, documentRoutes: documentRoutes, indexRoutes: indexRoutes,
      communityPages: communityPages, collections: collections, sheetRoutes: sheetRoutes)
  }

  /// The page of a document of this site.
  package func route(of document: Document) -> Route { documentRoutes[document] ?? Self.notFound }

  /// The document whose page a route is; nil for every other page.
  func document(of route: Route) -> Document? { documentsByRoute[route] }

  /// Whether the site has a page of its members.
  var hasMembersPage: Bool { circle != .public && !library.members.isEmpty }

  /// The day against which a page may say that something is late or still to come; nil where no page may.
  var today: CalendarDate? { circle == .public ? nil : asOf }

  /// The files that documents of the projection link to or show, and the logo; without those that must not
  /// leave the folder.
  private static func assets(
    of library: Library, for circle: Visibility, _ taken: inout TakenRoutes
  ) -> [RelativePath: Route] {
    var found = library.linkedFiles.filter { $0.fileExtension != "md" }
    if let logo = library.settings.site.logo, library.tree[logo] != nil { found.insert(logo) }
    var routes: [RelativePath: Route] = [:]
    for path in found.sorted() where path != library.settings.namesFile {
      guard library.tree[path]?.mayBePublished(to: circle) ?? false else { continue }
      routes[path] = taken.take("files/" + path.string)
    }
    return routes
  }
}

/// Gives every page its own route, also on systems that do not tell upper from lower case.
private struct TakenRoutes {
  private var taken: Set<String> = []

  mutating func take(_ wanted: String) -> Route {
    var candidate = wanted
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      let path = RelativePath.root.appending(wanted)
      candidate = "\(path.withoutExtension)-\(number).\(path.fileExtension)"
      number += 1
    }
    return Route(candidate)
  }
}
