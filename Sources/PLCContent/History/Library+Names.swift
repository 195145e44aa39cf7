import Foundation
import PLCText

extension Library {
  /// The place among the members of the one who has this name, without regard to case and to how much space
  /// stands between its parts; nil when nobody has it, or more than one.
  package func member(named name: String) -> Int? {
    let wanted = Self.folded(name)
    guard !wanted.isEmpty else { return nil }
    let found = members.indices.filter { Self.folded(members[$0].name) == wanted }
    return found.count == 1 ? found.first : nil
  }

  private static func folded(_ name: String) -> String {
    name.precomposedStringWithCanonicalMapping.lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
