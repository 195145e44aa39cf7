package import PLCDiagnostics
package import PLCText

/// The settings of one folder, what was found while reading them, and the text they were read from.
package struct FolderSettings: Sendable {
  package let settings: Settings
  package let findings: [Diagnostic]
  /// Nil when the folder has no `plc.yml` that can be read; then the defaults hold.
  private let source: SourceText?

  /// Where they stand.
  package static let path = RelativePath.root.appending("plc.yml")

  /// Reads the text of `plc.yml`.
  package init(reading source: SourceText?) {
    self.source = source
    (settings, findings) = source.map { SettingsReader.read($0, path: Self.path) } ?? (Settings(), [])
  }

  /// The settings of a text: these when it is the one they were read from, so that nothing is read twice.
  func reading(_ text: SourceText?) -> FolderSettings {
    text == source ? self : FolderSettings(reading: text)
  }
}
