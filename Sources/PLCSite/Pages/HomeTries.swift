import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// Quick tests as answers of the home page, for a community that has no cycles yet.
struct HomeTries {
  let context: PageContext

  /// Those still to be tried, with what is thought will happen.
  var planned: [HTML] {
    items("planned") { attempt in
      attempt.firstParagraph(of: "What I think will happen").map {
        context.words(.wePredict, ["prediction": $0.plainText.shortened(to: 80)])
      }
    }
  }

  /// Those that were tried, with what happened.
  var done: [HTML] {
    items("done") { $0.firstParagraph(of: "What happened")?.plainText.shortened(to: 90) }
  }

  /// The two newest of a status; those without a date come after the others.
  private func items(_ status: String, _ saying: (Document) -> String?) -> [HTML] {
    let library = context.library
    let tries = library.positions(of: "try").filter { library.documents[$0].status == status }
    let day = { (position: Int) in library.documents[position].date?.daysSince1970 ?? .min }
    return tries.sorted { (day($1), $0) < (day($0), $1) }.prefix(2).map { position in
      HTML {
        h(3)() {
          context.link(position)
          " "
          StatusTag(of: library.documents[position], words: context.words).html
        }
        if let text = saying(library.documents[position]) { p(text) }
      }
    }
  }
}
