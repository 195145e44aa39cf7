package import PLCMarkdown

/// How much a folder may cost; each can be raised in `plc.yml` under `limits:`.
package struct Limits: Sendable, Hashable {
  /// Bytes of one file.
  package var file = 1 << 20
  package var frontMatter = FrontMatterBounds()
  package var markdown = MarkdownBounds()
  /// Files in the folder.
  package var files = 100_000
  /// Bytes of the whole folder.
  package var folder = 1 << 30
  /// Bytes of one image.
  package var image = 20 << 20

  package init() {}

  /// The keys under `limits:`.
  static let settings: [Setting] = table.map {
    Setting($0.name, .count, default: String(Limits()[keyPath: $0.path]), $0.help)
  }

  /// Sets a limit by its key; false when there is no such key.
  mutating func set(_ name: String, to value: Int) -> Bool {
    guard let path = Self.table.first(where: { $0.name == name })?.path else { return false }
    self[keyPath: path] = value
    return true
  }

  private struct Entry: Sendable {
    let name: String
    let path: any WritableKeyPath<Limits, Int> & Sendable
    let help: String
  }

  private static let table: [Entry] = [
    Entry(name: "file", path: \.file, help: "Bytes of one file."),
    Entry(name: "files", path: \.files, help: "Files in the folder."),
    Entry(name: "folder", path: \.folder, help: "Bytes of all files together."),
    Entry(name: "image", path: \.image, help: "Bytes of one image."),
  ]
}
