package import PLCText

/// JSON Schema (2020-12) made from the kinds and the settings, for any editor that knows YAML.
///
/// It describes what is read without any finding; what the toolkit understands beyond that is for `plc fix`.
/// So whatever it refuses, `plc check` finds as well.
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
      "required": required.isEmpty ? nil : strings(required),
      "allOf": conditions(of: kind),
      "additionalProperties": .bool(false),
      "$defs": definitions,
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
      "required": strings(Setting.all.filter(\.isNeeded).map(\.name)),
      "additionalProperties": .bool(false),
      "$defs": definitions,
    ])
  }

  private static let definitions = JSON.members(["nothing": JSONSchema.nothing])

  private static func group(_ settings: [Setting]) -> JSON {
    .object(
      settings.map { setting in
        let description = setting.help + (setting.standard.isEmpty ? "" : " Default: \(setting.standard).")
        let members =
          switch setting.shape {
          case .value(let value):
            value.isNeeded ? present(alternatives(for: value)) : optional(alternatives(for: value))
          case .group(let inner): keys(group(inner))
          case .open(let group): openGroup(group)
          }
        return JSON.Member(setting.name, described(description, members))
      })
  }

  private static func property(_ field: Field, of kind: Kind) -> JSON {
    if field.name == "status" {
      let statuses = kind.statuses.map(\.name)
      return described(
        field.help,
        statuses.isEmpty
          ? [JSON.Member("not", .object([]))] : optional([.members(["enum": strings(statuses)])]))
    }
    let values = alternatives(for: field.type)
    return described(field.help, field.requirement == .always ? present(values) : optional(values))
  }

  private static func described(_ text: String, _ members: [JSON.Member]) -> JSON {
    .object([JSON.Member("description", .string(text))] + members)
  }

  static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }

  /// What a status asks for: `if` the status is one of those from it on, `then` the field is required.
  private static func conditions(of kind: Kind) -> JSON? {
    let conditions = kind.fields.compactMap { field -> JSON? in
      let from: String
      var extra: [JSON.Member] = []
      switch field.requirement {
      case .optional, .always: return nil
      case .fromStatus(let status): from = status
      case .fromWhen(let status, let other, let values):
        from = status
        extra = [JSON.Member(other, .members(["enum": strings(values)]))]
      }
      let statuses = kind.statuses.map(\.name).filter { kind.isStatus($0, atLeast: from) }
      let properties = [JSON.Member("status", .members(["enum": strings(statuses)]))] + extra
      return .members([
        "if": .members([
          "properties": .object(properties), "required": strings(properties.map(\.key)),
        ]),
        "then": .members([
          "required": strings([field.name]),
          "properties": .object([JSON.Member(field.name, .members(["not": nothingHere]))]),
        ]),
      ])
    }
    return conditions.isEmpty ? nil : .array(conditions)
  }
}
