import PLCContent
import PLCHTML
import PLCMarkdown

/// Whom the community listened to about a problem, what they said, and who is missing.
struct VoicesView {
  /// The index of the problem.
  let problem: Int
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  var html: HTML {
    let interviews = library.documents(of: "interview", where: "problem", refersTo: problem)
    let themes = themes
    guard !interviews.isEmpty || !themes.isEmpty else { return context.advice(.adviceInterview) }
    return HTML {
      InterviewsByRole(interviews: interviews, context: context).html
      for document in themes { found(in: document) }
      if themes.isEmpty { context.advice(.adviceThemes) }
    }
  }

  private var themes: [Int] {
    var seen: Set<Int> = []
    return
      (library.linked("themes", of: problem)
      + library.documents(of: "themes", where: "problem", refersTo: problem)).filter {
        seen.insert($0).inserted
      }
  }

  /// One voice for each theme; the page of the themes has them all.
  private func found(in position: Int) -> HTML {
    let document = library.documents[position]
    return HTML {
      ul(.class("voices")) {
        for theme in ShownTheme.all(of: position, in: context) {
          li {
            a(href: context.url(of: position, anchor: theme.anchor), theme.title)
            span(" · " + words(.saidBy, ["count": String(theme.quotations.count)]), .class("meta"))
            if let first = theme.quotations.first { first.html(words) }
          }
        }
      }
      if let missing = document.firstParagraph(of: "Whose voices are missing") {
        p {
          strong(words[.missingVoices] + " ")
          context.inlines(missing, of: position)
        }
      }
      p(.class("onward")) { context.link(position) }
    }
  }
}

/// Interviews by the role of who was heard, each by its code.
struct InterviewsByRole {
  let interviews: [Int]
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing without interviews.
  var html: HTML {
    guard !interviews.isEmpty else { return HTML() }
    let roles = ["student", "teacher", "family", "administrator"]
    let byRole = Dictionary(grouping: interviews) { context.library.documents[$0]["role"]?.text ?? "" }
    let others = byRole.keys.filter { !roles.contains($0) }.sorted()
    let unheard = roles.filter { byRole[$0] == nil }
    return HTML {
      dl(.class("roles")) {
        for role in roles + others {
          if let heard = byRole[role] {
            dt("\(words.capitalised(words.term(role, of: nil))) · \(heard.count)")
            dd { HTML(joining: heard.map(code), with: HTML(" ")) }
          }
        }
        if !unheard.isEmpty {
          dt(words[.notHeard])
          dd(unheard.map { words.term($0, of: nil) }.joined(separator: ", "))
        }
      }
    }
  }

  private func code(_ interview: Int) -> HTML {
    let document = context.library.documents[interview]
    return a(href: context.url(of: interview), document["participant"]?.text ?? document.title)
  }
}

/// A theme as a page shows it, from what its audience may see of the text.
struct ShownTheme {
  let title: String
  let anchor: String?
  let quotations: [ShownQuotation]

  /// The themes of a document, in order.
  static func all(of position: Int, in context: PageContext) -> [ShownTheme] {
    var themes: [ShownTheme] = []
    for block in context.library.documents[position].section("Themes")?.blocks ?? [] {
      switch block.kind {
      case .heading(let heading) where heading.level == 3:
        themes.append(ShownTheme(title: heading.content.plainText, anchor: heading.slug, quotations: []))
      case .list(let list):
        guard let last = themes.popLast() else { continue }
        let more = list.items.compactMap { ShownQuotation($0, of: position, in: context) }
        themes.append(
          ShownTheme(title: last.title, anchor: last.anchor, quotations: last.quotations + more))
      default: break
      }
    }
    return themes
  }
}

/// Words of a person, and the code and role that stand for them.
struct ShownQuotation {
  private let said: HTML
  /// What stands after the dash: a code, or the title of an interview.
  private let source: HTML
  private let role: String?

  /// Nil for a point that names no source.
  init?(_ item: List.Item, of position: Int, in context: PageContext) {
    guard case .paragraph(let content)? = item.blocks.first?.kind,
      let cut = content.lastIndex(where: { Self.dash(in: $0) != nil }),
      let dash = Self.dash(in: content[cut]),
      case .text(let text) = content[cut].kind
    else { return nil }
    var before = content[cut]
    before.kind = .text(text[..<dash.lowerBound].trimmingSpaces)
    var after = content[cut]
    after.kind = .text(text[dash.upperBound...].trimmingSpaces)
    said = context.inlines(Array(content[..<cut]) + [before], of: position)
    source = context.inlines([after] + Array(content[(cut + 1)...]), of: position)
    let words = ([after] + content[(cut + 1)...]).plainText
    role = Self.roles.first { words.hasPrefix($0.letter) && words.dropFirst().first?.isNumber == true }?.role
  }

  /// What the letter of a code says of the person.
  private static let roles = [
    (letter: "S", role: "student"), (letter: "T", role: "teacher"), (letter: "F", role: "family"),
    (letter: "A", role: "administrator"),
  ]

  private static func dash(in inline: Inline) -> Range<String.Index>? {
    guard case .text(let text) = inline.kind else { return nil }
    for mark in ["—", "–", " - ", "--"] {
      if let last = text.ranges(of: mark).last { return last }
    }
    return nil
  }

  /// The words with their source below.
  func html(_ words: Words) -> HTML {
    blockquote {
      p { said }
      footer {
        source
        if let role { ", " + words.term(role, of: nil) }
      }
    }
  }
}
