extension Setting {
  /// Every key that `plc.yml` may hold.
  package static let all: [Setting] = [
    Setting(
      "format", \.format, in: 1...1, "The version of the format the folder is written in.",
      refusal: {
        "This folder is written in format \($0), and this program knows format 1. A newer `plc` may read it."
      }),
    Setting(
      "name", \.name, .text, isNeeded: true, "The name of the community; the one setting a folder needs."),
    Setting("school", \.school, .text, "The school it belongs to."),
    Setting("district", \.district, .text, "The district it belongs to."),
    Setting(
      "school_year_starts", month: \.schoolYearStarts, "The month a school year begins in, by name or number."
    ),
    Setting("language", \.language, .text, "The language you write in, such as `en` or `es`."),
    Setting(
      "profile", \.profile, .term(Vocabulary("profile", ["light", "standard", "strict"])),
      "How much the checks ask: `light`, `standard` or `strict`."),
    Setting(
      "visibility", \.visibility, .term(Vocabulary("default-visibility", ["private", "members"])),
      "Who may see a file that does not say."),
    Setting(
      .rules,
      "For a rule `off`, `info`, `warning` or `error`; or its settings: `{severity: warning, hours: 48}`."),
    Setting("privacy", privacy, "What keeps children safe."),
    Setting("limits", limits, "How large files may be."),
    Setting(
      "charts",
      [
        Setting(
          "signal_rules", \.signalRules, .term(Measure.SignalRules.vocabulary),
          "The rules that tell a signal from chance.")
      ], "How charts are read."),
    Setting("site", site, "How the site looks and where it stands."),
    Setting(.fields, "Fields of your own by kind: `{cycle: {room: text}}`."),
    Setting(.vocabularies, "Words that you add to lists: `{focus: [mathematics]}`."),
    Setting(
      .kinds,
      "Kinds of your own: `{walkthrough: {folder: walkthroughs, help: A visit., fields: {room: text}, sections: [What we saw]}}`."
    ),
    Setting(.words, "Word lists of your own by rule: `{deficit-language: words/ours.txt}`."),
  ]

  private static let privacy: [Setting] = [
    Setting(
      "min_n", \.minimumGroup, in: 1...1_000_000, "The smallest group that a public number may describe."),
    Setting(
      "names_file", \.namesFile, .path, "A file, kept out of git, with names that must never appear."),
  ]

  private static let limits: [Setting] = [
    Setting("file", \.limits.file, in: 1...1 << 30, "Bytes of one file."),
    Setting("files", \.limits.files, in: 1...10_000_000, "Files in the folder."),
    Setting("folder", \.limits.folder, in: 1...1 << 40, "Bytes of all files together."),
    Setting("image", \.limits.image, in: 1...1 << 30, "Bytes of one image."),
  ]

  private static let site: [Setting] = [
    Setting("title", \.site.title, .text, "The title of the site; the community's name when left out."),
    Setting(
      "base_url", \.site.baseURL, .url,
      "Where the site will stand, for feeds, link previews and the page for missing addresses."),
    Setting(
      "repo_url", \.site.repositoryURL, .url, "Where the files can be edited, for the link on each page."),
    Setting("accent", \.site.accent, .text, "The one accent color, such as `\"#0b6063\"`."),
    Setting("logo", \.site.logo, .path, "A picture for the top of the page."),
    Setting("footer", \.site.footer, .text, "A line for the foot of each page."),
    Setting(
      "public_names", \.site.showsNames, .yesNo, "Whether pages show members' names, or only roles."),
    Setting(
      "search", \.site.search, .term(SiteSearch.vocabulary),
      "The search of the site: `built-in`, `pagefind` (run `pagefind --site` after each build) or `none`."),
  ]
}
