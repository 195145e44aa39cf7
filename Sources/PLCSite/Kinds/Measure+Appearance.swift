import PLCContent

extension Measure {
  /// Cards by what it is for, each with its line.
  static let appearance = Appearance(
    Self.self, menu: .test, shortcut: Appearance.Shortcut(place: 4),
    index: IndexForm(groups: .by(Fields.type)),
    facts: { measure, context in
      [measure.instrument.map { context.words.term($0) }, measure.howOften].compactMap(\.self)
    },
    saying: { $0.tellsUs ?? $0.document.opening },
    picture: { MeasureGlance(measure: $0, context: $1, isNamed: false).html },
    story: { MeasureStory($0, $1) })
}
