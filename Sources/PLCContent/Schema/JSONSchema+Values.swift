import PLCText

extension JSONSchema {
  /// A value that is left out though its name stands there.
  static let nothing = JSON.members([
    "type": strings(["null", "string", "array"]), "maxLength": .int(0), "maxItems": .int(0),
  ])

  /// A reference to `nothing`.
  static let nothingHere = JSON.members(["$ref": .string("#/$defs/nothing")])

  /// One of these values, or nothing.
  static func optional(_ alternatives: [JSON]) -> [JSON.Member] {
    [JSON.Member("anyOf", .array(alternatives + [nothingHere]))]
  }

  /// One of these values, which must be there.
  static func present(_ alternatives: [JSON]) -> [JSON.Member] {
    [JSON.Member("anyOf", .array(alternatives)), JSON.Member("not", nothingHere)]
  }

  /// YAML reads `no`, `12` and `2026-09-01` as other things than text, so those types are allowed where text is.
  static let scalar = JSON.members(["type": strings(["string", "number", "boolean"])])

  /// The forms in which a value of a type may stand.
  static func alternatives(for type: FieldType) -> [JSON] {
    switch type {
    case .text, .path, .suggestion, .reference, .referenceOrText: return [scalar]
    case .number: return [.members(["type": .string("number")]), text(#"^[+-]?\d+\.?\d*$"#)]
    case .numberOrUnknown:
      return [.members(["const": .string("unknown")])] + alternatives(for: .number) + [anyCase(["unknown"])]
    case .count:
      return [.members(["type": .string("integer"), "minimum": .int(0)]), text(#"^\+?\d+(\.0*)?$"#)]
    case .date:
      return [
        .members([
          "type": .string("string"), "format": .string("date"), "pattern": .string(#"^\d{4}-\d{2}-\d{2}$"#),
        ])
      ]
    case .dates: return [text(#"^\d{4}-\d{2}-\d{2}( *\.\. *\d{4}-\d{2}-\d{2})?$"#)]
    case .yesNo:
      return [.members(["enum": .array([.string("yes"), .string("no"), .bool(true), .bool(false)])])]
    case .term(let vocabulary):
      // `yes` and `no` are booleans to some editors.
      let booleans: [JSON] = vocabulary.values.contains("yes") ? [.bool(true), .bool(false)] : []
      return [.members(["enum": .array(vocabulary.values.map { .string($0) } + booleans)])]
    case .list(let element): return [list(of: element)] + alternatives(for: element)
    case .participantCode: return [text(#"^[STFA]\d{2,3}$"#)]
    case .schoolYear: return [text(#"^\d{4}-\d{2}$"#)]
    case .url: return [text("^[Hh][Tt][Tt][Pp][Ss]?://[^ ]*$")]
    case .reasons:
      return [
        .members([
          "type": .string("object"), "additionalProperties": .object(optional([scalar])),
        ])
      ]
    }
  }

  /// Values of a type in square brackets or one a line.
  static func list(of element: FieldType) -> JSON {
    .members(["type": .string("array"), "items": .object(optional(alternatives(for: element)))])
  }

  private static func text(_ pattern: String) -> JSON {
    .members(["type": .string("string"), "pattern": .string(pattern)])
  }

  /// One of these words, in capitals or not.
  static func anyCase(_ words: [String]) -> JSON {
    let patterns = words.map { word in
      word.map { "[\($0.uppercased())\($0.lowercased())]" }.joined()
    }
    return text("^(\(patterns.joined(separator: "|")))$")
  }
}
