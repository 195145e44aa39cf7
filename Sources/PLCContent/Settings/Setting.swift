/// One key of `plc.yml`, declared once: what reads it, explains it and describes it to editors.
package struct Setting: Sendable {
  package let name: String
  package let shape: Shape
  /// As it would be written; empty when there is none.
  package let standard: String
  package let help: String

  /// What stands at a key.
  package indirect enum Shape: Sendable {
    case value(Value)
    case group([Setting])
    case open(OpenSetting)
  }

  /// A value that stands at a key, and where it goes.
  package struct Value: Sendable {
    package let type: FieldType
    /// Of a whole number.
    package let bounds: ClosedRange<Int>?
    /// Whether `plc.yml` cannot do without it.
    package let isNeeded: Bool
    /// Puts what was read where it belongs; false when it does not fit.
    let take: @Sendable (FieldValue, inout Settings) -> Bool
    /// What is said of a text that does not fit.
    let refusal: @Sendable (_ name: String, _ written: String) -> String

    /// What it takes, after "it takes".
    package var inWords: String {
      guard let bounds else { return type.inWords }
      return bounds.lowerBound == bounds.upperBound ? "`\(bounds.lowerBound)`" : Self.inWords(bounds)
    }

    fileprivate static func inWords(_ bounds: ClosedRange<Int>) -> String {
      "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    }
  }

  /// A value of a type, kept at a path.
  init<Kept: SettingValue>(
    _ name: String, _ path: any WritableKeyPath<Settings, Kept> & Sendable, _ type: FieldType,
    isNeeded: Bool = false, _ help: String
  ) {
    self.init(
      name,
      .value(
        Value(
          type: type, bounds: nil, isNeeded: isNeeded,
          take: { read, settings in
            guard let kept = Kept(setting: read) else { return false }
            settings[keyPath: path] = kept
            return true
          }, refusal: { "`\($0)` takes \(type.inWords); this says `\($1)`." })),
      default: isNeeded ? "" : Settings()[keyPath: path].asSetting, help)
  }

  /// A whole number between two bounds, kept at a path. `refusal` says of a written text why it is none of them.
  init(
    _ name: String, _ path: any WritableKeyPath<Settings, Int> & Sendable, in bounds: ClosedRange<Int>,
    _ help: String, refusal: (@Sendable (String) -> String)? = nil
  ) {
    self.init(
      name,
      .value(
        Value(
          type: .count, bounds: bounds, isNeeded: false,
          take: { read, settings in
            guard let number = read.number.flatMap(Int.init(exactly:)), bounds.contains(number) else {
              return false
            }
            settings[keyPath: path] = number
            return true
          },
          refusal: { refusal?($1) ?? "`\($0)` is \(Value.inWords(bounds)); this says `\($1)`." })),
      default: String(Settings()[keyPath: path]), help)
  }

  /// A month by its name or number, kept at a path as 1–12.
  init(_ name: String, month path: any WritableKeyPath<Settings, Int> & Sendable, _ help: String) {
    self.init(
      name,
      .value(
        Value(
          type: .text, bounds: nil, isNeeded: false,
          take: { read, settings in
            guard let month = read.text.flatMap(MonthName.number) else { return false }
            settings[keyPath: path] = month
            return true
          }, refusal: { "`\($0)` is a month such as `August`; this says `\($1)`." })),
      default: MonthName.all[Settings()[keyPath: path] - 1], help)
  }

  /// Keys below a key.
  init(_ name: String, _ settings: [Setting], _ help: String) {
    self.init(name, .group(settings), default: "", help)
  }

  /// Keys of the writer's own below a key.
  init(_ open: OpenSetting, _ help: String) {
    self.init(open.rawValue, .open(open), default: "", help)
  }

  private init(_ name: String, _ shape: Shape, default standard: String, _ help: String) {
    self.name = name
    self.shape = shape
    self.standard = standard
    self.help = help
  }

  /// Whether `plc.yml` cannot do without it.
  package var isNeeded: Bool { if case .value(let value) = shape { value.isNeeded } else { false } }
}

/// The settings whose keys are the writer's own.
package enum OpenSetting: String, Sendable {
  case rules, fields, vocabularies, kinds, words
}
