import PLCContent
import PLCHTML
import PLCText

/// How to cite the page of a document, ready to copy.
struct Citation {
  let position: Int
  let context: PageContext

  private var words: Words { context.words }

  var html: HTML {
    details(.class("cite")) {
      summary(words[.howToCite])
      p(text)
    }
  }

  /// "Riverbend Writing PLC (2026). Readers first [change package, version 1.2]. Riverbend Middle School.
  /// https://…"
  var text: String {
    let settings = context.library.settings
    let document = context.library.documents[position]
    var brackets = words.name("kind.\(document.kind.id)") ?? document.kind.singular
    if let version = version(of: document) { brackets += ", \(words[.version]) \(version)" }
    let year = (document.lastChange ?? document.date).map { " (\($0.year))" } ?? ""
    let address = settings.site.baseURL.map { base in
      (base.hasSuffix("/") ? base : base + "/")
        + SafeURL(path: context.plan.documentRoutes[position].path.string).string
    }
    let parts = [
      "\(settings.name)\(year).", "\(document.title) [\(brackets)].",
      settings.school.map { $0 + "." }, address,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private func version(of document: Document) -> String? {
    guard let value = document["version"] else { return nil }
    return value.text ?? value.number.map { words.number($0, decimals: 1) }
  }
}
