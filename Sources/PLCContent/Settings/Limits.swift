package import PLCMarkdown

/// How much a folder may cost; `limits:` in `plc.yml` can raise what stands there.
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
}
