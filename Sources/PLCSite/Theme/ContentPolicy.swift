import PLCContent

/// The content security policy: everything comes from the site itself, and nothing is written into a page
/// but the style of the page for what is not found.
struct ContentPolicy {
  /// The search of the page; `built-in` for a page without one.
  var search = SiteSearch.builtIn

  /// The digest of a style that stands in the page.
  var style: String?

  var text: String {
    let styles = style.map { "'self' 'sha256-\($0)'" } ?? "'self'"
    // Pagefind's engine is compiled, fetches its index, and works beside the page.
    let (scripts, more) =
      search == .pagefind
      ? ("'self' 'wasm-unsafe-eval'", "; connect-src 'self'; worker-src 'self'") : ("'self'", "")
    return
      "default-src 'none'; style-src \(styles); script-src \(scripts); img-src 'self'; font-src 'self'; media-src 'self'; manifest-src 'self'\(more); base-uri 'none'; form-action 'self'"
  }
}
