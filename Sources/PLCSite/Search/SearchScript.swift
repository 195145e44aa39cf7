import PLCText

/// The script of the search page: it finds, ranks and shows, and loads no more of the index than it needs.
package enum SearchScript {
  /// The script with the stemming of a language in it: the same words and stems as `SearchWords` makes.
  package static func text(_ stemming: Stemming) -> String {
    Resources.scriptsSearchJs.replacing(
      "STEMMING", with: stemming.json.text(pretty: false), maxReplacements: 1)
  }
}
