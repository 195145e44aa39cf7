import PLCMarkdown
import PLCText

/// A page of the handbook that `plc help` shows: the pages that carry the tag `topic`, as they stand in the
/// handbook.
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
  static let all: [HelpTopic] = HelpTopicFiles.all.map {
    HelpTopic(name: $0.name, title: $0.title, summary: $0.summary, synonyms: $0.tags, body: $0.body)
  }.sorted { $0.name < $1.name }

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
