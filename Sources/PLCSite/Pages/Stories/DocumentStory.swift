import PLCContent
import PLCHTML

/// What the page of a kind tells, in its own order; the frame around it is the same for all kinds.
protocol DocumentStory {
  /// Everything between the title and what links here.
  var html: HTML { get }
  /// Fields that the rail of facts leaves out, for they stand in the story.
  var told: Set<String> { get }
  /// Facts for the rail that no field holds.
  var facts: [(name: String, value: HTML)] { get }
  /// What follows the story across the whole page.
  var appendix: HTML { get }
}

extension DocumentStory {
  var told: Set<String> { [] }
  var facts: [(name: String, value: HTML)] { [] }
  var appendix: HTML { HTML() }
}

extension PageContext {
  /// The story of the document at an index; kinds without one of their own tell their text as it was written.
  func story(of position: Int) -> any DocumentStory {
    let document = library.documents[position]
    // Paper to be filled in by hand keeps its form.
    if document["tags"]?.texts.contains("blank") ?? false { return PlainStory(position, self) }
    return switch document.kind.id {
    case "problem": ProblemStory(position, self)
    case "theory": TheoryStory(position, self)
    case "root-causes": RootCausesStory(position, self)
    case "themes": ThemesStory(position, self)
    case "evidence": EvidenceStory(position, self)
    case "look": LookStory(position, self)
    case "change-idea": ChangeIdeaStory(position, self)
    case "change-package": PackageStory(position, self)
    case "lesson": LessonStory(position, self)
    case "cycle": CycleStory(position, self)
    case "measure": MeasureStory(position, self)
    case "meeting": MeetingStory(position, self)
    default: PlainStory(position, self)
    }
  }
}

/// The text of a document as it was written.
struct PlainStory: DocumentStory {
  private let text: DocumentText

  /// The story of the document at an index.
  init(_ position: Int, _ context: PageContext) { text = DocumentText(position, context) }

  var html: HTML {
    HTML {
      text.lead
      text.rest()
    }
  }
}
