import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// The parts of a long page in order, and the list of contents that leads to them.
struct StoryParts {
  /// One part: a heading that the contents lead to, and what stands under it.
  struct Part {
    let id: String
    let title: String
    let html: HTML
  }

  private(set) var parts: [Part] = []

  /// Adds a part under a heading of the page's own; nothing when there is nothing to tell.
  ///
  /// A full stop in an id keeps it apart from every anchor of a text, in which none can stand. `anchor` is that of
  /// a section of the text whose place the part takes.
  mutating func add(
    _ name: String, _ title: String, anchor: String? = nil, @HTMLBuilder _ content: () -> HTML
  ) {
    let content = content()
    guard !content.isEmpty else { return }
    let id = anchor ?? "part.\(name)"
    parts.append(
      Part(
        id: id, title: title,
        html: section(.class("part")) {
          h(2)(title, .id(id))
          content
        }))
  }

  /// Adds a section of the text; where it is missing, what could be written there.
  mutating func add(_ section: Section, of text: DocumentText, advice: HTML = HTML()) {
    if text.has(section), let title = text.title(section) {
      parts.append(
        Part(id: text.anchor(section) ?? "", title: title, html: text.section(section, style: "part")))
    } else if !advice.isEmpty {
      add(Slug.make(section.name), section.name) { advice }
    }
  }

  /// Adds what belongs to the part before it and has no line in the contents.
  mutating func add(_ html: HTML) {
    if !html.isEmpty { parts.append(Part(id: "", title: "", html: html)) }
  }

  /// All parts, one after the other.
  var html: HTML { HTML(joining: parts.map(\.html)) }

  /// The list of contents; nothing where it would be as short as the page.
  func contents(_ words: Words) -> HTML {
    let listed = parts.filter { !$0.id.isEmpty }
    guard listed.count > 3 else { return HTML() }
    return nav(.class("contents"), .label(words[.onThisPage])) {
      ol {
        for part in listed { li { a(href: SafeURL(path: "", fragment: part.id), part.title) } }
      }
    }
  }
}
