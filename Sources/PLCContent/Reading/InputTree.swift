package import PLCDiagnostics
package import PLCText

/// Everything that was found in a community's folder, by path.
package struct InputTree: Sendable {
  /// Sorted by path.
  package let files: [InputFile]
  /// What could not be read, and what was passed over.
  package let findings: [Diagnostic]
  /// What `plc.yml` says.
  package let settings: FolderSettings
  private let byPath: [RelativePath: Int]
  private let folders: Set<RelativePath>

  /// `settings` are those that were read before the files were, if they were.
  package init(files: [InputFile], findings: [Diagnostic] = [], settings: FolderSettings? = nil) {
    let sorted = files.sorted { $0.path < $1.path }
    self.files = sorted
    self.findings = findings
    var byPath: [RelativePath: Int] = [:]
    byPath.reserveCapacity(sorted.count)
    for (place, file) in sorted.enumerated() where byPath[file.path] == nil { byPath[file.path] = place }
    self.byPath = byPath
    var folders: Set<RelativePath> = [.root]
    for file in sorted {
      var folder = file.path.parent
      while folders.insert(folder).inserted { folder = folder.parent }
    }
    self.folders = folders
    let text = byPath[FolderSettings.path].flatMap { sorted[$0].text }
    self.settings = settings?.reading(text) ?? FolderSettings(reading: text)
  }

  package subscript(_ path: RelativePath) -> InputFile? { byPath[path].map { files[$0] } }
  package func hasFolder(_ path: RelativePath) -> Bool { folders.contains(path) }
}

package struct InputFile: Sendable {
  package let path: RelativePath
  package let content: Content
  /// What a picture, PDF or recording tells beside what it shows; nil when the file was not looked into.
  package let media: MediaFacts?

  package enum Content: Sendable {
    /// A text that the toolkit reads: Markdown, CSV, YAML.
    case text(SourceText)
    /// Any other file; its bytes are read when the site is written.
    case asset(size: Int)
    /// A text that could not be read or is too large; a finding says why.
    case unreadable
  }

  package init(_ path: RelativePath, _ content: Content, media: MediaFacts? = nil) {
    self.path = path
    self.content = content
    self.media = media
  }

  package var text: SourceText? { if case .text(let text) = content { text } else { nil } }
}
