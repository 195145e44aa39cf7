import PLCText

/// What a JSON value has to look like: the part of a published schema that our reports use.
indirect enum Shape: Sendable {
  case string
  /// One of these strings.
  case oneOf([String])
  case bool
  /// A whole number of at least this.
  case int(from: Int)
  /// A list whose items have this shape; the standards want the items to differ where `isSet`.
  case list(Shape, atLeast: Int = 0, isSet: Bool = false)
  /// Members that must and that may stand there; others must not.
  case object(required: KeyValuePairs<String, Shape>, optional: KeyValuePairs<String, Shape> = [:])
  /// Any members of this shape.
  case map(Shape)

  /// What is wrong with a value, each with the way to it; empty when it fits.
  func faults(in value: JSON, at path: String = "$") -> [String] {
    switch (self, value) {
    case (.string, .string), (.bool, .bool): return []
    case (.oneOf(let allowed), .string(let text)):
      return allowed.contains(text) ? [] : ["\(path): \(text) is none of \(allowed)"]
    case (.int(let least), .int(let number)): return number >= least ? [] : ["\(path): \(number) < \(least)"]
    case (.list(let shape, let least, let isSet), .array(let items)):
      var faults = items.enumerated().flatMap { shape.faults(in: $1, at: "\(path)[\($0)]") }
      if items.count < least { faults.append("\(path): fewer than \(least)") }
      if isSet, Set(items).count < items.count { faults.append("\(path): twice the same") }
      return faults
    case (.map(let shape), .object(let members)):
      return members.flatMap { shape.faults(in: $0.value, at: "\(path).\($0.key)") }
    case (.object(let required, let optional), .object(let members)):
      let shapes = Dictionary((Array(required) + Array(optional)).map { ($0.key, $0.value) }) { first, _ in
        first
      }
      let missing = required.map(\.key).filter { key in !members.contains { $0.key == key } }
      let doubled = Dictionary(grouping: members, by: \.key).filter { $1.count > 1 }.keys.sorted()
      return missing.map { "\(path): no \($0)" } + doubled.map { "\(path): two \($0)" }
        + members.flatMap { member in
          shapes[member.key]?.faults(in: member.value, at: "\(path).\(member.key)")
            ?? ["\(path): unknown \(member.key)"]
        }
    default: return ["\(path): not \(self)"]
    }
  }
}

extension JSON {
  /// The members and items on the way, nil where there is none: `json["runs", 0, "tool"]`.
  subscript(_ steps: any PathStep...) -> JSON? {
    var value = self
    for step in steps {
      switch (value, step) {
      case (.object(let members), let key as String):
        guard let member = members.first(where: { $0.key == key }) else { return nil }
        value = member.value
      case (.array(let items), let index as Int) where items.indices.contains(index): value = items[index]
      default: return nil
      }
    }
    return value
  }
}

/// A key or an index.
protocol PathStep {}
extension String: PathStep {}
extension Int: PathStep {}
