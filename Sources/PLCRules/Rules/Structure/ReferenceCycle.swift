import PLCContent
import PLCDiagnostics
import PLCText

/// An order that comes back to where it began.
struct ReferenceCycle: LibraryRule {
  static let about = RuleDescription(
    "reference-cycle", .structure,
    finds: "an order of cycles, elements or versions that comes back to where it began",
    why: "Nobody can say what came first, so neither a ramp nor a package can be shown in order.",
    mend: "One of the links points the wrong way; correct that one.",
    levels: .always(.error),
    examples: [
      .bad(
        "pages/a.md", "---\nsupersedes: «b»\n---\nA.\n",
        with: ["pages/b.md": "---\nsupersedes: a\n---\nB.\n"]),
      .good("pages/a.md", "---\nsupersedes: b\n---\nA.\n", with: ["pages/b.md": "B.\n"]),
    ])

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let library = context.library
    let cycles = circles(
      library.documents.map { $0[Cycle.Fields.previous]?.document }, library, Cycle.Fields.previous)
    let replaced = circles(library.documents.map(\.supersedes), library, CommonFields.supersedes)
    return cycles + replaced + library.all(ChangePackage.self).flatMap(elements)
  }

  /// Documents that lead to each other in a circle; `next` is where each leads.
  private static func circles<Value>(
    _ next: [Document?], _ library: Library, _ key: Key<Value>
  ) -> [Diagnostic] {
    let documents = Array(library.documents)
    let places = Dictionary(uniqueKeysWithValues: zip(documents, documents.indices))
    return Loops.find(next.map { $0.flatMap { places[$0] }.map { [$0] } ?? [] }).map { loop in
      let names = loop.map { "`\(documents[$0].id.name)`" }.joined(separator: " → ")
      return Diagnostic(
        about.id,
        "These links lead round in a circle: \(names) → and again. Which of them should lead elsewhere?",
        at: documents[loop[0]].place(of: key))
    }
  }

  /// Elements of a package that build on each other in a circle.
  private static func elements(of package: ChangePackage) -> [Diagnostic] {
    typealias Columns = ChangePackage.Element.Columns
    let elements = package.elements
    return Loops.find(elements.map { $0.after.map(\.element) }).map { loop in
      let names = loop.map { "`\(elements[$0].row.cell(Columns.element)?.text ?? "")`" }
        .joined(separator: " → ")
      return Diagnostic(
        about.id, "These elements build on each other in a circle: \(names) → and again.",
        at: elements[loop[0]].row.place(of: Columns.after))
    }
  }
}

/// Circles in a graph given by the successors of each node.
enum Loops {
  /// One list of nodes for each circle, beginning with its smallest node; in the order of those.
  static func find(_ next: [[Int]]) -> [[Int]] {
    var state = [UInt8](repeating: 0, count: next.count)
    var loops: [[Int]] = []
    for start in next.indices where state[start] == 0 {
      // Depth first without recursion: each entry is a node and how many of its successors were taken.
      var path: [(node: Int, taken: Int)] = [(start, 0)]
      state[start] = 1
      while let (node, taken) = path.last {
        guard taken < next[node].count else {
          state[node] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].taken += 1
        let successor = next[node][taken]
        if state[successor] == 0 {
          state[successor] = 1
          path.append((successor, 0))
        } else if state[successor] == 1, let from = path.firstIndex(where: { $0.node == successor }) {
          let loop = path[from...].map(\.node)
          let smallest = loop.indices.min { loop[$0] < loop[$1] } ?? 0
          loops.append(Array(loop[smallest...] + loop[..<smallest]))
        }
      }
    }
    return loops.sorted { $0[0] < $1[0] }
  }
}
