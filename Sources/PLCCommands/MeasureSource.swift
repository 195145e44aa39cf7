import Foundation
import PLCContent
import PLCDiagnostics
import PLCStatistics
import PLCText

/// The measure that a command looks at: one of the community, or a CSV file by itself.
struct MeasureSource {
  let measure: Measure
  /// What the person called it.
  let shown: String
  /// What is wrong with its data, in lines for the terminal.
  let findings: [String]

  /// A name that ends in `.csv` is a file, else the id or the file of a measure.
  static func find(
    _ name: String, chart: Measure.ChartKind?, _ options: CommonOptions, _ console: Console
  ) async throws -> MeasureSource {
    if isData(name) { return try await file(name, chart: chart) }
    let workspace = try Workspace.find(options)
    let library = try await workspace.library(console)
    let measure = try measure(name, in: library, workspace)
    let path = measure.numbers?.file ?? measure.path
    return MeasureSource(
      measure: measure, shown: "`\(name)`",
      findings: said(library.findings.filter { $0.rule == "bad-data" && $0.place.path == path }, library.tree)
    )
  }

  /// Whether a name is that of a file of data, rather than of a measure: also one that only a spreadsheet can read,
  /// which is then said.
  private static func isData(_ name: String) -> Bool {
    let ending = name.split(separator: "/").last?.split(separator: ".").last?.lowercased() ?? ""
    return ["csv", "tsv", "txt", "xlsx", "xls", "ods"].contains(ending) && name.contains(".")
  }

  /// The measure that is called so.
  static func measure(_ name: String, in library: Library, _ workspace: Workspace) throws -> Measure {
    try workspace.find(
      name, in: library,
      otherwise: " `plc new measure` writes one; a file of data is named with its ending `.csv`.")
  }

  /// A CSV file as the data of a measure that says nothing else.
  private static func file(_ name: String, chart: Measure.ChartKind?) async throws -> MeasureSource {
    let source = try TextFile.read(name)
    let title = name.split(separator: "/").last.map(String.init) ?? name
    let text = """
      ---
      title: \(YAMLText.quoted(title))
      type: practical
      unit: score
      direction: none
      chart: \(chart?.rawValue ?? "run")
      ---

      """
    let top = RelativePath.root
    let (document, data) = (top.appending("measures/data.md"), top.appending("measures/data.csv"))
    let tree = InputTree(files: [
      InputFile(document, .text(SourceText(text))), InputFile(data, .text(source)),
    ])
    let library = await Library.make(of: tree)
    guard let measure = library.all(Measure.self).first else {
      throw CannotDo("\(name) cannot be read as data.")
    }
    let found = library.findings.filter { $0.place.path == data && $0.severity > .info }
    return MeasureSource(
      measure: measure, shown: name, findings: said(found, tree, as: name))
  }

  /// One line a finding: where, and what.
  private static func said(_ findings: [Diagnostic], _ tree: InputTree, as name: String? = nil) -> [String] {
    findings.map { finding in
      let text = tree[finding.place.path]?.text
      let line = text.map { LineIndex($0).position(of: finding.place.span.start).line } ?? 1
      return "\(name ?? finding.place.path.string):\(line): \(finding.message)"
    }
  }
}
