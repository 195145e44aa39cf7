import PLCContent

/// The pages of a site, in the order they are written.
enum PageList {
  static func pages(
    _ library: Library, circle: Visibility, words: Words, documentRoutes: [Document: Route],
    indexRoutes: [KindID: Route], communityPages: [CommunityPage], collections: Collections,
    sheetRoutes: [Document: Route]
  ) -> [SitePlan.Page] {
    var pages = [
      SitePlan.Page(route: SitePlan.home, title: words[.home]) { HomePage(context: $0).body },
      SitePlan.Page(route: SitePlan.notFound, title: words[.notFound]) { NotFoundPage(context: $0).body },
    ]
    if library.settings.site.search != .none {
      pages.append(
        SitePlan.Page(route: SitePlan.search, title: words[.search]) { SearchPage(context: $0).body })
    }
    if circle != .public, !library.members.isEmpty {
      pages.append(
        SitePlan.Page(route: SitePlan.membersRoute, title: words[.members]) {
          MembersPage(context: $0).body
        })
    }
    for page in communityPages {
      pages.append(
        SitePlan.Page(route: page.route, title: words[page.title]) { page.body(in: $0) })
    }
    for facet in Collections.Facet.allCases {
      guard let route = collections.indexRoutes[facet] else { continue }
      pages.append(
        SitePlan.Page(route: route, title: words.name(of: facet)) {
          ShelvesPage(facet: facet, context: $0).body
        })
      for shelf in collections.shelves(of: facet) {
        pages.append(
          SitePlan.Page(route: shelf.route, title: words.title(of: shelf)) {
            ShelfPage(shelf: shelf, context: $0).body
          })
      }
    }
    for kind in library.schema.kinds {
      guard let route = indexRoutes[kind.id] else { continue }
      pages.append(
        SitePlan.Page(route: route, title: words.plural(kind)) { IndexPage(kind: kind, context: $0).body })
    }
    for document in library.documents {
      guard let route = documentRoutes[document] else { continue }
      pages.append(
        SitePlan.Page(route: route, title: document.title) {
          DocumentPage(document: document, context: $0).body
        })
      if let measure = Measure(document), let sheet = sheetRoutes[document] {
        let title = words(.sheetTitle, ["title": document.title])
        pages.append(
          SitePlan.Page(route: sheet, title: title) { InstrumentPage(measure: measure, context: $0).body })
      }
    }
    return pages
  }
}
