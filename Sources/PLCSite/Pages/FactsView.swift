import PLCContent
import PLCHTML
import PLCText

/// The rail of facts: every field of the front matter that says something to a reader.
struct FactsView {
  let position: Int
  let context: PageContext

  private var document: Document { context.library.documents[position] }
  private var words: Words { context.words }

  /// Fields that stand elsewhere on the page, or are for machines.
  private static let elsewhere: Set<String> = [
    "title", "kind", "status", "summary", "aliases", "allow", "visibility", "aim_what", "aim_for",
    "aim_from", "aim_to", "aim_unit", "aim_by", "predicted_on", "seal",
  ]

  var html: HTML {
    let facts = shown
    let aim = AimSentence(document, words: words)
    guard !facts.isEmpty || aim != nil else { return HTML() }
    return aside(.class("facts"), .label(words[.facts])) {
      dl {
        if let aim {
          dt(words[.aim])
          dd(aim.text)
        }
        for (name, value) in facts {
          dt(words.field(name))
          dd { value }
        }
      }
    }
  }

  private var shown: [(String, HTML)] {
    let order = document.kind.fields.map(\.name) + CommonFields.all.map(\.name)
    let own = document.fields.keys.filter { !order.contains($0) }.sorted()
    return (order + own).compactMap { name in
      guard !Self.elsewhere.contains(name), let value = document[name], !value.isEmpty else { return nil }
      let html = self.html(value, type: document.kind.field(name)?.type)
      return html.isEmpty ? nil : (name, html)
    }
  }

  private func html(_ value: FieldValue, type: FieldType?) -> HTML {
    switch value.content {
    case .empty, .reasons, .unreadable: return HTML()
    case .unknown: return HTML("unknown")
    case .text(let text):
      if case .url? = type { return a(href: SafeURL(text), text) }
      return HTML(text)
    case .term(let term):
      return HTML(words.term(term, of: type?.vocabulary))
    case .number(let number):
      return HTML(number == number.rounded() ? String(Int(number)) : String(number))
    case .dates(let dates): return HTML(words.dates(dates))
    case .yesNo(let answer): return HTML(words.term(answer ? "yes" : "no", of: nil))
    case .reference(let reference): return link(reference)
    case .list(let values):
      let element: FieldType? = if case .list(let element)? = type { element } else { nil }
      let parts = values.map { html($0, type: element) }.filter { !$0.isEmpty }
      return HTML(joining: parts, with: HTML(", "))
    }
  }

  private func link(_ reference: Reference) -> HTML {
    switch context.library.links[position][reference.index] {
    case .document(let target, let anchor)?:
      a(href: context.url(of: target, anchor: anchor), context.library.documents[target].title)
    case .member(let member)?: HTML(context.name(of: context.library.members[member]))
    case .file(let path)?: a(href: context.url(of: .file(path)), String(path.name))
    case .folder?, nil: HTML()
    }
  }
}

extension FieldType {
  /// The vocabulary of a value or of the values of a list.
  var vocabulary: Vocabulary? {
    switch self {
    case .term(let vocabulary), .suggestion(let vocabulary): vocabulary
    case .list(let element): element.vocabulary
    default: nil
    }
  }
}

/// The parts of an aim as one line: "students who revise: from 32 to 70 % by 14 June 2027".
struct AimSentence {
  let text: String

  init?(_ document: Document, words: Words) {
    guard let what = document["aim_what"]?.text else { return nil }
    func number(_ field: String) -> String? {
      guard let value = document[field] else { return nil }
      guard let number = value.number else { return nil }
      return number == number.rounded() ? String(Int(number)) : String(number)
    }
    var parts = [what]
    if let whom = document["aim_for"]?.text { parts.append("(\(whom))") }
    let unit = document["aim_unit"]?.text.map { " \($0)" } ?? ""
    if let from = number("aim_from") { parts.append("\(words[.from]) \(from)") }
    if let to = number("aim_to") { parts.append("\(words[.to]) \(to)\(unit)") }
    if let date = document["aim_by"]?.date { parts.append("· \(words.date(date))") }
    text = parts.joined(separator: " ")
  }
}
