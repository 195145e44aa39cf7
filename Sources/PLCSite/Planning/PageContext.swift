import PLCContent
import PLCHTML
import PLCMarkdown
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
  func url(of document: Document, anchor: String? = nil) -> SafeURL {
    url(to: plan.route(of: document), fragment: anchor)
  }

  func url(of view: some DocumentView, anchor: String? = nil) -> SafeURL {
    url(of: view.document, anchor: anchor)
  }

  /// The address that a reference leads to; nil when it leads nowhere on this site.
  func url(of target: LinkTarget?) -> SafeURL? {
    switch target {
    case .document(let document, let anchor)?: url(of: document, anchor: anchor)
    case .file(let path)?: plan.assetRoutes[path].map { url(to: $0) }
    case .folder(let path)?:
      library.schema.kind(ofFolder: path.string).flatMap { plan.indexRoutes[$0.id] }.map { url(to: $0) }
    case .member?, nil: nil
    }
  }

  /// A link to a document by its title.
  func link(_ document: Document) -> HTML { a(href: url(of: document), document.title) }

  func link(_ view: some DocumentView) -> HTML { link(view.document) }

  /// Some inlines of a document, with links that lead from this page.
  func inlines(_ content: [Inline], of document: Document) -> HTML {
    MarkdownRenderer(forInlinesOf: document, self).render(content)
  }

  func inlines(_ content: [Inline], of view: some DocumentView) -> HTML {
    inlines(content, of: view.document)
  }

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
