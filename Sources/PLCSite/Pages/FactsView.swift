import PLCContent
import PLCHTML
import PLCText

/// The rail of facts: every field of the front matter that says something to a reader.
struct FactsView {
  let document: Document
  let context: PageContext
  /// What the page tells, which says what need not stand here again.
  let story: any DocumentStory

  private var words: Words { context.words }

  /// Fields of every kind that stand elsewhere on the page, or are for machines.
  private static let elsewhere: [any Declared] = [
    CommonFields.title, CommonFields.kind, CommonFields.status, CommonFields.summary, CommonFields.aliases,
    CommonFields.allow, CommonFields.visibility, CommonFields.supersededBy,
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
    let left = Self.elsewhere + Appearance.of(document.kind).elsewhere + story.told
    let names = Set(left.map(\.field.name))
    let order = (document.kind.fields + CommonFields.all).map(\.name)
    let own = document.fields.keys.filter { !order.contains($0) }.sorted()
    return (order + own).compactMap { name in
      guard !names.contains(name), let value = document.fields[name], !value.isEmpty else { return nil }
      let html = collected(name, value) ?? self.html(value, type: document.kind.field(name)?.type)
      return html.isEmpty ? nil : (name, html)
    }
  }

  /// Tags, school years and the like lead to everything else under them.
  private func collected(_ name: String, _ value: FieldValue) -> HTML? {
    Collections.Facet(fieldNamed: name).map { facet in
      HTML(joining: value.texts.map { context.link(facet, $0) }, with: HTML(", "))
    }
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
    case .count(let count):
      return HTML(words.number(Double(count), decimals: 3))
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
    switch document.target(of: reference) {
    case .document(let target, let anchor)?: a(href: context.url(of: target, anchor: anchor), target.title)
    case .member(let member)?: HTML(context.name(of: member))
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

  init?(_ theory: Theory, words: Words) {
    guard let what = theory.aimWhat else { return nil }
    func number(_ number: Double) -> String { words.number(number, decimals: 3) }
    let unit = theory.aimUnit.map { " \($0)" } ?? ""
    let from = theory.aimFrom.map { "\(words[.from]) \(number($0))" }
    let to = theory.aimTo.map { "\(words[.to]) \(number($0))\(unit)" }
    text = [
      what, theory.aimFor.map { "(\($0))" }, from, to, theory.aimBy.map { "· \(words.date($0))" },
    ].compactMap(\.self).joined(separator: " ")
    let way = [from, to, theory.aimBy.map { words(.byDate, ["date": words.date($0)]) }]
      .compactMap(\.self).joined(separator: " ")
    let claim = [theory.aimFor, what].compactMap(\.self).joined(separator: ": ")
    sentence = words.capitalised([claim, way].filter { !$0.isEmpty }.joined(separator: ", ")) + "."
  }
}
