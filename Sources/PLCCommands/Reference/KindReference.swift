import PLCContent

/// What a kind of document is and what to write in it.
struct KindReference {
  let kind: Kind

  var page: ReferencePage {
    ReferencePage(
      path: "kinds/\(kind.id).md", title: MarkdownText.sentence(kind.singular).filter { $0 != "." },
      body: body)
  }

  private var body: String {
    var parts = [MarkdownText.prose(kind.help), home]
    if !kind.statuses.isEmpty {
      parts.append(
        "## Statuses, in order\n\n"
          + MarkdownText.table(
            ["Status", "Meaning"],
            kind.statuses.map {
              ["`\($0.name)`", MarkdownText.prose($0.help) + ($0.isSideExit ? " From any status." : "")]
            }))
    }
    let own = kind.fields.filter { field in !CommonFields.all.contains { $0.name == field.name } }
    if !own.isEmpty { parts.append("## Fields\n\n" + FieldReference.table(own, named: "Field")) }
    parts.append(
      "Every kind also takes " + FieldReference.commonNames + "; `plc explain title` and so on say more.")
    if !kind.sections.isEmpty { parts.append(sections) }
    for section in kind.sections {
      for form in section.tables {
        parts.append(
          "## Table under \(section.name): one row a \(form.row)\n\n"
            + FieldReference.table(form.columns, named: "Column"))
      }
    }
    for alternative in kind.alternatives {
      parts.append("## At least one\n\n" + MarkdownText.prose(alternative.help))
    }
    parts.append("## Who may see it\n\n" + visibility)
    if kind.id != Roster.id {
      parts.append(
        "## A new one\n\n" + MarkdownText.code(DocumentTemplate(kind: kind, title: nil, known: [:]).text))
    }
    return parts.joined(separator: "\n\n")
  }

  private var home: String {
    let place =
      switch kind.home {
      case .folder(let folder): "Its files stand in `\(folder)/`"
      case .file(let file): "It is the file `\(file)`"
      }
    let start = kind.id == Roster.id ? "one row for each member." : "`plc new \(kind.id)` writes a new one."
    return "\(place); \(start)\(help)"
  }

  private var help: String {
    guard HelpTopic.named(kind.id.name) != nil else { return "" }
    return " [How to write a good one](../how-to-write/\(kind.id).md): `plc help \(kind.id)`."
  }

  private var sections: String {
    "## Sections\n\n"
      + MarkdownText.table(
        ["Heading", "What to write"],
        kind.sections.map { section in
          let others =
            section.synonyms.isEmpty ? "" : " Also called \(section.synonyms.joined(separator: ", "))."
          return [
            "`## \(section.name)`",
            FieldReference.needed(section.requirement) + MarkdownText.prose(section.help)
              + Self.shape(section) + others,
          ]
        })
  }

  private static func shape(_ section: Section) -> String {
    switch section.shape {
    case .words: ""
    case .list: " A list."
    case .steps: " A numbered list."
    case .tree: " A list with lists inside."
    case .table, .tables: " A table."
    case .tableOrWords: " A table, or words."
    case .themes: " A heading of level 3 for each theme, with its quotations below."
    }
  }

  private var visibility: String {
    switch kind.widestVisibility {
    case .public: "Whoever its `visibility` says; the members of the community when it says nothing."
    case .members: "The members of the community at most; it is never public, whatever the file says."
    case .private: "Nobody but those who have the folder: it is on no site."
    }
  }
}

/// Every kind on one page, in the order in which a community meets them.
enum KindListReference {
  static var page: ReferencePage {
    ReferencePage(
      path: "pages/all-kinds.md", title: "All kinds",
      summary: "What a folder can hold: every kind of document, and where its files stand.",
      body: [
        "The folder says what kind of document a file is. A community may add kinds of its own; [Extending](extending.md) shows how.",
        MarkdownText.table(
          ["Kind", "Where", "What it is for"],
          Schema.builtIn.kinds.map { kind in
            let home =
              switch kind.home {
              case .folder(let folder): "`\(folder)/`"
              case .file(let file): "`\(file)`"
              }
            return ["[\(kind.plural)](../kinds/\(kind.id).md)", home, MarkdownText.prose(kind.help)]
          }),
      ].joined(separator: "\n\n"))
  }
}
