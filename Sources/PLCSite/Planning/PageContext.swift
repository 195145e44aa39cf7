import PLCContent
import PLCHTML
import PLCText

/// What a page may look at while it is rendered, and how it links to others.
struct PageContext: Sendable {
  let plan: SitePlan
  let route: Route
  /// The menu of the pages of this folder, made once for all of them; nil where a page makes its own.
  var menu: HTML?

  var library: Library { plan.library }
  var words: Words { plan.words }

  func url(to route: Route, fragment: String? = nil) -> SafeURL {
    // A host answers with this page for any address, so only ways from the top of the host lead somewhere.
    if self.route == SitePlan.notFound, let address = plan.address {
      let place = SafeURL(path: route.path.string, fragment: fragment)
      if let url = SafeURL(address.path + place.string) { return url }
    }
    return self.route.url(to: route, fragment: fragment)
  }

  /// The address of the page of a document.
  func url(of position: Int, anchor: String? = nil) -> SafeURL {
    url(to: plan.documentRoutes[position], fragment: anchor)
  }

  /// The address that a reference leads to; nil when it leads nowhere on this site.
  func url(of target: LinkTarget?) -> SafeURL? {
    switch target {
    case .document(let position, let anchor)?:
      library.documents[position].kind.id == "member" ? nil : url(of: position, anchor: anchor)
    case .file(let path)?: plan.assetRoutes[path].map { url(to: $0) }
    case .folder(let path)?:
      library.schema.kind(ofFolder: path.string).flatMap { plan.indexRoutes[$0.id] }.map { url(to: $0) }
    case .member?, nil: nil
    }
  }

  /// A link to a document by its title.
  func link(_ position: Int) -> HTML { a(href: url(of: position), library.documents[position].title) }

  /// A name or a role, as the audience may see it.
  func name(of member: Member) -> String {
    if !member.name.isEmpty { return member.name }
    return words.indefinite(role: member.role)
  }
}

/// What a page is made of, to be put into the frame.
struct PageBody {
  var html: HTML
  /// The trail from home, without home and without the page itself.
  var crumbs: [(title: String, route: Route)] = []
  /// One sentence for lists and previews.
  var summary: String?
  /// A class of the page's `main` element.
  var style: String?
}
