import Foundation
import PackagePlugin

/// Puts the folder `Resources` of a target into the program, as Swift constants that the tool `embed-files` writes.
///
/// What is not Swift (stylesheets, scripts, words) stays a file that its own editor and its own linter read, and
/// the program stays one file. A file that comes, goes or changes is seen by the next build.
@main struct EmbedFiles: BuildToolPlugin {
  /// A folder, and the enumeration that holds its files.
  private struct Embedded {
    var name: String
    var folder: URL
  }

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "embed-files").url
    return try folders(of: target, in: context.package).map { embedded in
      let output = context.pluginWorkDirectoryURL.appending(path: "\(embedded.name).swift")
      return .buildCommand(
        displayName: "Embedding \(embedded.folder.lastPathComponent) in \(target.name)",
        executable: tool,
        arguments: [embedded.name, embedded.folder.path, output.path],
        inputFiles: try Self.contents(of: embedded.folder),
        outputFiles: [output])
    }
  }

  /// Folders that live elsewhere, since people use them as they are.
  private static let elsewhere = [
    "PLCCommands": [("TemplateFiles", "plc-template"), ("HandbookFiles", "examples/handbook")]
  ]

  private func folders(of target: any Target, in package: Package) -> [Embedded] {
    if let others = Self.elsewhere[target.name] {
      return others.map { Embedded(name: $0, folder: package.directoryURL.appending(path: $1)) }
    }
    return [Embedded(name: "Resources", folder: target.directoryURL.appending(path: "Resources"))]
  }

  /// A folder and all that stands in it, but for a site that was built there. The folders are named too, since a
  /// new file changes no old one.
  private static func contents(of folder: URL) throws -> [URL] {
    [folder]
      + (try FileManager.default.subpathsOfDirectory(atPath: folder.path)).sorted()
      .filter { $0 != "site" && !$0.hasPrefix("site/") }
      .map { folder.appending(path: $0) }
  }
}
