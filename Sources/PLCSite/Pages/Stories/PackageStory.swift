import PLCContent
import PLCHTML
import PLCText

/// The page of a change package: a handout from which a stranger can teach on Monday, on screen and as a booklet.
struct PackageStory: DocumentStory {
  private let text: DocumentText
  private let elements: [PackageElement]
  private let lessons: [Int]

  /// The story of the package at an index.
  init(_ position: Int, _ context: PageContext) {
    text = DocumentText(position, context, tellingAnew: ["Elements"])
    elements = context.library.elements(ofPackage: position)
    lessons = context.library.lessons(ofPackage: position)
  }

  private var words: Words { text.words }
  private var context: PageContext { text.context }
  private var library: Library { text.library }

  private static let placed = [
    "Overview", "For whom and where", "Elements", "Evidence so far", "Where it did not work", "What you need",
    "How to start", "How to adapt", "Adopters",
  ]

  var facts: [(name: String, value: HTML)] {
    let minutes = lessons.compactMap { library.documents[$0]["minutes"]?.number }.reduce(0, +)
    guard !lessons.isEmpty else { return [] }
    return [
      (
        words[.lessonsFact],
        HTML(
          words(
            .lessonsAndMinutes,
            ["count": String(lessons.count), "minutes": words.number(minutes, decimals: 0)]))
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
    parts.add("Overview", of: text)
    parts.add("For whom and where", of: text, advice: context.advice(.adviceForWhom))
    parts.add("elements", text.title("Elements") ?? words[.elements], anchor: text.anchor("Elements")) {
      text.body("Elements")
      PackageDiagram(elements: elements, context: context).html
      ol(.class("elements")) { for element in elements { item(element) } }
    }
    parts.add("lessons", words[.lessonArc]) { LessonArc(lessons: lessons, here: nil, context: context).html }
    parts.add("measures", words[.howToSee]) {
      MeasureCards(
        measures: library.byType(library.measures(ofPackage: text.position))
          .filter { context.plan.measures[$0] != nil }, context: context
      ).html
    }
    for name in ["Evidence so far", "Where it did not work", "What you need", "How to start", "How to adapt"]
    {
      parts.add(name, of: text, advice: context.advice(advice(for: name)))
    }
    parts.add("Adopters", of: text, advice: context.advice(.adviceAdopters))
    parts.add("coverage", words[.whoTestedWhat]) { CoverageMatrix(elements: elements, context: context).html }
    parts.add(text.rest(but: Self.placed))
    parts.add("citation", words[.howToCite]) { citation }
    if !["ready", "spreading", "retired"].contains(text.document.status ?? "") {
      parts.add("readiness", words[.readiness]) {
        ReadinessList(readiness: library.readiness(ofPackage: text.position), words: words).html
      }
    }
    return parts
  }

  private func advice(for section: String) -> Word {
    switch section {
    case "Evidence so far": .adviceEvidenceSoFar
    case "Where it did not work": .adviceWhereNot
    case "What you need": .adviceNeed
    case "How to start": .adviceStart
    default: .adviceAdapt
    }
  }

  /// Who wrote it, when, what, which version, and where it stands.
  private var citation: HTML {
    let settings = library.settings
    let document = text.document
    let year = (document.lastChange ?? document.date).map { " (\($0.year))" } ?? ""
    let version =
      document["version"]?.text ?? document["version"]?.number.map { words.number($0, decimals: 0) }
    let kind = [words.singular(document.kind), version.map { "\(words[.version]) \($0)" }].compactMap(\.self)
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
    li(.class(element.isCore ? "core" : nil)) {
      h(3)() {
        if let idea = element.idea { context.link(idea) } else { text.cell(element.row["Element"]) }
      }
      p(.class("meta")) {
        span(words[element.isCore ? .coreElement : .addedElement], .class("label"))
        if let idea = element.idea {
          " "
          StatusTag(of: library.documents[idea], words: words).html
        }
      }
      dl {
        fact(.mustKeep, text.cell(element.row["Must keep"]))
        fact(.mayVary, text.cell(element.row["May vary"]))
        fact(.taughtIn, links(element.lessons))
        fact(.seenBy, links(element.measures))
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

  private func links(_ positions: [Int]) -> HTML {
    HTML(joining: positions.map { context.link($0) }, with: HTML(", "))
  }
}

/// What a package needs before strangers can rely on it, and what of it is there.
struct ReadinessList {
  let readiness: PackageReadiness
  let words: Words

  /// One line for each need, met or not.
  var html: HTML {
    HTML {
      p(
        readiness.isReady
          ? words[.readyToMark]
          : words(
            .readySoFar,
            [
              "met": String(readiness.steps.count(where: \.isMet)), "all": String(readiness.steps.count),
            ]))
      ul(.class("tasks")) {
        for step in readiness.steps {
          li {
            span(
              .class("box", step.isMet ? "done" : nil), .role("img"),
              .label(words[step.isMet ? .done : .notDone]))
            " " + words[Self.word(step.need)]
            if let count = step.count, let wanted = step.wanted {
              span(
                " · "
                  + (step.isMet
                    ? String(count)
                    : words(.countOfWanted, ["count": String(count), "wanted": String(wanted)])),
                .class("meta"))
            }
          }
        }
      }
    }
  }

  private static func word(_ need: PackageReadiness.Need) -> Word {
    switch need {
    case .coreAdopted: .needCoreAdopted
    case .testers: .needTesters
    case .contexts: .needContexts
    case .evidence: .needEvidence
    case .whereItDidNotWork: .needWhereNot
    case .whatYouNeed: .needWhatYouNeed
    case .howToStart: .needHowToStart
    case .contact: .needContact
    }
  }
}
