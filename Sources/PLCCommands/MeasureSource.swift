import Foundation
import PLCContent
import PLCDiagnostics
import PLCStatistics
import PLCText

/// The measure that a command looks at: one of the community, or a CSV file by itself.
struct MeasureSource {
  let library: Library
  /// The index of the measure.
  let position: Int
  /// What the person called it.
  let shown: String
  /// What is wrong with its data, in lines for the terminal.
  let findings: [String]

  /// A name that ends in `.csv` is a file, else the id or the file of a measure.
  static func find(
    _ name: String, chart: ChartKind?, _ options: CommonOptions, _ console: Console
  ) async throws -> MeasureSource {
    if isData(name) { return try await file(name, chart: chart) }
    let workspace = try Workspace.find(options)
    let library = try await workspace.library(console)
    let position = try measure(name, in: library, workspace)
    let data = library.data[position]
    let path = data?.file ?? library.documents[position].path
    return MeasureSource(
      library: library, position: position, shown: "`\(name)`",
      findings: said(library.findings.filter { $0.rule == "bad-data" && $0.place.path == path }, library.tree)
    )
  }

  /// Whether a name is that of a file of data, rather than of a measure: also one that only a spreadsheet can read,
  /// which is then said.
  private static func isData(_ name: String) -> Bool {
    let ending = name.split(separator: "/").last?.split(separator: ".").last?.lowercased() ?? ""
    return ["csv", "tsv", "txt", "xlsx", "xls", "ods"].contains(ending) && name.contains(".")
  }

  /// The index of the measure that is called so.
  static func measure(_ name: String, in library: Library, _ workspace: Workspace) throws -> Int {
    let positions = library.positions(of: "measure")
    let id = name.hasPrefix("measure/") ? String(name.dropFirst(8)) : name
    let path = workspace.relative(name)
    if let found = positions.first(where: { position in
      let document = library.documents[position]
      return document.id.name == id.lowercased() || document.path == path || document.path.string == name
    }) {
      return found
    }
    let endings = positions.filter { library.documents[$0].id.name.hasSuffix("/" + id.lowercased()) }
    if endings.count == 1 { return endings[0] }
    let near = NearName.nearest(to: id, among: positions.map { library.documents[$0].id.name })
    throw CannotDo(
      "There is no measure `\(name)`."
        + EnglishWords.didYouMean(
          near, otherwise: " `plc new measure` writes one; a file of data is named with its ending `.csv`."))
  }

  /// A CSV file as the data of a measure that says nothing else.
  private static func file(_ name: String, chart: ChartKind?) async throws -> MeasureSource {
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
    guard let position = library.positions(of: "measure").first else {
      throw CannotDo("\(name) cannot be read as data.")
    }
    let found = library.findings.filter { $0.place.path == data && $0.severity > .info }
    return MeasureSource(
      library: library, position: position, shown: name, findings: said(found, tree, as: name))
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
