import PLCContent
import PLCHTML

/// The instrument of a measure on paper: its survey and its look-fors, two to a page, without a place for a name.
struct InstrumentPage {
  let measure: Measure
  let context: PageContext

  private var words: Words { context.words }

  var body: PageBody {
    let sheets = sheets
    let html = HTML {
      p(words[.sheetEyebrow], .class("eyebrow"))
      h(1)(words(.sheetTitle, ["title": measure.title]))
      p(.class("lede")) {
        words[.sheetHowTo]
        " "
        context.link(measure)
      }
      for sheet in sheets {
        section(.class("sheet"), .label(sheet.title)) { sheet.html }
        // The same once more, on paper only.
        div(.class("sheet", "again"), .set("aria-hidden", "true")) { sheet.html }
      }
    }
    return PageBody(html: html, crumbs: crumbs, style: "sheets")
  }

  private var crumbs: [(title: String, route: Route)] {
    let index = context.plan.indexRoutes[Measure.id].map { (words.plural(measure.document.kind), $0) }
    return [index].compactMap(\.self) + [(measure.title, context.plan.route(of: measure.document))]
  }

  private struct Sheet {
    let title: String
    let html: HTML
  }

  private var sheets: [Sheet] {
    guard let instrument = MeasureInstrument(measure) else { return [] }
    var sheets: [Sheet] = []
    if !instrument.items.isEmpty {
      sheets.append(Sheet(title: words[.sheetSurvey], html: survey(instrument.items)))
    }
    if !instrument.lookFors.isEmpty {
      sheets.append(Sheet(title: words[.sheetLookFors], html: lookFors(instrument.lookFors)))
    }
    return sheets
  }

  /// What is filled in once: the day and the class, and no name.
  private func head(_ title: String) -> HTML {
    HTML {
      p(.class("sheet-title")) { strong(title) }
      p(.class("sheet-head")) {
        span(words[.date])
        span(.class("line"))
        span(words[.sheetClass])
        span(.class("line"))
      }
    }
  }

  // MARK: Survey

  private func survey(_ items: [MeasureInstrument.Item]) -> HTML {
    HTML {
      head(words[.sheetSurvey])
      p(words[.sheetNoName])
      ol(.class("items")) {
        for item in items {
          li {
            item.text
            answers(of: item)
          }
        }
      }
    }
  }

  /// What the item offers; else a line to write on after a question, and four degrees after a statement.
  private func answers(of item: MeasureInstrument.Item) -> HTML {
    let isQuestion = item.text.hasSuffix("?")
    guard !item.answers.isEmpty || !isQuestion else { return p(.class("line", "whole")) }
    let choices =
      item.answers.isEmpty
      ? [words[.sheetDegree1], words[.sheetDegree2], words[.sheetDegree3], words[.sheetDegree4]]
      : item.answers
    return p(.class("choices")) {
      for choice in choices {
        span(.class("choice")) {
          span(.class("tick"))
          choice
          if choice.hasSuffix(":") { span(.class("line")) }
        }
        " "
      }
    }
  }

  // MARK: Look-fors

  private func lookFors(_ points: [String]) -> HTML {
    HTML {
      head(words[.sheetLookFors])
      p(words[.sheetLookForsHowTo])
      table {
        thead {
          tr {
            th(words[.sheetLookFor], .set("scope", "col"))
            th(words[.sheetTimesSeen], .set("scope", "col"))
            th(words[.sheetWhatWeSaw], .set("scope", "col"))
          }
        }
        tbody {
          for point in points {
            tr {
              th(point, .set("scope", "row"))
              td("")
              td("")
            }
          }
        }
      }
    }
  }
}
