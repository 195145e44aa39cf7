package import PLCDiagnostics
package import PLCMarkdown
package import PLCText

/// A Markdown file that has been read and parsed, but not typed.
package struct ParsedFile: Sendable {
  package let path: RelativePath
  package let source: SourceText
  package let frontMatter: FrontMatter
  package let tree: MarkdownTree
  package let findings: [Diagnostic]
}
