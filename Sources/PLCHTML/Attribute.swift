/// A name with a value that is escaped when it is written.
///
/// Names stand in our source code. Those that run or load something have their own functions (`href`, `src`)
/// or none at all (`style` and `on…`, which the content security policy of a page forbids anyway).
package struct Attribute: Sendable {
  private let name: StaticString
  private let value: Value

  private enum Value: Sendable {
    case absent, present
    case text(String)
    case number(Double)
  }

  private init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// Any attribute that is neither a destination nor a script; left out when the value is nil.
  package static func set(_ name: StaticString, _ value: String?) -> Attribute {
    checkIsPlain(name)
    return Attribute(name, value.map(Value.text) ?? .absent)
  }

  /// An attribute with a whole number.
  package static func set(_ name: StaticString, _ value: Int) -> Attribute { .set(name, String(value)) }

  /// An attribute with a number of at most two decimals, as charts want it.
  package static func set(_ name: StaticString, _ value: Double) -> Attribute {
    checkIsPlain(name)
    return Attribute(name, .number(value))
  }

  /// An attribute without a value, `open` or `hidden`; left out when the condition does not hold.
  package static func flag(_ name: StaticString, if condition: Bool = true) -> Attribute {
    checkIsPlain(name)
    return Attribute(name, condition ? .present : .absent)
  }

  /// The classes that are not nil; left out when there are none.
  package static func `class`(_ names: String?...) -> Attribute {
    var list: String?
    for case let name? in names { list = list.map { "\($0) \(name)" } ?? name }
    return Attribute("class", list.map(Value.text) ?? .absent)
  }

  /// The identifier that a fragment of a URL can point to.
  package static func id(_ id: String?) -> Attribute { .set("id", id) }

  /// The part that an element plays for assistive technology.
  package static func role(_ role: String?) -> Attribute { .set("role", role) }

  /// The name of an element for assistive technology.
  package static func label(_ label: String?) -> Attribute { .set("aria-label", label) }

  /// Where a link leads; left out when the destination was refused.
  package static func href(_ url: SafeURL?) -> Attribute {
    Attribute("href", url.map { .text($0.string) } ?? .absent)
  }

  /// What is loaded into the page; left out when it lies on another host, since a page asks nobody else.
  package static func src(_ url: SafeURL?) -> Attribute {
    guard let url, url.kind == .relative else { return Attribute("src", .absent) }
    return Attribute("src", .text(url.string))
  }

  /// Where a form leads; left out when that lies on another host.
  package static func action(_ url: SafeURL?) -> Attribute {
    guard let url, url.kind == .relative else { return Attribute("action", .absent) }
    return Attribute("action", .text(url.string))
  }

  func write(to bytes: inout ContiguousArray<UInt8>) {
    if case .absent = value { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    if case .present = value { return }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    switch value {
    case .absent, .present: break
    case .text(let text): bytes.appendEscaped(text, in: .attribute)
    case .number(let number): CompactNumber.append(number, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func checkIsPlain(_ name: StaticString) {
    // Names are literals in our code, so every run of the tests checks them; a build need not.
    assert(isPlain(name.description), "the attribute \(name) cannot be set like this")
  }

  /// False for a name that would end the attribute early, run a script or load something. `name` is
  /// spelled in lower case, but for the names of SVG.
  static func isPlain(_ name: String) -> Bool {
    guard name.isMarkupName, !name.utf8.starts(with: "on".utf8) else { return false }
    switch name {
    case "style", "srcdoc", "href", "src", "xlink:href", "action", "formaction", "poster", "cite", "data",
      "srcset", "imagesrcset", "background", "ping", "manifest", "longdesc", "profile", "codebase", "classid":
      return false
    default: return true
    }
  }
}

extension String {
  /// True for a letter followed by letters, digits, `-`, `_`, `.` and `:`.
  var isMarkupName: Bool {
    guard let first = utf8.first, first.isMarkupLetter else { return false }
    return utf8.allSatisfy {
      $0.isMarkupLetter || (UInt8(ascii: "0")...UInt8(ascii: ":")).contains($0)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
    }
  }
}

extension UInt8 {
  fileprivate var isMarkupLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
