package import PLCHTML
package import PLCText

/// Where a page or a file stands in the site.
package struct Route: Hashable, Sendable {
  /// From the top of the site: `cycles/peer-feedback/01.html`.
  package let path: RelativePath

  package init(_ path: RelativePath) { self.path = path }
  package init(_ path: String) { self.path = RelativePath.root.appending(path) }

  /// How many folders deep the page stands.
  private var depth: Int { path.parts.count - 1 }

  /// The address of another route for a link on this page; it also works from `file://`.
  package func url(to other: Route, fragment: String? = nil) -> SafeURL {
    if other == self, let fragment { return SafeURL(path: "", fragment: fragment) }
    let up = String(repeating: "../", count: depth)
    return SafeURL(path: up + other.path.string, fragment: fragment)
  }
}
