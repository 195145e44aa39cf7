import PLCContent
import PLCDiagnostics
import PLCText

/// An element that no cycle has touched while the others were tested.
struct UntestedElement: KindRule {
  static let about = RuleDescription(
    "untested-element", .packages,
    finds: "an element with no cycle sixty days after the package went into testing",
    why:
      "An element that nobody tried stands in the package on trust alone, and those who get it later cannot tell (¶13).",
    mend: "Plan one small cycle for it, or take it out until its time comes.",
    levels: .init(nil, .info, .warning),
    options: [.init("days", default: 60, "days of testing without a cycle that are fine")],
    examples: [
      .bad(
        "change-packages/readers-first.md",
        PackageSample.package("status: testing\ncreated: 2026-09-01", rows("«return»")), with: untested),
      .bad(
        "change-packages/readers-first.md",
        PackageSample.package("status: testing\nupdated: 2026-09-23", rows("«return»")), with: nothingTested),
      .good(
        "change-packages/readers-first.md",
        PackageSample.package("status: testing\nupdated: 2026-09-24", rows("return")), with: nothingTested),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: testing\ncreated: 2026-09-01"),
        with: PackageSample.folder),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: draft\ncreated: 2026-09-01"),
        with: untested),
      .good(
        "change-packages/readers-first.md", PackageSample.package("status: testing", rows("return")),
        with: nothingTested),
    ])

  private static func rows(_ name: String) -> [String] {
    ["| reader | yes | | slip |", "| \(name) | yes | reader | slip |"]
  }
  private static let untested = PackageSample.folder([:], without: ["cycles/return/01.md"])
  private static let nothingTested = PackageSample.folder(
    [
      "cycles/reader/01.md": PackageSample.cycle("change_idea: reader")
    ], without: ["cycles/return/01.md"])

  static func check(_ package: ChangePackage, in context: RuleContext) -> [Diagnostic] {
    guard package.status == .testing else { return [] }
    let elements = package.elements
    guard let begun = begin(of: package, elements),
      Double(begun.days(to: context.today)) > context.option("days", default: 60)
    else { return [] }
    return elements.compactMap { element in
      guard element.idea != nil, element.cycles.isEmpty else { return nil }
      return Diagnostic(
        about.id,
        "The package has been in testing since `\(begun)`, and no cycle has tried this element. What is the smallest test of it, with one class?",
        at: element.row.place(of: ChangePackage.Element.Columns.element))
    }
  }

  /// The first day on which testing is known to have been under way: the first cycle since the package was
  /// begun, else the last change of its page. Nil when nobody knows.
  private static func begin(of package: ChangePackage, _ elements: [PackageElement]) -> CalendarDate? {
    let starts = elements.flatMap(\.cycles).compactMap(\.start)
    if let created = package.document.created, let first = starts.filter({ $0 >= created }).min() {
      return first
    }
    return package.document.lastChange
  }
}
