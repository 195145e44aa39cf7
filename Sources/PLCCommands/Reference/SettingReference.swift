import PLCContent

/// The keys of `plc.yml`.
enum SettingReference {
  static var page: ReferencePage {
    ReferencePage(
      path: "pages/settings.md", title: "Settings",
      summary: "Every key of plc.yml: what it does, and what holds when you leave it out.",
      frontMatter: ["allow: {personal-data: the long numbers are sizes in bytes}"],
      body: [
        "`plc.yml` stands at the top of the folder. Only `name` has to be there; everything else has a default that suits most communities.",
        table(plain),
        groups.map { setting, inner in
          "## \(setting.name)\n\n\(meaning(setting)) The keys stand under `\(setting.name):`, two spaces in.\n\n"
            + table(inner)
        }.joined(separator: "\n\n"),
        "## An example\n\n"
          + MarkdownText.code(
            """
            name: Our learning community
            profile: standard
            privacy:
              min_n: 15
            rules:
              orphan: off
              overfull-agenda: warning
            """, "yaml"),
        "`plc schema settings` prints the same as a JSON Schema, so that [your editor](in-your-editor.md) can help while you write.",
      ].joined(separator: "\n\n"))
  }

  /// One key, as `privacy` or `privacy.min_n`; nil when there is none.
  static func page(for name: String) -> ReferencePage? {
    if let setting = Setting.all.first(where: { $0.name == name }) {
      var parts = [meaning(setting)]
      if case .group(let inner) = setting.shape { parts.append("## Keys under it\n\n" + table(inner)) }
      parts.append("## In plc.yml\n\n" + MarkdownText.code(sample(setting), "yaml"))
      return ReferencePage(
        path: "", title: "\(name) (setting)", body: parts.joined(separator: "\n\n"))
    }
    for (group, inner) in groups {
      for setting in inner where name == "\(group.name).\(setting.name)" || name == setting.name {
        return ReferencePage(
          path: "", title: "\(group.name).\(setting.name) (setting)",
          body: meaning(setting) + "\n\n## In plc.yml\n\n"
            + MarkdownText.code("\(group.name):\n  \(sample(setting))", "yaml"))
      }
    }
    return nil
  }

  /// All names that can be asked for.
  static var names: [String] {
    Setting.all.map(\.name) + groups.flatMap { group, inner in inner.map { "\(group.name).\($0.name)" } }
  }

  private static var plain: [Setting] {
    Setting.all.filter { if case .group = $0.shape { false } else { true } }
  }

  private static var groups: [(Setting, [Setting])] {
    Setting.all.compactMap { setting in
      if case .group(let inner) = setting.shape { (setting, inner) } else { nil }
    }
  }

  private static func table(_ settings: [Setting]) -> String {
    MarkdownText.table(["Key", "Meaning"], settings.map { ["`\($0.name)`", meaning($0)] })
  }

  private static func meaning(_ setting: Setting) -> String {
    var text = MarkdownText.prose(setting.help)
    switch setting.shape {
    case .group, .open: break
    case .value(let value):
      switch value.type {
      case .text, .path: break
      case .term(let vocabulary) where vocabulary.values.allSatisfy({ setting.help.contains("`\($0)`") }):
        break
      default: text += " It takes \(value.inWords)."
      }
    }
    if !setting.standard.isEmpty { text += " When left out: `\(setting.standard)`." }
    return text
  }

  private static func sample(_ setting: Setting) -> String {
    if !setting.standard.isEmpty {
      return
        "\(setting.name): \(setting.standard.hasPrefix("#") ? "\"\(setting.standard)\"" : setting.standard)"
    }
    switch setting.shape {
    case .value: return "\(setting.name): …"
    case .group(let inner): return "\(setting.name):" + inner.map { "\n  " + sample($0) }.joined()
    case .open: return "\(setting.name): {…}"
    }
  }
}
