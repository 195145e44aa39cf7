/// Which search a site has.
package enum SiteSearch: String, Sendable, CaseIterable {
  /// An index that `plc build` writes; it also works from a disk.
  case builtIn = "built-in"
  /// Pages carry the marks that Pagefind reads; its index is made by a run of its own after the build.
  case pagefind
  /// No search page and no box.
  case none

  static let vocabulary = Vocabulary("search", allCases.map { Vocabulary.Entry($0.rawValue) })
}
