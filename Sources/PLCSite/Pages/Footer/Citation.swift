import PLCContent
import PLCHTML
import PLCText

/// How to cite the page of a document, ready to copy.
struct Citation {
  let document: Document
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
    var brackets = words.name("kind.\(document.kind.id)") ?? document.kind.singular
    if let version = version { brackets += ", \(words[.version]) \(version)" }
    let year = (document.lastChange ?? document.date).map { " (\($0.year))" } ?? ""
    let address = settings.site.baseURL.map { base in
      (base.hasSuffix("/") ? base : base + "/")
        + SafeURL(path: context.plan.route(of: document).path.string).string
    }
    let parts = [
      "\(settings.name)\(year).", "\(document.title) [\(brackets)].",
      settings.school.map { $0 + "." }, address,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private var version: String? {
    guard let value = document.value(of: ChangePackage.Fields.version) else { return nil }
    return value.text ?? value.number.map { words.number($0, decimals: 1) }
  }
}
