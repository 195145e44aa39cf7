package import PLCText

/// JSON Schema (2020-12) made from the kinds and the settings, for any editor that knows YAML.
///
/// It describes what is read without any finding; what the toolkit understands beyond that is for `plc fix`.
package enum JSONSchema {
  private static let dialect = "https://json-schema.org/draft/2020-12/schema"

  /// The front matter of a kind.
  package static func frontMatter(of kind: Kind) -> JSON {
    let fields = kind.fields + CommonFields.all
    let required = kind.fields.filter { $0.requirement == .always }.map(\.name)
    return .members([
      "$schema": .string(dialect),
      "title": .string(kind.singular),
      "description": .string(kind.help),
      "type": .string("object"),
      "properties": .object(fields.map { JSON.Member($0.name, property($0, of: kind)) }),
      "required": required.isEmpty ? nil : .array(required.map { .string($0) }),
      "allOf": conditions(of: kind),
      "additionalProperties": .bool(false),
    ])
  }

  /// The whole of `plc.yml`.
  package static var settings: JSON {
    .members([
      "$schema": .string(dialect),
      "title": .string("plc.yml"),
      "description": .string("The settings of a professional learning community's folder."),
      "type": .string("object"),
      "properties": group(Setting.all),
      "required": .array([.string("name")]),
      "additionalProperties": .bool(false),
    ])
  }

  private static func group(_ settings: [Setting]) -> JSON {
    .object(
      settings.map { setting in
        let description = setting.help + (setting.standard.isEmpty ? "" : " Default: \(setting.standard).")
        switch setting.shape {
        case .value(let type): return JSON.Member(setting.name, described(description, members(of: type)))
        case .group(let inner):
          return JSON.Member(
            setting.name,
            described(
              description,
              [
                JSON.Member("type", .string("object")), JSON.Member("properties", group(inner)),
                JSON.Member("additionalProperties", .bool(false)),
              ]))
        case .open:
          return JSON.Member(setting.name, described(description, [JSON.Member("type", .string("object"))]))
        }
      })
  }

  private static func property(_ field: Field, of kind: Kind) -> JSON {
    if field.name == "status" {
      let statuses = kind.statuses.map(\.name)
      return described(
        field.help,
        statuses.isEmpty ? [JSON.Member("not", .object([]))] : [JSON.Member("enum", strings(statuses))])
    }
    return described(field.help, members(of: field.type))
  }

  private static func described(_ text: String, _ members: [JSON.Member]) -> JSON {
    .object([JSON.Member("description", .string(text))] + members)
  }

  private static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }

  /// YAML reads `no`, `12` and `2026-09-01` as other things than text, so those types are allowed where text is.
  private static let scalar = JSON.array(["string", "number", "boolean"].map { .string($0) })

  private static func members(of type: FieldType) -> [JSON.Member] {
    switch type {
    case .text, .path, .suggestion, .reference, .referenceOrText: [JSON.Member("type", scalar)]
    case .number: [JSON.Member("type", .string("number"))]
    case .numberOrUnknown:
      [
        JSON.Member(
          "anyOf",
          .array([
            .object([JSON.Member("type", .string("number"))]),
            .object([JSON.Member("const", .string("unknown"))]),
          ]))
      ]
    case .count: [JSON.Member("type", .string("integer")), JSON.Member("minimum", .int(0))]
    case .date: text(matching: #"^\d{4}-\d{2}-\d{2}$"#)
    case .dates: text(matching: #"^\d{4}-\d{2}-\d{2}(\.\.\d{4}-\d{2}-\d{2})?$"#)
    case .yesNo: [JSON.Member("enum", .array([.string("yes"), .string("no"), .bool(true), .bool(false)]))]
    case .term(let vocabulary):
      // `yes` and `no` are booleans to some editors.
      [
        JSON.Member(
          "enum",
          .array(
            vocabulary.values.map { .string($0) }
              + (vocabulary.values.contains("yes") ? [.bool(true), .bool(false)] : [])))
      ]
    case .list(let element):
      [
        JSON.Member(
          "anyOf",
          .array([
            .object([
              JSON.Member("type", .string("array")), JSON.Member("items", .object(members(of: element))),
            ]),
            .object(members(of: element)),
          ]))
      ]
    case .participantCode: text(matching: #"^[STFA]\d{2,3}$"#)
    case .schoolYear: text(matching: #"^\d{4}-\d{2}$"#)
    case .url: text(matching: "^https?://")
    case .reasons:
      [
        JSON.Member("type", .string("object")),
        JSON.Member("additionalProperties", .object([JSON.Member("type", .string("string"))])),
      ]
    }
  }

  private static func text(matching pattern: String) -> [JSON.Member] {
    [JSON.Member("type", .string("string")), JSON.Member("pattern", .string(pattern))]
  }

  /// What a status asks for: `if` the status is one of those from it on, `then` the field is required.
  private static func conditions(of kind: Kind) -> JSON? {
    let conditions = kind.fields.compactMap { field -> JSON? in
      let from: String
      var extra: [JSON.Member] = []
      switch field.requirement {
      case .optional, .always: return nil
      case .from(let status): from = status
      case .fromWhen(let status, let other, let values):
        from = status
        extra = [JSON.Member(other, .object([JSON.Member("enum", strings(values))]))]
      }
      let statuses = kind.statuses.map(\.name).filter { kind.isStatus($0, atLeast: from) }
      let properties = [JSON.Member("status", .object([JSON.Member("enum", strings(statuses))]))] + extra
      return .object([
        JSON.Member(
          "if",
          .object([
            JSON.Member("properties", .object(properties)),
            JSON.Member("required", strings(properties.map(\.key))),
          ])),
        JSON.Member("then", .object([JSON.Member("required", strings([field.name]))])),
      ])
    }
    return conditions.isEmpty ? nil : .array(conditions)
  }
}
