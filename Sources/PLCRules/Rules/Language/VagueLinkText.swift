import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A link whose words do not say where it leads.
struct VagueLinkText: DocumentRule {
  static let about = RuleDescription(
    "vague-link-text", .language,
    finds: "a link whose words do not say where it leads, such as \"click here\", or that has none",
    why:
      "Many readers go through a page by its links alone; five links called \"here\" are five closed doors (WCAG 2.1, 2.4.4).",
    mend: "Let the link be the words that name what stands behind it.",
    levels: .init(.info, .warning, .error), blocksPublication: true,
    examples: [
      .bad(
        "pages/a.md", "Our norms are [«here»](norms.md).\n",
        with: ["pages/norms.md": "# How we work\n\nWe listen.\n"],
        fixed: "Our norms are [How we work](norms.md).\n"),
      .bad("pages/a.md", "[«Click here!»](https://example.org) for more.\n"),
      .bad("pages/a.md", "See «[](https://example.org)».\n"),
      .bad("pages/a.md", "[[«norms»|here]]\n", with: ["pages/norms.md": "We listen.\n"]),
      .good(
        "pages/a.md", "[Our norms](norms.md) and https://example.org/norms.\n",
        with: ["pages/norms.md": "We listen.\n"]),
      .good(
        "pages/a.md", "Las normas: [here](norms.md).\n",
        with: ["pages/norms.md": "We listen.\n", "plc.yml": "name: Nosotros\nlanguage: es\n"]),
      .bad(
        "pages/a.md", "Las normas están [«aquí»](norms.md).\n",
        with: [
          "pages/norms.md": "We listen.\n",
          "plc.yml": "name: Nosotros\nlanguage: es\nwords:\n  vague-link-text: palabras.txt\n",
          "palabras.txt": "aquí\n",
        ]),
    ])

  private static let english = PhraseList.english("link-texts", "vague")

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard !document.tree.constructs.isDisjoint(with: [.link, .wikiLink]) else { return [] }
    let lists = context.words(of: about.id, english: english) ?? []
    var found: [Diagnostic] = []
    document.tree.forEachInline { inline in
      switch inline.kind {
      case .link(let link):
        let words = link.content.plainText.trimmingSpaces
        if words.isEmpty, !link.content.containsImage {
          found.append(
            Diagnostic(
              about.id, "This link has no words, so nobody can see or hear where it leads.",
              at: document.place(inline.span)))
        } else if isVague(words, lists), let first = link.content.first, let last = link.content.last {
          found.append(
            finding(
              words, at: first.span.union(last.span), link: inline.span, of: document))
        }
      case .wikiLink(let link):
        guard let label = link.label, isVague(label, lists) else { return }
        found.append(
          Diagnostic(about.id, message(label), at: document.place(link.targetSpan)))
      default: break
      }
    }
    return found
  }

  /// Whether a phrase of the lists is all that a label says.
  private static func isVague(_ label: String, _ lists: [PhraseList]) -> Bool {
    let text = SourceText(label)
    guard lists.contains(where: { $0.mayStand(in: text.wholeSpan, of: text, isMarkdown: false) }) else {
      return false
    }
    let prose = Prose(text.wholeSpan, in: text)
    guard let first = prose.words.first, let last = prose.words.last else { return false }
    return lists.contains { list in
      list.matches(in: prose).contains { $0.span == first.span.union(last.span) }
    }
  }

  private static func message(_ words: String) -> String {
    "`\(words)` does not say where this link leads to somebody who hears only the links. What is it called?"
  }

  /// A link to a document can take its title.
  private static func finding(
    _ words: String, at span: ByteSpan, link: ByteSpan, of document: Document
  ) -> Diagnostic {
    var fixes: [Fix] = []
    if let index = document.linkReferences[link],
      let target = document.linked(document.references[index])
    {
      let title = target.title
      if !title.contains("]"), !title.contains("[") {
        fixes = [Fix("Call it `\(title)`.", isSafe: false, edits: [TextEdit(document.place(span), title)])]
      }
    }
    return Diagnostic(about.id, message(words), at: document.place(span), fixes: fixes)
  }
}

extension [Inline] {
  fileprivate var containsImage: Bool {
    contains { inline in
      if case .image = inline.kind { return true }
      return inline.children.containsImage
    }
  }
}
