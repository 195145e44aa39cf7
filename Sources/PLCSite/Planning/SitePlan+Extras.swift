import PLCContent
import PLCHTML
import PLCText

/// What a site holds beside its pages: search, feeds, the graph, and what hosts and browsers ask for.
extension SitePlan {
  static let search = Route("search.html")
  static let searchScript = Route("assets/search.js")
  static let favicon = Route("assets/favicon.svg")
  static let preview = Route("assets/preview.png")
  static let feed = Route("feed.xml")
  static let graph = Route("plc.json")
  static let sitemap = Route("sitemap.xml")
  static let robots = Route("robots.txt")
  static let headers = Route("_headers")

  /// Routes that no document or file may take.
  static let reserved: [Route] = [
    home, notFound, stylesheet, script, membersRoute, search, searchScript, favicon, preview, feed, graph,
    sitemap, robots, headers, Route(SiteTheme.style.string),
  ]

  var address: SiteAddress? { SiteAddress(library.settings.site.baseURL) }
  /// The style that stands in the page for what is not found.
  var frameStyle: String { Stylesheet.frame(accent: library.settings.site.accent) }
  var siteTitle: String { library.settings.site.title ?? library.settings.name }

  /// The file of the feed of each problem that has one.
  func feedRoute(of problem: Problem) -> Route {
    Route("\(route(of: problem.document).path.withoutExtension).xml")
  }

  /// All those files, but for the pages themselves, stylesheet and script.
  func extras() async -> [OutputFile] {
    var files = ThemeFiles(plan: self).files
    files += Feeds(plan: self).files
    files += Redirects(plan: self).files
    files.append(Self.file(Self.graph, SiteGraph(plan: self).json.text() + "\n"))
    files.append(Self.file(Self.robots, robotsText))
    files.append(Self.file(Self.headers, headersText))
    files.append(
      Self.file(Self.favicon, Accent.filled(into: Resources.faviconSvg, library.settings.site.accent)))
    if let address {
      files.append(Self.file(Self.sitemap, Sitemap(plan: self, address: address).xml.bytes))
      files.append(Self.file(Self.preview, PreviewPicture.png(accent: library.settings.site.accent)))
    }
    switch library.settings.site.search {
    case .builtIn: files += await SearchIndex.make(of: self).files + [searchScriptFile]
    case .pagefind: files.append(searchScriptFile)
    case .none: break
    }
    return files
  }

  private var searchScriptFile: OutputFile {
    Self.file(Self.searchScript, SearchScript.text(Stemming.of(words.language)))
  }

  private var robotsText: String {
    guard circle == .public else { return "User-agent: *\nDisallow: /\n" }
    let map = address.map { "Sitemap: \($0.url(of: Self.sitemap))\n" } ?? ""
    return "User-agent: *\nAllow: /\n" + map
  }

  /// For hosts that read such a file. What a page cannot say of itself stands only here.
  private var headersText: String {
    let policy = ContentPolicy(
      search: library.settings.site.search, style: TextDigest.base64(of: frameStyle))
    return """
      /*
        Content-Security-Policy: \(policy.text); frame-ancestors 'none'
        X-Content-Type-Options: nosniff
        Referrer-Policy: no-referrer
        Permissions-Policy: camera=(), geolocation=(), microphone=()

      """
  }

  static func file(_ route: Route, _ text: String) -> OutputFile {
    file(route, ContiguousArray(text.utf8))
  }

  static func file(_ route: Route, _ bytes: ContiguousArray<UInt8>) -> OutputFile {
    OutputFile(path: route.path, content: .bytes(bytes))
  }
}
