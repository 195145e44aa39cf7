import PLCContent

extension Lesson {
  /// The arc of each package.
  static let appearance = Appearance(
    Self.self, menu: .passOn, index: IndexForm(entries: .arc, groups: .own { index, _ in arcs(index) }),
    facts: { lesson, context in
      lesson.minutes.map {
        [context.words(.minutesLong, ["count": context.words.number(Double($0), decimals: 0)])]
      } ?? []
    },
    saying: { $0.learningGoal ?? $0.document.opening },
    story: { LessonStory($0, $1) })

  private static func arcs(_ index: IndexGroups) -> [IndexGroups.Group] {
    PackageLessons.all(in: index.context.library).map { arc in
      let title = arc.package?.title ?? index.context.words[.noPackage]
      return IndexGroups.Group(
        title: title, name: title, documents: arc.lessons.map(\.document), document: arc.package?.document)
    }
  }
}
