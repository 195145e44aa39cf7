import PLCContent
import PLCMarkdown
import PLCText

/// A page of the handbook that `plc help` shows: the pages written by hand that have a summary.
struct HelpTopic: Sendable {
  /// The last part of the page's id.
  let name: String
  let title: String
  /// One sentence.
  let summary: String
  /// Other words that lead to it: the tags of the page.
  let synonyms: [String]
  /// Markdown, without front matter.
  let body: String

  /// By name.
  static let all: [HelpTopic] = HandbookFiles.all.compactMap(HelpTopic.init).sorted { $0.name < $1.name }

  /// Nil for a file that is no topic: one without a summary, or made from the code.
  private init?(path: String, text: String) {
    let place = RelativePath.root.appending(path)
    guard place.fileExtension == "md", !text.contains(ReferencePage.mark) else { return nil }
    let source = SourceText(text)
    let fields = FrontMatterReader.read(source, path: place).frontMatter
    guard case .scalar(let title)? = fields[CommonFields.title.name]?.value.kind,
      case .scalar(let summary)? = fields[CommonFields.summary.name]?.value.kind
    else { return nil }
    (name, self.title, self.summary) = (String(place.withoutExtension.name), title, summary)
    body = source[ByteSpan(fields.bodyStart, source.count)]
    if case .list(let tags)? = fields[CommonFields.tags.name]?.value.kind {
      synonyms = tags.compactMap { if case .scalar(let tag) = $0.kind { tag } else { nil } }
    } else {
      synonyms = []
    }
  }

  /// The topic of that name, also in the plural (`cycles`), by another word for it (`fishbone`) and by its last
  /// word (`package`).
  static func named(_ name: String) -> HelpTopic? {
    all.first { $0.name == name } ?? all.first { $0.name + "s" == name || $0.name == name + "s" }
      ?? all.first { $0.synonyms.contains(name) } ?? all.first { $0.name.hasSuffix("-" + name) }
  }

  /// As a terminal shows it, with the topics that it leads to.
  func text(width: Int) -> String {
    let words = TerminalText(width: width).text(of: "# \(title)\n\n\(body)")
    let more = related.map { "`plc help \($0)`" }
    if more.isEmpty { return words }
    return words + "\n\n" + TerminalText(width: width).text(of: "## More\n\n" + more.joined(separator: ", "))
  }

  /// The topics that its links lead to, in order.
  private var related: [String] {
    var found: [String] = []
    for link in MarkdownTree(parsing: SourceText(body)).links {
      let target = link.target.prefix { $0 != "#" }
      guard target.hasSuffix(".md"), let last = target.dropLast(3).split(separator: "/").last else {
        continue
      }
      let name = String(last)
      if name != self.name, !found.contains(name), HelpTopic.all.contains(where: { $0.name == name }) {
        found.append(name)
      }
    }
    return found
  }
}
