import PLCText

/// What a setting can hold: made of what was read, and written as `plc.yml` has it.
protocol SettingValue: Sendable {
  /// Nil when what was read is something else.
  init?(setting: FieldValue)
  var asSetting: String { get }
}

extension String: SettingValue {
  init?(setting: FieldValue) {
    guard let text = setting.text else { return nil }
    self = text
  }

  var asSetting: String { self }
}

extension Bool: SettingValue {
  init?(setting: FieldValue) {
    guard let answer = setting.yesNo else { return nil }
    self = answer
  }

  var asSetting: String { self ? "yes" : "no" }
}

extension RelativePath: SettingValue {
  init?(setting: FieldValue) {
    guard let path = setting.text.flatMap({ RelativePath($0) }) else { return nil }
    self = path
  }

  var asSetting: String { string }
}

extension Optional: SettingValue where Wrapped: SettingValue {
  init?(setting: FieldValue) {
    guard let value = Wrapped(setting: setting) else { return nil }
    self = .some(value)
  }

  var asSetting: String { self?.asSetting ?? "" }
}

extension SettingValue where Self: RawRepresentable, RawValue == String {
  init?(setting: FieldValue) {
    guard let value = setting.text.flatMap({ Self(rawValue: $0) }) else { return nil }
    self = value
  }

  var asSetting: String { rawValue }
}

extension Settings.Profile: SettingValue {}
extension Visibility: SettingValue {}
extension SiteSearch: SettingValue {}

/// The months as `plc.yml` names them.
enum MonthName {
  static let all = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// 1–12, from a number or from at least three letters of the name.
  static func number(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    guard text.count >= 3 else { return nil }
    return all.firstIndex { $0.lowercased().hasPrefix(text.lowercased()) }.map { $0 + 1 }
  }
}
