import PLCContent
import PLCHTML
import PLCMarkdown

/// What rests on what: each source of evidence of a problem against what was found in it.
struct EvidenceMatrix {
  /// The index of the problem.
  let problem: Int
  let context: PageContext

  private var words: Words { context.words }
  private var library: Library { context.library }

  /// Nothing for a problem without evidence.
  var html: HTML {
    let causes = supportedCauses
    let sources = sources(causes)
    guard !sources.isEmpty else { return HTML() }
    let findings: [(Word, String)] = [(.canDo, "What students can do"), (.notYet, "Not yet")]
    let said = findings.filter { finding in sources.contains { points($0, finding.1) > 0 } }
    let columns =
      said.map { Matrix.Header(words[$0.0]) }
      + causes.map { analysis, cause in
        Matrix.Header(
          cause.text, href: context.url(of: analysis, anchor: cause.slug).string,
          note: cause.status.map { DiagramStatus(cause: $0, words).word })
      }
    let cells = sources.map { source in
      said.map { cell(source, section: $0.1, $0.0) } + causes.map { cell(source, $0.cause, in: $0.analysis) }
    }
    return Matrix(
      rows: sources.map(header), columns: columns, cells: cells,
      words: .init(corner: words[.source], empty: words[.saysNothing])
    ).figure(in: context.frame("evidence", .sourcesAndFindings, ""))
  }

  // MARK: Sources

  /// What the problem names, the looks that name it, and what its causes rest on, each once.
  private func sources(_ causes: [(analysis: Int, cause: Cause)]) -> [Int] {
    let named = library.linked("evidence", of: problem)
    let looks = library.documents(of: "look", where: "problem", refersTo: problem)
    let cited = causes.flatMap { analysis, cause in
      cause.evidence.compactMap { library.linked($0, in: analysis) }
    }
    var seen: Set<Int> = []
    return (named + looks + cited).filter { seen.insert($0).inserted }
  }

  private func header(_ source: Int) -> Matrix.Header {
    let document = library.documents[source]
    let kind = document["type"]?.text.map { words.term($0, of: nil) } ?? words.singular(document.kind)
    let note = [kind, document.date.map(words.date)].compactMap(\.self).joined(separator: ", ")
    return Matrix.Header(document.title, href: context.url(of: source).string, note: note)
  }

  // MARK: Findings

  private var supportedCauses: [(analysis: Int, cause: Cause)] {
    library.analyses(ofProblem: problem).flatMap { analysis in
      library.documents[analysis].causes.filter { cause in
        cause.evidence.contains { library.linked($0, in: analysis) != nil }
      }.map { (analysis, $0) }
    }
  }

  private func points(_ source: Int, _ section: String) -> Int {
    let blocks = library.documents[source].section(section)?.blocks ?? []
    return blocks.reduce(0) { count, block in
      switch block.kind {
      case .list(let list): count + list.items.count
      case .paragraph: count + 1
      default: count
      }
    }
  }

  private func cell(_ source: Int, section: String, _ name: Word) -> Matrix.Cell? {
    let count = points(source, section)
    guard count > 0, let slug = library.documents[source].section(section)?.heading.slug else { return nil }
    let text = count == 1 ? words[.onePoint] : words(.manyPoints, ["count": String(count)])
    return Matrix.Cell(
      DiagramStatus(text, name == .canDo ? .full : .open),
      href: context.url(of: source, anchor: slug).string)
  }

  private func cell(_ source: Int, _ cause: Cause, in analysis: Int) -> Matrix.Cell? {
    guard cause.evidence.contains(where: { library.linked($0, in: analysis) == source }) else { return nil }
    return Matrix.Cell(
      cause.status == "rejected"
        ? DiagramStatus(words[.speaksAgainst], .cross) : DiagramStatus(words[.speaksFor], .full))
  }
}

extension Library {
  /// The analyses of causes of a problem: the one that it names and those that name it.
  func analyses(ofProblem problem: Int) -> [Int] {
    var seen: Set<Int> = []
    return
      (linked("root_causes", of: problem)
      + documents(of: "root-causes", where: "problem", refersTo: problem)).filter { seen.insert($0).inserted }
  }
}
