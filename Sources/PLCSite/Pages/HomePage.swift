import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// What are we trying, what did we find, what is next? And where each problem stands in the loop.
struct HomePage {
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var body: PageBody {
    let loop = ImprovementLoop(context: context).html
    let shelves = Shelves(context: context).html
    let html = HTML {
      h(1)(library.settings.site.title ?? library.settings.name)
      if let purpose { p(purpose, .class("lede")) }
      if library.documents.isEmpty { p(words[.nothingPublic], .class("empty")) }
      if shelves.isEmpty {
        div(.class("hero", loop.isEmpty ? "alone" : nil)) {
          HomeQuestions(context: context).html
          if !loop.isEmpty {
            section(.class("loop")) {
              h(2)(words[.improvementCycle], .class("quiet"))
              loop
            }
          }
        }
      }
      shelves
      packages()
      recent()
    }
    return PageBody(html: html, summary: purpose, style: "home")
  }

  private var purpose: String? {
    guard let charter = library.all(Charter.self).first else { return nil }
    return charter.document.summary
      ?? charter.document.firstParagraph(of: Charter.Sections.purpose)?.plainText.shortened(to: 220)
      ?? charter.practiceGoal
  }

  // MARK: Packages

  /// Those that strangers can use; while there are none, those that are being tested.
  private func packages() -> HTML {
    let all = library.all(ChangePackage.self).filter { context.plan.successors[$0.document] == nil }
    let ready = all.filter(\.isForOthers)
    let shown = ready.isEmpty ? all.filter { $0.status == .testing } : ready
    guard !shown.isEmpty else { return HTML() }
    return section {
      h(2)(words[ready.isEmpty ? .packagesInTest : .packagesReady])
      ul(.class("cards")) {
        for package in shown.prefix(6) {
          li(.class("card")) {
            h(3)(context.link(package))
            if let text = package.document.opening { p(text.shortened(to: 180)) }
            p { StatusTag(of: package.document, words: words).html }
          }
        }
      }
    }
  }

  // MARK: Lately

  private func recent() -> HTML {
    var seen: Set<Document> = []
    var events: [TimelineEvent] = []
    for event in context.plan.timeline where events.count < 8 && seen.insert(event.document).inserted {
      events.append(event)
    }
    guard !events.isEmpty else { return HTML() }
    return section(.class("recent")) {
      h(2)(words[.recentChanges])
      ul(.class("dated")) {
        for event in events {
          li {
            time(words.date(event.date), machine: "\(event.date)")
            " "
            context.link(event.document)
            " "
            span(words.singular(event.document.kind), .class("meta"))
          }
        }
      }
    }
  }
}
