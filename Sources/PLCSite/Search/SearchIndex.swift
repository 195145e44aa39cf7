import PLCContent
import PLCText

/// The index of the built-in search: scripts that call `plcSearch`, cut so that a query loads only the few
/// that it needs, and loads them from a disk too.
///
/// - `meta.js`: how many documents there are, and where each of the other files begins.
/// - `terms-N.js`: stems in order with the documents they stand in, a stem a line.
/// - `texts-N.js`: title, kind, address and text of documents, for the results.
/// - `words.js`: all stems, for words with a typo. `filters.js`: the documents of each kind, status and tag.
struct SearchIndex: Sendable {
  let files: [OutputFile]

  /// The bytes of stems in one file, and of texts.
  private static let termsPerFile = 12_000
  private static let textsPerFile = 24_000
  private static let folder = RelativePath.root.appending("assets/search")

  /// Indexes the documents of the projection; nothing of what the audience may not see is in the plan.
  static func make(of plan: SitePlan) async -> SearchIndex {
    let words = SearchWords(Stemming.of(plan.words.language))
    let documents = Array(plan.library.documents)
    return SearchIndex(await documents.mapInParallel { SearchEntry($0, in: plan, words: words) })
  }

  init(_ entries: [SearchEntry]) {
    var postings: [String: Postings] = [:]
    for (number, entry) in entries.enumerated() {
      for (stem, weight) in entry.weights { postings[stem, default: Postings()].add(number, weight) }
    }
    // The order of JavaScript's `<`, by which the script looks for a stem.
    let stems = postings.keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    var files: [OutputFile] = []
    var starts: [String] = []
    var lines = ""
    func closeTerms() {
      guard !lines.isEmpty else { return }
      files.append(Self.file("terms-\(starts.count - 1)", .string(lines)))
      lines = ""
    }
    for stem in stems {
      if lines.isEmpty { starts.append(stem) }
      lines += "\(stem) \(postings[stem]?.text ?? "")\n"
      if lines.utf8.count >= Self.termsPerFile { closeTerms() }
    }
    closeTerms()
    var firsts: [Int] = []
    var records: [JSON] = []
    var size = 0
    func closeTexts() {
      guard !records.isEmpty else { return }
      files.append(Self.file("texts-\(firsts.count - 1)", .array(records)))
      (records, size) = ([], 0)
    }
    for (number, entry) in entries.enumerated() {
      if records.isEmpty { firsts.append(number) }
      records.append(
        .array(
          [entry.title, entry.kindName, entry.statusName ?? "", entry.address, entry.text].map(JSON.string)))
      size += entry.text.utf8.count
      if size >= Self.textsPerFile { closeTexts() }
    }
    closeTexts()
    files.append(Self.file("words", .string(stems.joined(separator: " "))))
    files.append(Self.file("filters", Self.filters(entries)))
    files.append(
      Self.file(
        "meta",
        .members([
          "count": .int(entries.count), "terms": .array(starts.map(JSON.string)),
          "texts": .array(firsts.map(JSON.int)),
        ])))
    self.files = files.sorted { $0.path < $1.path }
  }

  private static func filters(_ entries: [SearchEntry]) -> JSON {
    func lists(_ values: (SearchEntry) -> [String]) -> JSON {
      var lists: [String: Postings] = [:]
      for (number, entry) in entries.enumerated() {
        for value in Set(values(entry)) { lists[value, default: Postings()].add(number, 0) }
      }
      return .object(lists.keys.sorted().map { JSON.Member($0, .string(lists[$0]?.text ?? "")) })
    }
    return .members([
      "kind": lists { [$0.kind.name] }, "status": lists { $0.status.map { [$0] } ?? [] },
      "tag": lists(\.tags),
    ])
  }

  private static func file(_ name: String, _ content: JSON) -> OutputFile {
    var bytes = ContiguousArray("plcSearch(\"\(name)\",".utf8)
    bytes += content.bytes(pretty: false)
    bytes += ");\n".utf8
    return OutputFile(path: folder.appending("\(name).js"), content: .bytes(bytes))
  }
}

/// Documents in rising order, each as the step from the one before in base 36 and its weight as a letter:
/// `0C5A` is document 0 with weight 2, then document 5 with weight 0.
private struct Postings {
  private(set) var text = ""
  private var last = 0

  mutating func add(_ number: Int, _ weight: Int) {
    text += String(number - last, radix: 36)
    text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(clamping: min(weight, 25))))
    last = number
  }
}
