import Foundation
import PLCText

extension Library {
  /// The member who has this name, without regard to case and to how much space
  /// stands between its parts; nil when nobody has it, or more than one.
  package func member(named name: String) -> Member? {
    let wanted = Self.folded(name)
    guard !wanted.isEmpty else { return nil }
    let found = members.filter { Self.folded($0.name) == wanted }
    return found.count == 1 ? found.first : nil
  }

  private static func folded(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
