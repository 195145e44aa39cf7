import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// The suppressions of a folder: `allow:` in the front matter, for the whole file, and
/// `<!-- plc-allow rule: reason -->`, for the line below.
struct Allowances {
  private var byPath: [RelativePath: [Allowance]] = [:]
  private let knownRules: Set<RuleID>

  private struct Allowance {
    let rule: RuleID
    let reason: String
    let span: ByteSpan
    /// The line it speaks of; nil for the whole file.
    let line: ByteSpan?
    /// What to take out with it; nil for one in the front matter.
    var removal: ByteSpan?
  }

  init(_ library: Library, knownRules: Set<RuleID>) {
    self.knownRules = knownRules
    for document in library.documents {
      var found: [Allowance] = []
      found += document[CommonFields.allow].map {
        Allowance(rule: RuleID($0.name), reason: $0.reason, span: $0.nameSpan, line: nil)
      }
      if document.tree.constructs.contains(.html) {
        found += Self.comments(in: document)
      }
      if !found.isEmpty { byPath[document.path] = found }
    }
  }

  private static func comments(in document: Document) -> [Allowance] {
    let source = document.source
    var found: [Allowance] = []
    var from = document.frontMatter.bodyStart
    let html = document.tree.htmlSpans
    while let open = source.firstRange(of: "<!-- plc-allow ", from: from) {
      from = open.end
      guard let close = source.firstRange(of: "-->", from: open.end) else { break }
      // One that stands in code is talked about.
      guard html.contains(where: { $0.contains(open) }) else { continue }
      let words = source[ByteSpan(open.end, close.start)]
      let parts = words.split(separator: ":", maxSplits: 1)
      let next = source.line(at: close.end).end
      let start = next < source.count ? next + (source.bytes[next] == .carriageReturn ? 2 : 1) : next
      found.append(
        Allowance(
          rule: RuleID(parts.first.map { $0.trimmingSpaces } ?? ""),
          reason: parts.count > 1 ? parts[1].trimmingSpaces : "", span: ByteSpan(open.start, close.end),
          line: source.line(at: start),
          removal: removal(ByteSpan(open.start, close.end), next: start, in: source)))
      from = close.end
    }
    return found
  }

  /// The comment, with its whole line when nothing else stands there.
  private static func removal(_ comment: ByteSpan, next: Int, in source: SourceText) -> ByteSpan {
    let line = ByteSpan(source.lineStart(at: comment.start), source.line(at: comment.end).end)
    return source.trimmed(line) == comment ? ByteSpan(line.start, max(line.end, next)) : comment
  }

  /// The findings that nobody allowed, and, with a severity, one for each allowance that allows nothing or
  /// gives no reason. An allowance of a rule that did not run says nothing.
  func apply(to findings: [Diagnostic], unusedSeverity: Severity?, ran: Set<RuleID>) -> [Diagnostic] {
    var used: [RelativePath: Set<Int>] = [:]
    var kept = findings.filter { finding in
      guard let allowances = byPath[finding.place.path] else { return true }
      var isAllowed = false
      for (index, allowance) in allowances.enumerated() where allowance.rule == finding.rule {
        // A finding of the line begins in it; one of a longer block may also begin right at it.
        if let line = allowance.line,
          !(line.start...max(line.start, line.end)).contains(finding.place.span.start)
        {
          continue
        }
        used[finding.place.path, default: []].insert(index)
        isAllowed = true
      }
      return !isAllowed
    }
    guard let unusedSeverity else { return kept }
    for path in byPath.keys.sorted() {
      for (index, allowance) in (byPath[path] ?? []).enumerated() {
        let isUsed = used[path]?.contains(index) ?? false
        guard let message = message(allowance, isUsed: isUsed, ran: ran) else { continue }
        kept.append(
          Diagnostic(
            "unused-suppression", message, at: Place(path, allowance.span), severity: unusedSeverity,
            fixes: isUsed ? [] : Self.fixes(allowance, in: path)))
      }
    }
    return kept
  }

  private static func fixes(_ allowance: Allowance, in path: RelativePath) -> [Fix] {
    guard let span = allowance.removal else { return [] }
    return [Fix("Take it out.", isSafe: false, edits: [TextEdit(Place(path, span), "")])]
  }

  private func message(_ allowance: Allowance, isUsed: Bool, ran: Set<RuleID>) -> String? {
    if !knownRules.contains(allowance.rule) {
      let near = NearName.nearest(to: allowance.rule.name, among: knownRules.map(\.name).sorted())
      return "There is no rule `\(allowance.rule)` to allow." + EnglishWords.didYouMean(near)
    }
    if !ran.contains(allowance.rule) { return nil }
    if !isUsed { return "Nothing here needs `\(allowance.rule)` to be allowed any more; this can go." }
    if allowance.reason.isEmpty {
      return
        "Why is `\(allowance.rule)` fine here? Write the reason after a colon, for whoever reads it next."
    }
    return nil
  }
}

extension MarkdownTree {
  /// Of the pieces of HTML, comments included.
  fileprivate var htmlSpans: [ByteSpan] {
    var spans: [ByteSpan] = []
    forEachBlock { if case .html = $0.kind { spans.append($0.span) } }
    forEachInline { if case .html = $0.kind { spans.append($0.span) } }
    return spans
  }
}
