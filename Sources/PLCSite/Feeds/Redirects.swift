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
    for (position, document) in plan.library.documents.enumerated() where document.kind.id != "member" {
      let folder = document.kind.folder.map { $0 + "/" } ?? ""
      for alias in document["aliases"]?.texts ?? [] {
        guard let path = RelativePath(folder + DocumentID(document.kind.id, written: alias).name + ".html"),
          path.string.hasPrefix(folder), taken.insert(path.string.lowercased()).inserted
        else { continue }
        files.append(SitePlan.file(Route(path), page(at: Route(path), to: position).bytes))
      }
    }
    return files
  }

  private func page(at route: Route, to position: Int) -> HTML {
    let words = plan.words
    let url = route.url(to: plan.documentRoutes[position])
    let name = plan.library.documents[position].title
    return HTMLDocument(language: words.language, isRightToLeft: words.isRightToLeft) {
      meta(.set("http-equiv", "Content-Security-Policy"), .set("content", ContentPolicy().text))
      meta(.set("http-equiv", "refresh"), .set("content", "0; url=\(url.string)"))
      title("\(name) · \(plan.siteTitle)")
      meta(.set("name", "robots"), .set("content", "noindex"))
      if let address = plan.address, plan.circle == .public {
        link(.set("rel", "canonical"), .href(SafeURL(address.url(of: plan.documentRoutes[position]))))
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
