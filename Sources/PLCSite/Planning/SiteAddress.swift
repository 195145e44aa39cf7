import PLCHTML
import PLCText

/// Where a site will stand on the web, from `site.base_url`.
struct SiteAddress: Sendable, Hashable {
  /// Ends with a slash.
  let string: String

  /// Nil for nothing and for what is no web address.
  init?(_ written: String?) {
    guard let written, let url = SafeURL(written), url.kind == .web else { return nil }
    let bare = url.string.prefix { $0 != "?" && $0 != "#" }
    string = bare.hasSuffix("/") ? String(bare) : bare + "/"
  }

  /// Where the site begins on its host: `/`, or `/plc/`.
  var path: String {
    guard let host = string.firstRange(of: "://") else { return "/" }
    return String(string[host.upperBound...].drop { $0 != "/" })
  }

  /// The whole address of a page or file; a folder's index is the folder.
  func url(of route: Route) -> String {
    let path = SafeURL(path: route.path.string).string
    if path == "index.html" { return string }
    return string + (path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : path)
  }
}
