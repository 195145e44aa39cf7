package import PLCContent
import PLCText

/// A community's folder in memory: paths and texts.
package struct MemoryFolder: Sendable {
  package let tree: InputTree

  /// Every text is taken as a file that was read without trouble.
  package init(_ files: [String: String]) {
    tree = InputTree(
      files: files.map { path, text in
        InputFile(RelativePath.root.appending(path), .text(SourceText(text)))
      })
  }

  package var library: Library { get async { await Library.make(of: tree) } }
}
