import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A picture or another thing that a page would fetch from somebody else's server.
struct ThirdPartyRequest: DocumentRule {
  static let about = RuleDescription(
    "third-party-request", .language,
    finds: "a picture or another thing that a page would load from another host",
    why:
      "The other host would learn who reads the page and when, children among them; a site that asks nobody else can promise that it does not (COPPA, 16 CFR 312).",
    mend: "Keep a copy in the folder, if its owner allows it, or link to it instead of showing it.",
    levels: .always(.error), blocksPublication: true,
    examples: [
      .bad(
        "pages/a.md", "Look: «![A chart](https://example.org/chart.png)»\n",
        fixed: "Look: [A chart](https://example.org/chart.png)\n"),
      .bad("pages/a.md", "«![A chart](//example.org/chart.png)»\n"),
      .bad("pages/a.md", "See «<img src=\"http://example.org/a.png\" alt=\"A\">» here.\n"),
      .bad("pages/a.md", "<div>\n«<iframe src='https://video.example.org/1'>»</iframe>\n</div>\n"),
      .good(
        "pages/a.md", "![A chart](chart.png) and [a chart](https://example.org/chart.png)\n",
        with: ["pages/chart.png": ""]),
      .good(
        "pages/a.md",
        "`<img src=\"http://example.org/a.png\">` and <a href=\"https://example.org\">there</a>\n"),
    ])

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard !document.tree.constructs.isDisjoint(with: [.image, .html]) else { return [] }
    var found: [Diagnostic] = []
    document.tree.forEachBlock { block in
      if case .html = block.kind { found += tags(in: block.span, of: document) }
      for inline in block.ownInlines.joined() {
        inline.forEachInline { found += findings($0, in: document) }
      }
    }
    return found
  }

  private static func findings(_ inline: Inline, in document: Document) -> [Diagnostic] {
    switch inline.kind {
    case .image(let link) where isElsewhere(link.destination):
      // `![words](address)` without the first sign is a link.
      let sign = ByteSpan(inline.span.start, inline.span.start + 1)
      let fixes =
        link.content.isEmpty || document.source[sign] != "!"
        ? [] : [Fix("Link to it instead.", isSafe: false, edits: [TextEdit(document.place(sign), "")])]
      return [finding(inline.span, in: document, fixes)]
    case .html: return tags(in: inline.span, of: document)
    default: return []
    }
  }

  private static func tags(in span: ByteSpan, of document: Document) -> [Diagnostic] {
    RawTag.all(in: document.source, span).filter { tag in
      tag.attributes.contains { name, value in
        switch name {
        case "src", "poster", "data", "background": isElsewhere(value)
        case "srcset": value.split(separator: ",").contains { isElsewhere(String($0)) }
        case "href": ["link", "image", "use"].contains(tag.name) && isElsewhere(value)
        default: false
        }
      }
    }.map { finding($0.span, in: document, []) }
  }

  private static func isElsewhere(_ address: String) -> Bool {
    let start = address.trimmingSpaces.prefix(8).lowercased()
    return start.hasPrefix("http:") || start.hasPrefix("https:") || start.hasPrefix("//")
  }

  private static func finding(_ span: ByteSpan, in document: Document, _ fixes: [Fix]) -> Diagnostic {
    Diagnostic(
      about.id,
      "A page that shows this would fetch it from another site, and that site would see who reads. Could a copy live in the folder, or would a link do?",
      at: document.place(span), fixes: fixes)
  }
}
