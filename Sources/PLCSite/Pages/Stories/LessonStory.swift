import PLCContent
import PLCHTML

/// The page of a lesson: what it is for, how it goes, and where it stands in its arc.
struct LessonStory: DocumentStory {
  private typealias Sections = Lesson.Sections

  private let text: DocumentText
  private let lesson: Lesson
  /// The lessons of its package, in order.
  private let arc: [Lesson]

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context)
    lesson = Lesson(document: document)
    arc = lesson.package?.lessons ?? []
  }

  private static let course = [
    Sections.purpose, Sections.before, Sections.during, Sections.after, Sections.lookFors,
  ]
  private static let margins = [Sections.mustKeep, Sections.mayVary]

  let told: [any Declared] = [Lesson.Fields.learningGoal, Lesson.Fields.order]

  var html: HTML {
    HTML {
      if let goal = lesson.learningGoal { p(goal, .class("lede")) }
      text.lead
      for section in Self.course { text.section(section) }
      text.beside(Self.margins)
      text.rest(but: Self.course + Self.margins)
      if arc.count > 1 {
        section {
          h(2)(text.words[.lessonArc], .id("part.arc"))
          LessonArc(lessons: arc, here: lesson, context: text.context).html
        }
      }
    }
  }
}
