import PLCText

extension JSONSchema {
  /// The forms in which the value of a setting may stand.
  static func alternatives(for value: Setting.Value) -> [JSON] {
    guard let bounds = value.bounds else { return alternatives(for: value.type) }
    let number = JSON.members([
      "type": .string("integer"), "minimum": .int(bounds.lowerBound), "maximum": .int(bounds.upperBound),
    ])
    return [number] + alternatives(for: value.type).dropFirst()
  }

  /// Keys with the values that `properties` describes, and no others.
  static func keys(_ properties: JSON) -> [JSON.Member] {
    [
      JSON.Member("type", strings(["object", "null"])), JSON.Member("properties", properties),
      JSON.Member("additionalProperties", .bool(false)),
    ]
  }

  /// The keys of the writer's own below a key of `plc.yml`.
  static func openGroup(_ group: OpenSetting) -> [JSON.Member] {
    switch group {
    case .rules: own(.members(["anyOf": .array(level + [.object(rule)])]))
    case .fields:
      own(.object(own(fieldType)), named: Schema.builtIn.kinds.map(\.id.name))
    case .vocabularies:
      keys(
        .object(
          Vocabulary.extensible.map {
            JSON.Member($0.name, .object(optional(alternatives(for: .list(.text)))))
          }
        ))
    case .kinds:
      own(
        .object(
          keys(
            .members([
              "folder": .object(optional([scalar])), "help": .object(optional([scalar])),
              "fields": .object(own(fieldType)),
              "sections": .object(optional(alternatives(for: .list(.text)))),
            ]))))
    case .words: own(.object(optional([scalar])))
    }
  }

  private static func own(_ value: JSON, named names: [String]? = nil) -> [JSON.Member] {
    [
      JSON.Member("type", strings(["object", "null"])), JSON.Member("additionalProperties", value),
    ] + (names.map { [JSON.Member("propertyNames", .members(["enum": strings($0)]))] } ?? [])
  }

  /// How much a rule counts; `off` is a boolean to some editors.
  private static let level: [JSON] = [
    .members(["enum": .array(["off", "info", "warning", "error"].map { .string($0) } + [.bool(false)])]),
    anyCase(["off", "no", "false", "info", "warning", "warn", "error"]),
  ]

  /// The settings of one rule.
  private static let rule: [JSON.Member] = [
    JSON.Member("type", .string("object")),
    JSON.Member("properties", .members(["severity": .object(optional(level))])),
    JSON.Member("additionalProperties", .object(optional(alternatives(for: .number)))),
  ]

  /// The type of a field that a community declares.
  private static let fieldType = JSON.members([
    "anyOf": .array([
      .members(["enum": strings(SettingsReader.plainTypes + SettingsReader.vocabularies.map(\.name))]),
      .members([
        "type": .string("string"),
        "pattern": .string(
          "^(→|->) *(\(Schema.builtIn.kinds.map(\.id.name).joined(separator: "|"))) *$"),
      ]),
    ])
  ])
}
