import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A heading two or more levels below the one before it.
struct SkippedHeadingLevel: DocumentRule {
  static let about = RuleDescription(
    "skipped-heading-level", .language,
    finds: "a heading that goes down more than one level at once",
    why:
      "People who listen to a page jump from heading to heading; where a level is missing they wonder what they missed (WCAG 2.1, 1.3.1).",
    mend: "Use `##` for the parts of a page and `###` inside them. The title of the page is the only `#`.",
    levels: .init(.info, .warning, .error), blocksPublication: true,
    examples: [
      .bad(
        "pages/a.md", "# Norms\n\n«### In meetings»\n\nWe listen.\n",
        fixed: "# Norms\n\n## In meetings\n\nWe listen.\n"),
      .bad("pages/a.md", "«### In meetings»\n\nWe listen.\n", fixed: "## In meetings\n\nWe listen.\n"),
      .bad("pages/a.md", "## Norms\n\n«##### In meetings»\n\n### Out of them\n\nWe listen.\n"),
      .good("pages/a.md", "# Norms\n\n## In meetings\n\n### Always\n\n## Elsewhere\n\nWe listen.\n"),
      .good("pages/a.md", "## Norms\n\n> #### Quoted from a book\n"),
    ])

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    // The page shows the title as its first heading.
    var above = 1
    var found: [Diagnostic] = []
    for (heading, span) in document.tree.headings {
      if heading.level > above + 1 {
        found.append(
          Diagnostic(
            about.id,
            "This heading is a `\(signs(heading.level))` after a `\(signs(above))`. Somebody who hears the page looks for what is missing in between; is `\(signs(above + 1))` meant?",
            at: document.place(span), fixes: fixes(heading, span, to: above + 1, in: document)))
      }
      above = heading.level
    }
    return found
  }

  private static func signs(_ level: Int) -> String { String(repeating: "#", count: level) }

  /// Takes away signs too many; only a heading written with `#` has them.
  private static func fixes(_ heading: Heading, _ span: ByteSpan, to level: Int, in document: Document)
    -> [Fix]
  {
    let signs = ByteSpan(span.start, span.start + heading.level)
    guard document.source[signs] == Self.signs(heading.level) else { return [] }
    let wanted = self.signs(level)
    return [
      Fix("Write it with `\(wanted)`.", isSafe: false, edits: [TextEdit(document.place(signs), wanted)])
    ]
  }
}
