import PLCContent
import PLCHTML

/// What the page of a kind tells, in its own order; the frame around it is the same for all kinds.
protocol DocumentStory {
  init(_ document: Document, _ context: PageContext)
  /// Everything between the title and what links here.
  var html: HTML { get }
  /// Fields that the rail of facts leaves out, for they stand in the story.
  var told: [any Declared] { get }
  /// Facts for the rail that no field holds.
  var facts: [(name: String, value: HTML)] { get }
  /// What follows the story across the whole page.
  var appendix: HTML { get }
}

extension DocumentStory {
  var told: [any Declared] { [] }
  var facts: [(name: String, value: HTML)] { [] }
  var appendix: HTML { HTML() }
}

extension PageContext {
  /// The story of a document, as its kind tells it.
  func story(of document: Document) -> any DocumentStory {
    // Paper to be filled in by hand keeps its form.
    document.isBlankForm ? PlainStory(document, self) : Appearance.of(document.kind).story(document, self)
  }
}

/// The text of a document as it was written.
struct PlainStory: DocumentStory {
  private let text: DocumentText

  init(_ document: Document, _ context: PageContext) { text = DocumentText(document, context) }

  var html: HTML {
    HTML {
      text.lead
      text.rest()
    }
  }
}
