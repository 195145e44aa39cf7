import PLCContent

/// The content security policy: everything comes from the site itself, and nothing is written into a page.
struct ContentPolicy {
  /// The search of the page; `built-in` for a page without one.
  var search = SiteSearch.builtIn

  var text: String {
    // Pagefind's engine is compiled, fetches its index, and works beside the page.
    let (scripts, more) =
      search == .pagefind
      ? ("'self' 'wasm-unsafe-eval'", "; connect-src 'self'; worker-src 'self'") : ("'self'", "")
    return
      "default-src 'none'; style-src 'self'; script-src \(scripts); img-src 'self'; font-src 'self'; media-src 'self'; manifest-src 'self'\(more); base-uri 'none'; form-action 'self'"
  }
}
