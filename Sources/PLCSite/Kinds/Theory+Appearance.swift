import PLCContent

extension Theory {
  /// Cards by status; the parts of its aim stand together in its story.
  static let appearance = Appearance(
    Self.self, menu: .test,
    elsewhere: [
      Fields.aimWhat, Fields.aimFor, Fields.aimFrom, Fields.aimTo, Fields.aimUnit, Fields.aimBy,
    ],
    story: { TheoryStory($0, $1) })
}
