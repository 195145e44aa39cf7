package import PLCText

/// Where a community's own look stands in its folder.
package enum SiteTheme {
  package static let folder = RelativePath.root.appending("theme")
  /// Styles that come after the site's own.
  package static let style = folder.appending("custom.css")
  /// What goes into the head of every page, as far as it is harmless.
  package static let head = folder.appending("head.html")
  /// Pictures and fonts that the two use.
  package static let assets = folder.appending("assets")

  /// The files of the theme that are read as text.
  static let texts: Set<RelativePath> = [style, head]
}
