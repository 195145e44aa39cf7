import PLCContent
import PLCHTML
import PLCText

/// What stands below the text of every document: the way on, what links here, how far it has come, who looks
/// after it, and how to cite it.
struct DocumentFooter {
  let document: Document
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    HTML {
      NeighborLinks(document: document, context: context).html
      Backlinks(document: document, context: context).html
      section(.class("about"), .label(words[.aboutThisPage])) {
        p {
          if let status = document.statusWord {
            strong(words.capitalised(words.status(status)))
            if let help = words.help(ofStatus: status, of: document.kind) { ": " + help }
            " "
          }
          if let date = document.lastChange { lastChange(date) + " " }
          if !owners.isEmpty {
            words(.lookedAfterBy, ["who": owners.joined(separator: ", ")])
          }
        }
        div(.class("actions")) {
          Citation(document: document, context: context).html
          if let edit { a(href: edit, words[.editPage], .class("edit")) }
          // Its label is drawn by the stylesheet, so that a page reads the same without the script.
          button(
            .set("type", "button"), .class("print"), .label(words[.printPage]),
            .set("data-label", words[.printPage]), .flag("hidden"))
        }
      }
    }
  }

  /// When it last changed, and by whom when git and the list of members know.
  private func lastChange(_ date: CalendarDate) -> String {
    guard let member = context.plan.changedBy[document] else {
      return words(.lastChanged, ["date": words.date(date)])
    }
    let who = context.name(of: member)
    return words(.lastChangedBy, ["date": words.date(date), "who": who])
  }

  /// Who looks after the document, by name or role as the audience may know it, each once.
  private var owners: [String] {
    var seen: Set<String> = []
    return document.owners.map(context.name).filter { seen.insert($0).inserted }
  }

  /// Where the source of the page can be edited.
  private var edit: SafeURL? {
    context.library.settings.site.repositoryURL.flatMap {
      EditAddress(repository: $0, file: document.path).url
    }
  }
}
