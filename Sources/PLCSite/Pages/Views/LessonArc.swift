import PLCContent
import PLCHTML

/// The lessons of a package in their order.
struct LessonArc {
  let lessons: [Int]
  /// The lesson whose page this is; nil on the page of the package.
  let here: Int?
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing for a package without lessons.
  var html: HTML {
    guard !lessons.isEmpty else { return HTML() }
    return ol(.class("arc")) {
      for lesson in lessons {
        let document = context.library.documents[lesson]
        li {
          if lesson == here {
            strong(document.title, .set("aria-current", "page"))
          } else {
            context.link(lesson)
          }
          if let minutes = document["minutes"]?.number {
            span(
              " · " + words.amount(minutes, unit: "minutes"), .class("meta"))
          }
          if here == nil, let goal = document["learning_goal"]?.text { p(goal, .class("meta")) }
        }
      }
    }
  }
}

/// The lessons of a package in full, one after the other, for paper only: on a screen each has a page of its own.
struct PackageBooklet {
  let lessons: [Int]
  let context: PageContext

  /// Nothing for a package without lessons.
  var html: HTML {
    guard !lessons.isEmpty else { return HTML() }
    return section(.class("booklet"), .label(context.words[.lessonArc])) {
      for lesson in lessons { chapter(DocumentText(lesson, context, level: 3, isAnchored: false)) }
    }
  }

  private func chapter(_ text: DocumentText) -> HTML {
    section {
      h(2)(text.document.title)
      if let goal = text.document["learning_goal"]?.text { p(goal, .class("lede")) }
      text.lead
      text.rest(level: 3)
    }
  }
}
