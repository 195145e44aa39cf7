/// One key of `plc.yml`, as data: what reads it, explains it and describes it to editors.
package struct Setting: Sendable {
  package let name: String
  package let shape: Shape
  /// As it would be written; empty when there is none.
  package let standard: String
  package let help: String

  package indirect enum Shape: Sendable {
    case value(FieldType)
    case group([Setting])
    /// Keys of the writer's own, each with a value that `help` describes.
    case open
  }

  package init(_ name: String, _ type: FieldType, default standard: String = "", _ help: String) {
    self.init(name, .value(type), default: standard, help)
  }

  package init(_ name: String, _ shape: Shape, default standard: String = "", _ help: String) {
    self.name = name
    self.shape = shape
    self.standard = standard
    self.help = help
  }
}

extension Setting {
  /// Every key that `plc.yml` may hold.
  package static let all: [Setting] = [
    Setting("format", .count, default: "1", "The version of the format the folder is written in."),
    Setting("name", .text, "The name of the community; the one setting a folder needs."),
    Setting("school", .text, "The school it belongs to."),
    Setting("district", .text, "The district it belongs to."),
    Setting(
      "school_year_starts", .text, default: "August",
      "The month a school year begins in, by name or number."),
    Setting("language", .text, default: "en", "The language you write in, such as `en` or `es`."),
    Setting(
      "profile", .term(Vocabulary("profile", ["light", "standard", "strict"])), default: "light",
      "How much the checks ask: `light`, `standard` or `strict`."),
    Setting(
      "visibility", .term(Vocabulary("default-visibility", ["private", "members"])), default: "members",
      "Who may see a file that does not say."),
    Setting(
      "rules", .open,
      "For a rule `off`, `info`, `warning` or `error`; or its settings: `{severity: warning, hours: 48}`."),
    Setting(
      "privacy",
      .group([
        Setting("min_n", .count, default: "10", "The smallest group that a public number may describe."),
        Setting(
          "names_file", .path, default: ".plc/names.txt",
          "A file, kept out of git, with names that must never appear."),
      ]), "What keeps children safe."),
    Setting("limits", .group(Limits.settings), "How large files may be."),
    Setting(
      "charts",
      .group([
        Setting(
          "signal_rules", .term(Measure.SignalRules.vocabulary), default: "anhoej",
          "The rules that tell a signal from chance.")
      ]), "How charts are read."),
    Setting(
      "site",
      .group([
        Setting("title", .text, "The title of the site; the community's name when left out."),
        Setting(
          "base_url", .url,
          "Where the site will stand, for feeds, link previews and the page for missing addresses."),
        Setting("repo_url", .url, "Where the files can be edited, for the link on each page."),
        Setting("accent", .text, default: "#0b6063", "The one accent color, such as `\"#0b6063\"`."),
        Setting("logo", .path, "A picture for the top of the page."),
        Setting("footer", .text, "A line for the foot of each page."),
        Setting("public_names", .yesNo, default: "no", "Whether pages show members' names, or only roles."),
        Setting(
          "search", .term(SiteSearch.vocabulary), default: SiteSearch.builtIn.rawValue,
          "The search of the site: `built-in`, `pagefind` (run `pagefind --site` after each build) or `none`."
        ),
      ]), "How the site looks and where it stands."),
    Setting("fields", .open, "Fields of your own by kind: `{cycle: {room: text}}`."),
    Setting("vocabularies", .open, "Words that you add to lists: `{focus: [mathematics]}`."),
    Setting(
      "kinds", .open,
      "Kinds of your own: `{walkthrough: {folder: walkthroughs, help: A visit., fields: {room: text}, sections: [What we saw]}}`."
    ),
    Setting("words", .open, "Word lists of your own by rule: `{deficit-language: words/ours.txt}`."),
  ]
}
