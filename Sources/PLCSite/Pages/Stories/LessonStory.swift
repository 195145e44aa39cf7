import PLCContent
import PLCHTML

/// The page of a lesson: what it is for, how it goes, and where it stands in its arc.
struct LessonStory: DocumentStory {
  private let text: DocumentText
  /// The lessons of its package, in order.
  private let arc: [Int]

  /// The story of the lesson at an index.
  init(_ position: Int, _ context: PageContext) {
    text = DocumentText(position, context)
    arc =
      context.library.linked("package", of: position).first.map { context.library.lessons(ofPackage: $0) }
      ?? []
  }

  private static let placed = [
    "Purpose", "Before", "During", "After", "Look-fors", "Must keep", "May vary",
  ]

  let told: Set<String> = ["learning_goal", "order"]

  var html: HTML {
    HTML {
      if let goal = text.document["learning_goal"]?.text { p(goal, .class("lede")) }
      text.lead
      for name in ["Purpose", "Before", "During", "After", "Look-fors"] { text.section(name) }
      text.beside(["Must keep", "May vary"])
      text.rest(but: Self.placed)
      if arc.count > 1 {
        section {
          h(2)(text.words[.lessonArc], .id("part.arc"))
          LessonArc(lessons: arc, here: text.position, context: text.context).html
        }
      }
    }
  }
}
