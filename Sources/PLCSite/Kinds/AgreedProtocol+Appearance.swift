import PLCContent
import PLCHTML

extension AgreedProtocol {
  /// A table that says what each is for.
  static let appearance = Appearance(
    Self.self, menu: .community,
    index: IndexForm(
      entries: .rows([.named(.protocolColumn), purpose, length, origin]),
      groups: .by(Fields.`for`, asOneUpTo: 12)))

  private static let purpose = IndexColumn(.purposeColumn, of: Self.self) { agreed, context in
    HTML(agreed.use.map { context.words.term($0) } ?? "")
  }

  private static let length = IndexColumn(.minutesColumn, of: Self.self) { agreed, context in
    HTML(agreed.minutes.map { context.words.number(Double($0), decimals: 0) } ?? "")
  }

  private static let origin = IndexColumn(.sourceColumn, of: Self.self) { agreed, _ in
    HTML(agreed.source ?? "")
  }
}
