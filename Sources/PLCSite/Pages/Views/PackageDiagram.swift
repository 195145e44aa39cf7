import PLCContent
import PLCHTML
import PLCText

/// The elements of a change package and what each builds on.
struct PackageDiagram {
  let elements: [PackageElement]
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing for a package without elements.
  var html: HTML {
    guard !elements.isEmpty else { return HTML() }
    let graph = PackageGraph(
      elements: elements.enumerated().map { index, element in
        PackageGraph.Element(
          element.node(at: index, in: context), isCore: element.isCore, after: element.after.map(\.element))
      },
      words: .init(core: words[.coreElement], mayVary: words[.addedElement], after: words[.buildsOn]))
    let summary = words(
      .packageGraphSays,
      ["count": String(elements.count), "core": String(elements.count(where: \.isCore))])
    return graph.figure(in: context.frame("elements", .packageGraph, summary))
  }
}

extension PackageElement {
  /// The title of its change idea, else the words of its row.
  var title: String { idea?.title ?? row.cell(ChangePackage.Element.Columns.element)?.text ?? "" }

  fileprivate func node(at index: Int, in context: PageContext) -> DiagramNode {
    idea.map { context.node($0) } ?? DiagramNode(id: "row \(index)", label: title)
  }
}

/// Who has tested which element of a package.
struct CoverageMatrix {
  let elements: [PackageElement]
  let context: PageContext

  private var words: Words { context.words }

  /// Nothing while no tester of any element is known.
  var html: HTML {
    let testers = Set(elements.flatMap(\.cycles).flatMap(\.testers)).sorted { $0.number < $1.number }
    guard !testers.isEmpty else { return HTML() }
    let rows = elements.map { element in
      Matrix.Header(
        element.title, href: element.idea.map { context.url(of: $0).string },
        note: words[element.isCore ? .coreElement : .addedElement])
    }
    let cells = elements.map { element in
      testers.map { tester in cell(element.cycles.filter { $0.testers.contains(tester) }) }
    }
    return Matrix(
      rows: rows, columns: names(of: testers).map { Matrix.Header($0) }, cells: cells,
      words: .init(corner: words[.element], empty: words[.notTestedHere])
    ).figure(in: context.frame("coverage", .cyclesByTester, ""))
  }

  /// Where readers see roles only, those of one role are told apart by a number.
  private func names(of testers: [Member]) -> [String] {
    let names = testers.map { words.capitalised(context.name(of: $0)) }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: [String: Int] = [:]
    return names.map { name in
      guard counts[name, default: 0] > 1 else { return name }
      seen[name, default: 0] += 1
      return "\(name) \(seen[name, default: 0])"
    }
  }

  /// The newest of some cycles stands for all.
  private func cell(_ cycles: [Cycle]) -> Matrix.Cell? {
    guard let newest = cycles.last else { return nil }
    let status = newest.decision.map { MarkedWord(decision: $0, words) }
    return Matrix.Cell(
      status ?? context.status(of: newest.document) ?? MarkedWord("–", .dots),
      href: context.url(of: newest).string,
      note: cycles.count == 1 ? words[.oneCycle] : words(.manyCycles, ["count": String(cycles.count)]))
  }
}
