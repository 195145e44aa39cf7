extension Words {
  /// What the search and the feeds say.
  static let englishSearchWords: [Word: String] = [
    .search: "Search",
    .searchLabel: "Search this site",
    .searchHelp:
      "The key / leads to the box, arrow keys lead through the results, Escape leads back.",
    .searchNeedsScript:
      "Searching needs a script, in this page and nowhere else. These lists lead to everything without one.",
    .searchResults: "Results",
    .searchLists: "Everything, by kind",
    .searchMissing: "The index of the search could not be loaded. The lists below lead to everything.",
    .anyKind: "Any kind",
    .anyStatus: "Any status",
    .anyTag: "Any tag",
    .foundNone: "Nothing found. Fewer or other words may help.",
    .foundOne: "1 page found.",
    .foundMany: "{count} pages found.",
    .foundFirst: "The first {count} are shown.",
    .foundAnyWord: "No page has all the words; these have some.",
    .foundInstead: "Nothing has “{word}”, so this is for “{other}”.",
    .feedOfAll: "Changes: {name}",
    .feedOfProblem: "Changes: {title}",
  ]
}
