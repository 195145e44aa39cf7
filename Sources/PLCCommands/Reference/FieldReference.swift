import PLCContent
import PLCText

/// What a field is, in one kind or in all that have it.
struct FieldReference {
  let name: String
  /// Nil for every kind that has the field.
  var kind: Kind? = nil
  var schema = Schema.builtIn

  /// Nil when there is no such field.
  var page: ReferencePage? {
    var parts: [String] = []
    if let field = CommonFields.all.first(where: { $0.name == name }) {
      parts.append("## In every kind\n\n" + Self.meaning(field) + "\n\n" + Self.example(field))
    }
    for kind in kind.map({ [$0] }) ?? schema.kinds {
      guard let field = kind.fields.first(where: { $0.name == name }) else { continue }
      parts.append(
        "## In \(EnglishWords.indefinite(kind.singular))\n\n" + Self.meaning(field) + "\n\n"
          + Self.example(field))
    }
    guard !parts.isEmpty else { return nil }
    return ReferencePage(path: "", title: name, body: parts.joined(separator: "\n\n"))
  }

  /// The fields that every kind takes, as a page.
  static var common: ReferencePage {
    ReferencePage(
      path: "pages/fields.md", title: "Fields that every kind takes",
      summary: "What may stand between the two lines of dashes at the top of any file.",
      body: [
        "These may stand at the top of any file, between the two lines of dashes. None of them has to.",
        table(CommonFields.all, named: "Field"),
        "A community can add fields of its own under `fields:` in `plc.yml`; [Extending](extending.md) shows how.",
      ].joined(separator: "\n\n"))
  }

  /// "`title`, `kind` …"
  static var commonNames: String {
    EnglishWords.list(CommonFields.all.map { "`\($0.name)`" })
  }

  /// Fields or columns with what to write in each.
  static func table(_ fields: [Field], named name: String) -> String {
    MarkdownText.table([name, "What to write"], fields.map { ["`\($0.name)`", meaning($0)] })
  }

  private static func meaning(_ field: Field) -> String {
    needed(field.requirement) + MarkdownText.prose(field.help) + takes(field)
  }

  /// What may be written, where the meaning does not say it already.
  private static func takes(_ field: Field) -> String {
    switch field.type {
    case .text, .path: return ""
    case .term(let vocabulary), .suggestion(let vocabulary):
      if vocabulary.values.allSatisfy({ field.help.contains("`\($0)`") }) { return "" }
    default: break
    }
    return " It takes \(field.type.inWords)."
  }

  /// A line as it could stand in a file.
  private static func example(_ field: Field) -> String {
    MarkdownText.code("\(field.name): \(field.type.sample)", "yaml")
  }

  /// When it has to be there; nothing for what is optional.
  static func needed(_ requirement: Requirement) -> String {
    switch requirement {
    case .optional: ""
    case .always: "**Needed.** "
    case .fromStatus(let status): "**Needed from `\(status)` on.** "
    case .fromWhen(let status, let field, let values):
      "**Needed from `\(status)` on when `\(field)` is \(values.joined(separator: ", ")).** "
    }
  }
}

extension FieldType {
  /// A value as it could be written.
  fileprivate var sample: String {
    switch self {
    case .text: "in a few words"
    case .number, .numberOrUnknown: "42"
    case .count: "3"
    case .date: "2026-09-14"
    case .dates: "2026-09-14..2026-09-18"
    case .yesNo: "yes"
    case .term(let vocabulary), .suggestion(let vocabulary):
      vocabulary.values.first.map { $0 == "%" ? "\"%\"" : $0 } ?? "a-word"
    case .reference(let kinds), .referenceOrText(let kinds):
      kinds.count == 1 ? "the-id-of-a-\(kinds[0])" : kinds.isEmpty ? "problem/its-id" : "\(kinds[0])/its-id"
    case .list(let element): "[\(element.sample)]"
    case .participantCode: "S03"
    case .schoolYear: "2026-27"
    case .path: "files/the-file.pdf"
    case .url: "https://example.org/"
    case .reasons: "{rule-id: why it is fine here}"
    }
  }
}
