import PLCContent
import PLCHTML
import PLCText

/// Small pages at the addresses that documents had before, from `aliases`.
struct Redirects {
  let plan: SitePlan

  var files: [OutputFile] {
    var taken = Set(plan.pages.map { $0.route.path.string.lowercased() })
    for route in SitePlan.reserved + Array(plan.assetRoutes.values) {
      taken.insert(route.path.string.lowercased())
    }
    var files: [OutputFile] = []
    for document in plan.library.documents {
      let folder = document.kind.folder.map { $0 + "/" } ?? ""
      for alias in document[CommonFields.aliases] {
        guard let path = RelativePath(folder + DocumentID(document.kind.id, written: alias).name + ".html"),
          path.string.hasPrefix(folder), taken.insert(path.string.lowercased()).inserted
        else { continue }
        files.append(SitePlan.file(Route(path), page(at: Route(path), to: document).bytes))
      }
    }
    return files
  }

  private func page(at route: Route, to document: Document) -> HTML {
    let words = plan.words
    let url = route.url(to: plan.route(of: document))
    let name = document.title
    return HTMLDocument(language: words.language, isRightToLeft: words.isRightToLeft) {
      meta(.set("http-equiv", "Content-Security-Policy"), .set("content", ContentPolicy().text))
      meta(.set("http-equiv", "refresh"), .set("content", "0; url=\(url.string)"))
      title("\(name) · \(plan.siteTitle)")
      meta(.set("name", "robots"), .set("content", "noindex"))
      if let address = plan.address, plan.circle == .public {
        link(.set("rel", "canonical"), .href(SafeURL(address.url(of: plan.route(of: document)))))
      }
      stylesheet(route.url(to: SitePlan.stylesheet))
    } body: {
      main(.class("wrap")) {
        h(1)(words[.movedHere])
        p { a(href: url, name) }
      }
    }.html
  }
}
