import PLCContent
import PLCHTML
import PLCText

/// An analysis of causes as a fishbone.
struct CausesDiagram {
  let analysis: RootCauses
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing for an analysis without a fishbone.
  var html: HTML {
    let items = analysis.section(RootCauses.Sections.fishbone)?.items ?? []
    guard !items.isEmpty else { return HTML() }
    let agreed = Dictionary(analysis.causes.map { ($0.slug, $0) }) { first, _ in first }
    let categories = items.map { category in
      Fishbone.Category(
        isCause(category, agreed)
          ? node(category, agreed) : DiagramNode(id: category.text, label: category.text),
        causes: category.children.map { item in
          Fishbone.Cause(
            node(item, agreed), reasons: below(item).map { node($0, agreed) },
            isRuledOut: status(item, agreed) == .rejected)
        })
    }
    let head =
      analysis.problem.map { context.node($0) } ?? DiagramNode(id: "problem", label: analysis.title)
    let roots = agreed.values.count { $0.status == .root }
    let summary = words(
      .fishboneSays,
      [
        "categories": String(items.count),
        "causes": String(
          categories.reduce(items.count { isCause($0, agreed) }) { $0 + $1.causes.count }),
        "roots": String(roots),
      ])
    let fishbone = Fishbone(
      problem: DiagramNode(id: head.id, label: head.label, href: head.href), categories: categories,
      words: .init(problem: words[.theProblem]))
    return fishbone.figure(in: context.frame("causes", .fishbone, summary))
  }

  /// All points below one, however deep.
  private func below(_ item: TreeItem) -> [TreeItem] { item.children.flatMap { [$0] + below($0) } }

  private func status(_ item: TreeItem, _ agreed: [String: Cause]) -> CauseStatus? {
    item.slug.flatMap { agreed[$0]?.status }
  }

  /// Whether a point is a cause, and not only the name of a category.
  private func isCause(_ item: TreeItem, _ agreed: [String: Cause]) -> Bool {
    item.slug.map { agreed[$0] != nil } ?? false
  }

  private func node(_ item: TreeItem, _ agreed: [String: Cause]) -> DiagramNode {
    let control = item.slug.flatMap { agreed[$0]?.control }.map { words.term($0) }
    return DiagramNode(
      id: "\(item.span.start)", label: item.text,
      href: item.slug.map { context.url(of: analysis, anchor: $0).string },
      status: status(item, agreed).map { MarkedWord(cause: $0, words) }, note: control)
  }
}
