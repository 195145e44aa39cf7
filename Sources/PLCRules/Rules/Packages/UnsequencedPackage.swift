import PLCContent
import PLCDiagnostics
import PLCText

/// An element that stands before one it builds on.
struct UnsequencedPackage: KindRule {
  static let about = RuleDescription(
    "unsequenced-package", .packages,
    finds: "an element that stands before one it builds on",
    why:
      "A stranger starts at the top. If the second step comes first, students meet it without what makes it work (¶13: interrelated and sequenced).",
    mend: "Move the row below the one it builds on, or correct `After`.",
    levels: .init(.warning, .error, .error),
    examples: [
      .bad(
        "change-packages/readers-first.md",
        PackageSample.package(
          "status: draft", ["| return | yes | «reader» | slip |", "| reader | yes | | slip |"]),
        with: PackageSample.folder,
        fixed: PackageSample.package(
          "status: draft", ["| reader | yes | | slip |", "| return | yes | reader | slip |"])),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: draft"), with: PackageSample.folder
      ),
    ])

  static func check(_ package: ChangePackage, in context: RuleContext) -> [Diagnostic] {
    guard package.status != .retired else { return [] }
    let elements = package.elements
    return elements.indices.flatMap { here -> [Diagnostic] in
      // The last of several to come is the one to stand behind; a circle has no order and is another rule's.
      let later = elements[here].after.filter { $0.element > here && !builds($0.element, on: here, elements) }
      guard let last = later.max(by: { $0.element < $1.element }) else { return [] }
      return [
        Diagnostic(
          about.id,
          "This element stands before `\(elements[last.element].row.cell(ChangePackage.Element.Columns.element)?.text ?? "")`, which it builds on. In which order should students meet them?",
          at: package.place(last.reference.span), fixes: move(here, behind: last.element, elements, package)
        )
      ]
    }
  }

  /// Whether an element builds on another, over any number of steps.
  private static func builds(_ element: Int, on other: Int, _ elements: [PackageElement]) -> Bool {
    var seen: Set<Int> = []
    var open = [element]
    while let next = open.popLast() {
      if next == other { return true }
      guard seen.insert(next).inserted else { continue }
      open += elements[next].after.map(\.element)
    }
    return false
  }

  /// Moves the line of a row below that of another, when both are lines of one table.
  private static func move(
    _ row: Int, behind other: Int, _ elements: [PackageElement], _ package: ChangePackage
  ) -> [Fix] {
    let lines = elements[row...other].map { package.document.source.line(at: $0.row.span.start) }
    let isOneTable = package.section(ChangePackage.Sections.elements)?.tables.contains { table in
      lines.allSatisfy { table.span.start <= $0.start && $0.start < table.span.end }
    }
    guard isOneTable ?? false, let first = lines.first, let last = lines.last else { return [] }
    let lineEnd = package.document.source[ByteSpan(first.end, lines[1].start)]
    let moved =
      package.document.source[ByteSpan(lines[1].start, last.end)] + lineEnd + package.document.source[first]
    return [
      Fix(
        "Move this row below the one it builds on.", isSafe: false,
        edits: [TextEdit(package.place(first.union(last)), moved)])
    ]
  }
}
