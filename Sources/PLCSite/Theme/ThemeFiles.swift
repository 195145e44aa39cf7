import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// The community's own look: the files of `theme/` that a site holds.
struct ThemeFiles {
  let plan: SitePlan

  var files: [OutputFile] {
    Self.paths(in: plan.library.tree, for: plan.circle).map { path in
      OutputFile(path: path, content: .copy(path))
    }
  }

  /// `custom.css` and what stands in `assets/`, but for what a browser would run.
  static func paths(in tree: InputTree, for circle: Visibility) -> [RelativePath] {
    tree.files.filter { file in
      file.path == SiteTheme.style
        || (file.path.isInside(SiteTheme.assets) && file.mayBePublished(to: circle))
    }.map(\.path)
  }
}

/// What `theme/head.html` and `theme/custom.css` add to the head of a page.
struct ThemeHead {
  let context: PageContext

  var html: HTML {
    let tree = context.library.tree
    return HTML {
      if tree[SiteTheme.style] != nil { stylesheet(context.url(to: Route(SiteTheme.style))) }
      for element in Self.read(tree, for: context.plan.circle).kept { tag(element) }
    }
  }

  /// Relations that lead to a file of the theme, and those that only name another page.
  private static let loading: Set<String> = [
    "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload",
  ]
  private static let naming: Set<String> = ["me", "author", "license", "help"]

  /// The tags of `head.html` that pages take, and the names of those that they do not.
  static func read(_ tree: InputTree, for circle: Visibility) -> (
    kept: [MarkupToken.Element], refused: [String]
  ) {
    guard let source = tree[SiteTheme.head]?.text else { return ([], []) }
    guard let tokens = MarkupToken.tokens(of: String(decoding: source.bytes, as: UTF8.self)) else {
      return ([], ["the whole file, which cannot be read as HTML"])
    }
    let own = Set(ThemeFiles.paths(in: tree, for: circle))
    var kept: [MarkupToken.Element] = []
    var refused: [String] = []
    for token in tokens {
      switch token {
      case .open(let element, _):
        if isAllowed(element, own: own) {
          kept.append(element)
        } else {
          refused.append("`<\(element.name)>`")
        }
      case .text(let text):
        if !text.allSatisfy(\.isWhitespace) { refused.append("text outside of tags") }
      case .close: continue
      }
    }
    return (kept, refused)
  }

  private static func isAllowed(_ element: MarkupToken.Element, own: Set<RelativePath>) -> Bool {
    switch element.name.lowercased() {
    case "meta":
      return element["content"] != nil && (element["name"] != nil || element["property"] != nil)
        && element["http-equiv"] == nil && element["charset"] == nil
        && !["referrer", "color-scheme", "viewport"].contains(element["name"]?.lowercased() ?? "")
    case "link":
      guard let rel = element["rel"]?.lowercased() else { return false }
      if naming.contains(rel) { return element["href"].flatMap { SafeURL($0) }?.kind == .web }
      return loading.contains(rel) && file(of: element).map(own.contains) ?? false
    default: return false
    }
  }

  /// The file of the theme that a tag names, as seen from `theme/`.
  private static func file(of element: MarkupToken.Element) -> RelativePath? {
    element["href"].flatMap { SiteTheme.folder.resolving($0) }
  }

  private func tag(_ element: MarkupToken.Element) -> HTML {
    if element.name.lowercased() == "meta" {
      return meta(
        .set("name", element["name"]), .set("property", element["property"]),
        .set("content", element["content"]))
    }
    let rel = element["rel"]?.lowercased() ?? ""
    let url =
      Self.naming.contains(rel)
      ? element["href"].flatMap { SafeURL($0) } : Self.file(of: element).map { context.url(to: Route($0)) }
    return link(
      .set("rel", rel), .href(url), .set("type", element["type"]), .set("sizes", element["sizes"]),
      .set("media", element["media"]), .set("as", rel == "preload" ? element["as"] : nil),
      .set("crossorigin", rel == "preload" && element["as"] == "font" ? "anonymous" : nil))
  }
}
