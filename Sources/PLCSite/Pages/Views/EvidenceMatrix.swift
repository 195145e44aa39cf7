import PLCContent
import PLCHTML
import PLCMarkdown

/// What rests on what: each source of evidence of a problem against what was found in it.
struct EvidenceMatrix {
  let problem: Problem
  let context: PageContext

  private var words: Words { context.words }

  private typealias Supported = (analysis: RootCauses, cause: Cause)

  /// What a source says about students, under one heading.
  private struct Finding {
    let name: Word
    let mark: Mark
    let section: (Document) -> DocumentSection?
  }

  private static var findings: [Finding] {
    [
      Finding(name: .canDo, mark: .canDo) { $0.whatStudentsCanDo },
      Finding(name: .notYet, mark: .notYet) { $0.notYet },
    ]
  }

  /// Nothing for a problem without evidence.
  var html: HTML {
    let causes = supportedCauses
    let sources = sources(causes)
    guard !sources.isEmpty else { return HTML() }
    let said = Self.findings.filter { finding in sources.contains { points($0, finding) > 0 } }
    let columns =
      said.map { Matrix.Header(words[$0.name]) }
      + causes.map { analysis, cause in
        Matrix.Header(
          cause.text, href: context.url(of: analysis, anchor: cause.slug).string,
          note: cause.status.map { MarkedWord(cause: $0, words).word })
      }
    let cells = sources.map { source in
      said.map { cell(source, $0) } + causes.map { cell(source, $0.cause, in: $0.analysis) }
    }
    return Matrix(
      rows: sources.map(header), columns: columns, cells: cells,
      words: .init(corner: words[.source], empty: words[.saysNothing])
    ).figure(in: context.frame("evidence", .sourcesAndFindings, ""))
  }

  // MARK: Sources

  /// What the problem names, the looks that name it, and what its causes rest on, each once.
  private func sources(_ causes: [Supported]) -> [Document] {
    let cited = causes.flatMap { analysis, cause in cause.evidence.compactMap { analysis.document.linked($0) }
    }
    var seen: Set<Document> = []
    return (problem.evidence + problem.looks.map(\.document) + cited).filter { seen.insert($0).inserted }
  }

  private func header(_ source: Document) -> Matrix.Header {
    let sort = Evidence(source)?.type.map { words.term($0) } ?? Measure(source)?.type.map { words.term($0) }
    let note = [sort ?? words.singular(source.kind), source.date.map(words.date)].compactMap(\.self)
      .joined(separator: ", ")
    return Matrix.Header(source.title, href: context.url(of: source).string, note: note)
  }

  // MARK: Findings

  private var supportedCauses: [Supported] {
    problem.analyses.flatMap { analysis in
      analysis.causes.filter { cause in
        cause.evidence.contains { analysis.document.linked($0) != nil }
      }.map { (analysis, $0) }
    }
  }

  private func points(_ source: Document, _ finding: Finding) -> Int {
    (finding.section(source)?.blocks ?? []).reduce(0) { count, block in
      switch block.kind {
      case .list(let list): count + list.items.count
      case .paragraph: count + 1
      default: count
      }
    }
  }

  private func cell(_ source: Document, _ finding: Finding) -> Matrix.Cell? {
    let count = points(source, finding)
    guard count > 0, let slug = finding.section(source)?.heading.slug else { return nil }
    let text = count == 1 ? words[.onePoint] : words(.manyPoints, ["count": String(count)])
    return Matrix.Cell(
      MarkedWord(text, finding.mark), href: context.url(of: source, anchor: slug).string)
  }

  private func cell(_ source: Document, _ cause: Cause, in analysis: RootCauses) -> Matrix.Cell? {
    guard cause.evidence.contains(where: { analysis.document.linked($0) == source }) else { return nil }
    return Matrix.Cell(
      cause.status == .rejected
        ? MarkedWord(words[.speaksAgainst], .speaksAgainst) : MarkedWord(words[.speaksFor], .speaksFor))
  }
}
