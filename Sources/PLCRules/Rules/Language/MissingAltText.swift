import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A picture that says nothing to those who cannot see it.
struct MissingAltText: DocumentRule {
  static let about = RuleDescription(
    "missing-alt-text", .language,
    finds: "an image without alternative text, or whose text is its file name",
    why:
      "A reader who listens to the page, or whose picture does not load, gets only these words (WCAG 2.1, 1.1.1).",
    mend: "Say in the brackets what the picture shows, and what the reader should see in it.",
    levels: .init(.warning, .error, .error), blocksPublication: true,
    examples: [
      .bad("pages/a.md", "«![](chart.png)»\n", with: ["pages/chart.png": ""]),
      .bad("pages/a.md", "«![chart.png](chart.png)»\n", with: ["pages/chart.png": ""]),
      .bad("pages/a.md", "«![IMG_2041](photos/IMG_2041.jpg)»\n", with: ["pages/photos/IMG_2041.jpg": ""]),
      .bad("pages/a.md", "Look: «<img src=\"chart.png\">»\n", with: ["pages/chart.png": ""]),
      .good("pages/a.md", "![More students revised each week](chart.png)\n", with: ["pages/chart.png": ""]),
      .good("pages/a.md", "<img src=\"line.png\" alt=\"\">\n", with: ["pages/line.png": ""]),
    ])

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard !document.tree.constructs.isDisjoint(with: [.image, .html]) else { return [] }
    var found: [Diagnostic] = []
    for link in document.tree.links
    where link.kind == .image && !isDocument(link, in: document) {
      if let message = message(link.text.trimmingSpaces, target: link.target) {
        found.append(Diagnostic(about.id, message, at: document.place(link.span)))
      }
    }
    for tag in document.rawTags where tag.name == "img" && tag.attributes["alt"] == nil {
      found.append(Diagnostic(about.id, nothing, at: document.place(tag.span)))
    }
    return found
  }

  private static let nothing =
    "Nothing tells what this picture shows to somebody who cannot see it. What should a reader notice in it?"

  /// What is wrong with the words for an image; nil when they say something.
  private static func message(_ text: String, target: String) -> String? {
    if text.isEmpty { return nothing }
    let name = target.split(separator: "/").last.map(String.init)?.lowercased() ?? ""
    let bare = name.split(separator: ".").dropLast().joined(separator: ".")
    let said = text.lowercased()
    let isName = said == name || (said == bare && !bare.isEmpty) || endsAsFile(said)
    return isName
      ? "`\(text)` is the name of the file. What does the picture show, and what should a reader notice?"
      : nil
  }

  private static func endsAsFile(_ text: String) -> Bool {
    [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".heic"].contains { text.hasSuffix($0) }
      && !text.contains(" ")
  }

  private static func isDocument(_ link: LinkOccurrence, in document: Document) -> Bool {
    document.linkReferences[link.span].map { document.linked(document.references[$0]) != nil } ?? false
  }
}

extension Document {
  /// The tags of raw HTML in the text, in order.
  var rawTags: [RawTag] {
    var tags: [RawTag] = []
    tree.forEachBlock { block in
      if case .html = block.kind { tags += RawTag.all(in: source, block.span) }
    }
    tree.forEachInline { inline in
      if case .html = inline.kind { tags += RawTag.all(in: source, inline.span) }
    }
    return tags.sorted { $0.span < $1.span }
  }
}
