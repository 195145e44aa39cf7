import PLCContent
import PLCHTML
import PLCMarkdown
import PLCText

/// What the search knows of one document: its words with their weight, and what a result shows.
struct SearchEntry: Sendable {
  /// From the top of the site, encoded.
  let address: String
  let title: String
  let kind: KindID
  let kindName: String
  let status: String?
  let statusName: String?
  let tags: [String]
  /// The summary and the text, a paragraph, cell or point a line.
  let text: String
  /// How much each stem says of this document: 0 (a word in the text) to 25; less of one that was
  /// replaced.
  let weights: [String: Int]

  /// Reads a document of the projection.
  init(_ document: Document, in plan: SitePlan, words: SearchWords) {
    let names = plan.words
    address = SitePlan.home.url(to: plan.route(of: document)).string
    title = document.title
    kind = document.kind.id
    kindName = names.singular(document.kind)
    status = document.kind.statuses.isEmpty ? nil : document.statusWord
    let isReplaced = plan.successors[document] != nil
    statusName =
      isReplaced ? names.capitalised(names[.replaced]) : status.map { names.capitalised(names.status($0)) }
    tags = document.tags
    let body = Self.text(of: document)
    let summary = document.summary ?? ""
    text = summary.isEmpty ? body : body.isEmpty ? summary : summary + "\n" + body
    var sums: [String: Double] = [:]
    for (text, weight) in [
      (title, 8), (summary, 4), (tags.joined(separator: " "), 4), (Self.headings(of: document), 3),
      (Self.people(of: document, in: plan), 2), (Self.quotations(of: document), 1), (body, 1),
    ] {
      for word in SearchWords.words(in: text) { sums[word, default: 0] += Double(weight) }
    }
    // Each word is stemmed once, however often it stands here.
    var stems: [String: Double] = [:]
    for (word, sum) in sums {
      if let stem = words.stem(word) { stems[stem, default: 0] += sum }
    }
    // Ten mentions say more than one, but not ten times as much.
    let most = isReplaced ? 12.0 : 25
    weights = stems.mapValues { Int(clamping: most * $0 / ($0 + 4), to: 0...25) }
  }

  private static func text(of document: Document) -> String {
    let lead = document.hasTitleHeading ? Array(document.lead.dropFirst()) : document.lead
    let written = document.kind.fields.compactMap { field -> String? in
      guard case .text = field.type, field.name != CommonFields.title.name else { return nil }
      return document.fields[field.name]?.text
    }
    let parts =
      written + [lead.plainText]
      + document.sections.map { section in
        section.heading.content.plainText + "\n" + section.blocks.plainText
      }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func headings(of document: Document) -> String {
    var headings = document.sections.map { $0.heading.content.plainText }
    for block in document.lead + document.sections.flatMap(\.blocks) {
      if case .heading(let heading) = block.kind { headings.append(heading.content.plainText) }
    }
    return headings.joined(separator: "\n")
  }

  private static func quotations(of document: Document) -> String {
    var quotations: [String] = []
    for block in document.lead + document.sections.flatMap(\.blocks) {
      block.forEachBlock { if case .quote(let quote) = $0.kind { quotations.append(quote.blocks.plainText) } }
    }
    return quotations.joined(separator: "\n")
  }

  /// The people the document names, by role, and by name where the audience sees names.
  private static func people(of document: Document, in plan: SitePlan) -> String {
    var seen: Set<Member> = []
    var names: [String] = []
    for person in document.references.compactMap(document.member) where seen.insert(person).inserted {
      names.append(plan.words.term(person.role, of: .role))
      names.append(person.name)
    }
    return names.joined(separator: "\n")
  }
}
