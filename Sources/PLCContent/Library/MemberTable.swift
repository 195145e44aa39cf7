import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Reads `members.md`: its table may stand anywhere in the file, also before any heading.
enum MemberTable {
  static func document(of parsed: ParsedFile, kind: Kind) -> Document {
    let section = Section("Members", .always, .table(Kind.memberTable), "The members, one row each.")
    let reader = Kind(
      kind.id, home: kind.home, singular: kind.singular, plural: kind.plural, help: kind.help,
      fields: kind.fields, sections: [section], widestVisibility: kind.widestVisibility)
    // The typer reads tables of sections: a heading in front of the first block makes the lead one too.
    let start = parsed.tree.blocks.first?.span.start ?? parsed.source.count
    let blocks = parsed.tree.blocks.filter { block in
      if case .heading = block.kind { false } else { true }
    }
    let heading = Heading(
      level: 2, content: [Inline(.text("Members"), span: ByteSpan(start, start))], labels: [], slug: "members"
    )
    let tree = MarkdownTree(blocks: [Block(.heading(heading), span: ByteSpan(start, start))] + blocks)
    let whole = ParsedFile(
      path: parsed.path, source: parsed.source, frontMatter: parsed.frontMatter, tree: tree,
      findings: parsed.findings)
    return DocumentTyper.document(of: whole, kind: reader, id: DocumentID(kind.id, "members"))
  }
}
