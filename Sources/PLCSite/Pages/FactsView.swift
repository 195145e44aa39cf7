import PLCContent
import PLCHTML
import PLCText

/// The rail of facts: every field of the front matter that says something to a reader.
struct FactsView {
  let position: Int
  let context: PageContext
  /// What the page tells, which says what need not stand here again.
  let story: any DocumentStory

  private var document: Document { context.library.documents[position] }
  private var words: Words { context.words }

  /// Fields that stand elsewhere on the page, or are for machines.
  private static let elsewhere: Set<String> = [
    "title", "kind", "status", "summary", "aliases", "allow", "visibility", "aim_what", "aim_for",
    "aim_from", "aim_to", "aim_unit", "aim_by", "predicted_on", "seal", "superseded_by",
  ]

  var html: HTML {
    let facts = shown
    guard !facts.isEmpty || !story.facts.isEmpty else { return HTML() }
    return aside(.class("facts"), .label(words[.facts])) {
      dl {
        for (name, value) in story.facts {
          dt(name)
          dd { value }
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
      guard !Self.elsewhere.contains(name), !story.told.contains(name), let value = document[name],
        !value.isEmpty
      else { return nil }
      let html = collected(name) ?? self.html(value, type: document.kind.field(name)?.type)
      return html.isEmpty ? nil : (name, html)
    }
  }

  /// Tags, school years and the like lead to everything else under them.
  private func collected(_ field: String) -> HTML? {
    let facets: [String: Collections.Facet] = [
      "tags": .tag, "focus": .focus, "grade": .grade, "grades": .grade, "school_year": .schoolYear,
      "standards": .standard,
    ]
    guard let facet = facets[field], let texts = document[field]?.texts else { return nil }
    return HTML(joining: texts.map { context.link(facet, $0) }, with: HTML(", "))
  }

  private func html(_ value: FieldValue, type: FieldType?) -> HTML {
    switch value.content {
    case .empty, .reasons, .unreadable: return HTML()
    case .unknown: return HTML(words.term("unknown", of: nil))
    case .text(let text):
      if case .url? = type { return a(href: SafeURL(text), text) }
      return HTML(text)
    case .term(let term):
      return HTML(words.term(term, of: type?.vocabulary))
    case .number(let number):
      return HTML(words.number(number, decimals: 3))
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
  /// Short, for pictures and facts.
  let text: String
  /// In a sentence that begins with those it is for.
  let sentence: String

  init?(_ document: Document, words: Words) {
    guard let what = document["aim_what"]?.text else { return nil }
    func number(_ field: String) -> String? {
      document[field]?.number.map { words.number($0, decimals: 3) }
    }
    var parts = [what]
    if let whom = document["aim_for"]?.text { parts.append("(\(whom))") }
    let unit = document["aim_unit"]?.text.map { " \($0)" } ?? ""
    if let from = number("aim_from") { parts.append("\(words[.from]) \(from)") }
    if let to = number("aim_to") { parts.append("\(words[.to]) \(to)\(unit)") }
    if let date = document["aim_by"]?.date { parts.append("· \(words.date(date))") }
    text = parts.joined(separator: " ")
    let way = [
      number("aim_from").map { "\(words[.from]) \($0)" },
      number("aim_to").map { "\(words[.to]) \($0)\(unit)" },
      document["aim_by"]?.date.map { words(.byDate, ["date": words.date($0)]) },
    ].compactMap(\.self).joined(separator: " ")
    let claim = [document["aim_for"]?.text, what].compactMap(\.self).joined(separator: ": ")
    sentence = words.capitalised([claim, way].filter { !$0.isEmpty }.joined(separator: ", ")) + "."
  }
}
