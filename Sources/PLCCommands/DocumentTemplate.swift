import PLCContent
import PLCText

/// The text of a new document: the fields and sections that its first status needs, each with a line of help.
struct DocumentTemplate {
  let kind: Kind
  let title: String?
  /// Values that are known, by field.
  let known: [String: String]

  var text: String { frontMatter + body }

  private var frontMatter: String {
    var lines: [String] = []
    if let title { lines.append("title: \(YAMLText.quoted(title))") }
    for field in kind.fields {
      let isNeeded = isNeededAtFirst(field.requirement)
      guard isNeeded || known[field.name] != nil else { continue }
      lines.append("# \(field.help)")
      lines.append("\(field.name): \(known[field.name] ?? "")")
    }
    if let status = kind.statuses.first {
      lines.append("# How far it has come: \(kind.statuses.map(\.name).joined(separator: ", ")).")
      lines.append("status: \(status.name)")
    }
    return "---\n" + lines.map { Self.trimmed($0) + "\n" }.joined() + "---\n\n"
  }

  private static func trimmed(_ line: String) -> String {
    line.hasSuffix(" ") ? String(line.dropLast()) : line
  }

  private func isNeededAtFirst(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .always: true
    case .fromStatus(let status): status == kind.statuses.first?.name
    case .optional, .fromWhen: false
    }
  }

  private var body: String {
    var needed = kind.sections.filter { isNeededAtFirst($0.requirement) }
    for alternative in kind.alternatives {
      if let first = kind.sections.first(where: { alternative.sections.contains($0) }),
        !needed.contains(first)
      {
        needed.append(first)
      }
    }
    if needed.isEmpty { return "*Write here: \(kind.help)*\n" }
    return needed.map { section in "## \(section.name)\n\n" + Self.content(of: section) }.joined(
      separator: "\n")
  }

  private static func content(of section: Section) -> String {
    let hint = "*Write here: \(section.help)*\n"
    switch section.shape {
    case .words, .tableOrWords: return hint
    case .list: return "- \(hint)"
    case .steps: return "1. \(hint)"
    case .tree: return hint + "\n- A first branch\n  - What belongs to it\n"
    case .themes: return "### A first theme\n\n\(hint)"
    case .table(let form): return hint + "\n" + table(form)
    case .tables(let forms): return hint + forms.map { "\n" + table($0) }.joined()
    }
  }

  /// The head of the table and a row to fill in.
  private static func table(_ form: TableForm) -> String {
    let names = form.columns.map(\.name)
    return
      "| \(names.joined(separator: " | ")) |\n|\(String(repeating: "---|", count: names.count))\n|\(String(repeating: " |", count: names.count))\n"
  }
}
