import PLCContent
import PLCHTML
import PLCText

/// The page of a change package: a handout from which a stranger can teach on Monday, on screen and as a booklet.
struct PackageStory: DocumentStory {
  private typealias Sections = ChangePackage.Sections

  private let text: DocumentText
  private let package: ChangePackage
  private let elements: [PackageElement]
  private let lessons: [Lesson]

  init(_ document: Document, _ context: PageContext) {
    text = DocumentText(document, context, tellingAnew: [Sections.elements])
    package = ChangePackage(document: document)
    elements = package.elements
    lessons = package.lessons
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }

  private static let placed = [
    Sections.overview, Sections.forWhomAndWhere, Sections.elements, Sections.evidenceSoFar,
    Sections.whereItDidNotWork, Sections.whatYouNeed, Sections.howToStart, Sections.howToAdapt,
    Sections.adopters,
  ]

  var facts: [(name: String, value: HTML)] {
    let minutes = lessons.compactMap(\.minutes).reduce(0, +)
    guard !lessons.isEmpty else { return [] }
    return [
      (
        words[.lessonsFact],
        HTML(
          words(
            .lessonsAndMinutes,
            ["count": String(lessons.count), "minutes": words.number(Double(minutes), decimals: 0)]))
      )
    ]
  }

  var html: HTML {
    let parts = parts
    return HTML {
      parts.contents(words)
      text.lead
      parts.html
    }
  }

  var appendix: HTML { PackageBooklet(lessons: lessons, context: context).html }

  private var parts: StoryParts {
    var parts = StoryParts()
    parts.add(Sections.overview, of: text)
    add(Sections.forWhomAndWhere, .adviceForWhom, to: &parts)
    parts.add(
      "elements", text.title(Sections.elements) ?? words[.elements], anchor: text.anchor(Sections.elements)
    ) {
      text.body(Sections.elements)
      PackageDiagram(elements: elements, context: context).html
      ol(.class("elements")) { for element in elements { item(element) } }
    }
    parts.add("lessons", words[.lessonArc]) { LessonArc(lessons: lessons, here: nil, context: context).html }
    parts.add("measures", words[.howToSee]) {
      let shown = package.measures.byFamily.filter { context.plan.measures[$0.document] != nil }
      MeasureCards(measures: shown, context: context).html
    }
    add(Sections.evidenceSoFar, .adviceEvidenceSoFar, to: &parts)
    add(Sections.whereItDidNotWork, .adviceWhereNot, to: &parts)
    add(Sections.whatYouNeed, .adviceNeed, to: &parts)
    add(Sections.howToStart, .adviceStart, to: &parts)
    add(Sections.howToAdapt, .adviceAdapt, to: &parts)
    add(Sections.adopters, .adviceAdopters, to: &parts)
    parts.add("coverage", words[.whoTestedWhat]) { CoverageMatrix(elements: elements, context: context).html }
    parts.add(text.rest(but: Self.placed))
    parts.add("citation", words[.howToCite]) { citation }
    if !package.isAtLeast(.ready) {
      parts.add("readiness", words[.readiness]) {
        ReadinessList(readiness: package.readiness, words: words).html
      }
    }
    return parts
  }

  private func add(_ section: Section, _ advice: Word, to parts: inout StoryParts) {
    parts.add(section, of: text, advice: context.advice(advice))
  }

  /// Who wrote it, when, what, which version, and where it stands.
  private var citation: HTML {
    let (document, settings) = (package.document, package.library.settings)
    let year = (document.lastChange ?? document.date).map { " (\($0.year))" } ?? ""
    let kind = [words.singular(document.kind), package.version.map { "\(words[.version]) \($0)" }]
      .compactMap(\.self)
    return p(.class("citation")) {
      "\(settings.name)\(year). "
      em(document.title)
      " [\(kind.joined(separator: ", "))]."
      if let base = settings.site.baseURL.flatMap({ SafeURL($0) }) {
        " \(base.string.hasSuffix("/") ? base.string : base.string + "/")\(context.route.path.string)"
      }
    }
  }

  private func item(_ element: PackageElement) -> HTML {
    typealias Columns = ChangePackage.Element.Columns
    return li(.class(element.isCore ? "core" : nil)) {
      h(3)() {
        if let idea = element.idea { context.link(idea) } else { text.cell(Columns.element, of: element.row) }
      }
      p(.class("meta")) {
        span(words[element.isCore ? .coreElement : .addedElement], .class("label"))
        if let idea = element.idea {
          " "
          StatusTag(of: idea.document, words: words).html
        }
      }
      dl {
        fact(.mustKeep, text.cell(Columns.mustKeep, of: element.row))
        fact(.mayVary, text.cell(Columns.mayVary, of: element.row))
        fact(.taughtIn, HTML(joining: element.lessons.map { context.link($0) }, with: HTML(", ")))
        fact(.seenBy, HTML(joining: element.measures.map { context.link($0) }, with: HTML(", ")))
      }
    }
  }

  private func fact(_ name: Word, _ value: HTML) -> HTML {
    guard !value.isEmpty else { return HTML() }
    return div {
      dt(words[name])
      dd { value }
    }
  }
}
