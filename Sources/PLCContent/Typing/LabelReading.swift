import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Tells labels from other braces: those that stand where a section gives them a meaning stay, all others become
/// text again.
struct LabelReading {
  private let source: SourceText
  private let path: RelativePath
  private var findings: [Diagnostic] = []

  /// The file with its labels, and with what was found about them.
  static func read(_ parsed: ParsedFile, as kind: Kind) -> ParsedFile {
    guard !parsed.tree.blocks.labels.isEmpty else { return parsed }
    var reading = LabelReading(source: parsed.source, path: parsed.path)
    let blocks = reading.read(parsed.tree.blocks, as: kind)
    return ParsedFile(
      path: parsed.path, source: parsed.source, frontMatter: parsed.frontMatter,
      tree: MarkdownTree(blocks: blocks), findings: parsed.findings + reading.findings)
  }

  private init(source: SourceText, path: RelativePath) { (self.source, self.path) = (source, path) }

  private mutating func read(_ blocks: [Block], as kind: Kind) -> [Block] {
    var section: Section?
    return blocks.map { block in
      if case .heading(let heading) = block.kind, heading.level <= 2 {
        section = heading.level == 2 ? kind.section(titled: heading.content.plainText) : nil
        // The name of a section is read without what stands behind it.
        return section == nil ? block.withLabelsAsText(in: source) : block
      }
      guard let section, let meaning = section.labels else {
        return block.withLabelsAsText(in: source)
      }
      for label in [block].labels where !label.name.hasPrefix("#") { check(label, meaning, in: section) }
      return block
    }
  }

  private mutating func check(_ label: Label, _ meaning: LabelMeaning, in section: Section) {
    let value = label.value ?? ""
    if meaning.isOpen || (meaning.names.contains(label.name) && !value.isEmpty) { return }
    let place = Place(path, label.span)
    if meaning.names.contains(label.name) {
      let message = "`{\(label.name)}` says nothing yet. Write it with a colon: `{\(label.name): …}`."
      findings.append(Diagnostic("wrong-value", message, at: place, severity: .error))
    } else if meaning.words.contains(label.name) {
      guard label.value != nil else { return }
      findings.append(
        Diagnostic(
          "wrong-value", "`{\(label.name)}` stands alone, with nothing after a colon.", at: place,
          severity: .error, fixes: [Fix.change(place, to: "{\(label.name)}")]))
    } else {
      let known = meaning.words + meaning.names
      let near = NearName.nearest(to: label.name, among: known)
      findings.append(
        Diagnostic(
          "wrong-value",
          "`\(section.name)` has no label `{\(label.name)}`.\(EnglishWords.didYouMean(near)) It can be \(EnglishWords.choices(known)).",
          at: place, severity: .error, fixes: Fix.changes(Place(path, nameSpan(of: label)), to: near)))
    }
  }

  /// The name between the braces.
  private func nameSpan(of label: Label) -> ByteSpan {
    let inner = ByteSpan(label.span.start + 1, label.span.end - 1)
    let start = source.trimmed(inner).start
    return ByteSpan(start, start + label.name.utf8.count)
  }
}
