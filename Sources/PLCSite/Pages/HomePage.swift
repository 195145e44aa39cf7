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
    guard let charter = library.documents(of: "charter").first else { return nil }
    return charter["summary"]?.text ?? charter.firstParagraph(of: "Purpose")?.plainText.shortened(to: 220)
      ?? charter["practice_goal"]?.text
  }

  // MARK: Packages

  /// Those that strangers can use; while there are none, those that are being tested.
  private func packages() -> HTML {
    let all = library.positions(of: "change-package").filter { context.plan.successors[$0] == nil }
    let ready = all.filter { ["ready", "spreading"].contains(library.documents[$0].status ?? "") }
    let shown = ready.isEmpty ? all.filter { library.documents[$0].status == "testing" } : ready
    guard !shown.isEmpty else { return HTML() }
    return section {
      h(2)(words[ready.isEmpty ? .packagesInTest : .packagesReady])
      ul(.class("cards")) {
        for position in shown.prefix(6) {
          li(.class("card")) {
            h(3)(context.link(position))
            if let text = library.documents[position].opening { p(text.shortened(to: 180)) }
            p { StatusTag(of: library.documents[position], words: words).html }
          }
        }
      }
    }
  }

  // MARK: Lately

  private func recent() -> HTML {
    var seen: Set<Int> = []
    var events: [TimelineEvent] = []
    for event in context.plan.timeline where events.count < 8 {
      guard library.documents[event.document].kind.id != "member", seen.insert(event.document).inserted
      else { continue }
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
            span(words.singular(library.documents[event.document].kind), .class("meta"))
          }
        }
      }
    }
  }
}
