import PLCContent

extension ChangeIdea {
  /// Cards by status, each with how often it has been tested.
  static let appearance = Appearance(
    Self.self, menu: .test,
    facts: { idea, context in
      let count = idea.ramp.cycles.count
      return count == 0
        ? [] : [context.words(count == 1 ? .oneCycle : .manyCycles, ["count": String(count)])]
    },
    story: { ChangeIdeaStory($0, $1) })
}
