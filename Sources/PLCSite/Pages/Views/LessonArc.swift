import PLCContent
import PLCHTML

/// The lessons of a package in their order.
struct LessonArc {
  let lessons: [Lesson]
  /// The lesson whose page this is; nil on the page of the package.
  let here: Lesson?
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing for a package without lessons.
  var html: HTML {
    guard !lessons.isEmpty else { return HTML() }
    return ol(.class("arc")) {
      for lesson in lessons {
        li {
          if lesson == here {
            strong(lesson.title, .set("aria-current", "page"))
          } else {
            context.link(lesson)
          }
          if let minutes = lesson.minutes {
            span(
              " · " + words.amount(Double(minutes), unit: Measure.Unit.minutes), .class("meta"))
          }
          if here == nil, let goal = lesson.learningGoal { p(goal, .class("meta")) }
        }
      }
    }
  }
}

/// The lessons of a package in full, one after the other, for paper only: on a screen each has a page of its own.
struct PackageBooklet {
  let lessons: [Lesson]
  let context: PageContext

  /// Nothing for a package without lessons.
  var html: HTML {
    guard !lessons.isEmpty else { return HTML() }
    return section(.class("booklet"), .label(context.words[.lessonArc])) {
      for lesson in lessons { chapter(lesson) }
    }
  }

  private func chapter(_ lesson: Lesson) -> HTML {
    let text = DocumentText(lesson.document, context, level: 3, isAnchored: false)
    return section {
      h(2)(lesson.title)
      if let goal = lesson.learningGoal { p(goal, .class("lede")) }
      text.lead
      text.rest(level: 3)
    }
  }
}
