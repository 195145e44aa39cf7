import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Words that put a lack into students.
struct DeficitLanguage: DocumentRule {
  static let about = RuleDescription(
    "deficit-language", .language,
    finds:
      "a phrase that puts a lack into students or families, outside quotations, notes and other people's words",
    why:
      "What we call students shapes what we look for: a lack in a child ends the search, something not taught yet begins it (¶7).",
    mend: "Say what students can do and what their work does not show yet; the finding offers words.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad("pages/a.md", "The «low kids» need another lesson.\n"),
      .bad(
        "problems/a.md",
        "---\nproposed_by: ana\n---\n## What we see\n«Students lack» vocabulary. «They don't care».\n",
        with: Sample.members),
      .bad("pages/a.md", "---\ntitle: \"Our «struggling readers»\"\n---\nWe read.\n"),
      .bad(
        "meetings/a.md",
        "---\ndate: 2026-09-14\nminutes: 30\n---\n## Agenda\n| Minutes | Item |\n|---|---|\n| 30 | Plan for «lazy students» |\n"
      ),
      .bad(
        "pages/a.md", "Our «chatterboxes» again.\n",
        with: [
          "plc.yml": "name: A\nwords:\n  deficit-language: words/ours.txt\n",
          "words/ours.txt": "chatterbox* => students who think aloud\n",
        ]),
      .good(
        "pages/a.md",
        "Students who have not yet shown a claim. A low count, a gap in the fence, a lack of time.\n"),
      .good("pages/a.md", "She said “these kids” and \"low kids\".\n\n> They don't care.\n\n`low kids`\n"),
      .good(
        "meetings/a.md",
        "---\ndate: 2026-09-14\nminutes: 30\nstatus: held\n---\n## Agenda\n| Minutes | Item |\n|---|---|\n| 30 | Plan |\n\n## Notes\nOne of us said that students lack words.\n\n## Decisions\n| Decision | Dissent |\n|---|---|\n| Read | They lack time |\n"
      ),
      .good(
        "root-causes/a.md",
        ProblemSample.analysis("status: draft", "## Fishbone\n\n- Effort\n  - Students don't care\n")),
      .good("pages/a.md", "Los low kids.\n", with: ["plc.yml": "name: A\nlanguage: es\n"]),
    ])

  /// Sections that hold other people's words, or data.
  /// Sections that hold what others said, or numbers; by name, since writers have such sections of their own too.
  private static let skipped: Set<String> = [
    Interview.Sections.notes.name, Problem.Sections.perspectivesOnWhy.name,
    Meeting.Decision.Columns.dissent.name, Evidence.Sections.data.name, Evidence.Sections.work.name,
    Themes.Sections.codebook.name,
  ]

  private static let english = Reframings(DeficitPhrases.english)

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    var found = context.readsEnglish ? findings(in: document, english) : []
    if let path = context.library.settings.words[about.id.name], let own = context.library.tree[path]?.text {
      found += findings(in: document, Reframings(own[own.wholeSpan]))
    }
    guard !found.isEmpty else { return [] }
    // What a cause says of people is `person-as-cause`'s to find.
    let causes = PersonAsCause.found(in: document, context).flatMap(\.places)
    return found.filter { finding in !causes.contains { $0.contains(finding.place.span) } }
  }

  private static func findings(in document: Document, _ list: Reframings) -> [Diagnostic] {
    let source = document.source
    var matches: [Reframings.Match] = []
    for case let entry? in [
      document.frontMatter[CommonFields.title.name], document.frontMatter[CommonFields.summary.name],
    ] {
      let span = unquoted(entry.value.span, in: source)
      if list.mayStand(in: span, of: source, isMarkdown: false) {
        matches += list.matches(in: Prose(span, in: source))
      }
    }
    matches += self.matches(in: document.lead, of: document, list)
    for section in document.sections where !skipped.contains(section.name) && !section.isTranscript {
      if list.mayStand(in: section.headingSpan, of: source) {
        matches += list.matches(in: Prose(section.heading.content, in: source))
      }
      matches += self.matches(in: section.blocks, of: document, list)
    }
    return matches.map { match in
      let said = document.source[match.span].singleSpaced
      let message =
        match.instead.map {
          "`\(said)` says what students are short of. Could it say what we see, as in: \($0)"
        }
        ?? "`\(said)` is on your list of words that put a lack into students. What do we see instead?"
      return Diagnostic(
        about.id, message.hasSuffix("?") ? message : message + "?", at: document.place(match.span))
    }
  }

  private static func matches(
    in blocks: [Block], of document: Document, _ list: Reframings
  ) -> [Reframings.Match] {
    blocks.filter { list.mayStand(in: $0.span, of: document.source) }.flatMap { block -> [Reframings.Match] in
      guard case .table(let table) = block.kind else {
        return list.matches(in: Prose([block], in: document.source))
      }
      let dissent = table.header.cells.firstIndex {
        $0.content.plainText.trimmingSpaces.lowercased()
          == Meeting.Decision.Columns.dissent.name.lowercased()
      }
      return ([table.header] + table.rows).flatMap { row in
        row.cells.enumerated().filter { $0.offset != dissent }.flatMap {
          list.matches(in: Prose($0.element.content, in: document.source))
        }
      }
    }
  }

  /// The span of a value without the quotes that YAML may want around it.
  private static func unquoted(_ span: ByteSpan, in source: SourceText) -> ByteSpan {
    guard span.count >= 2, let first = source.bytes[span.range].first, source.bytes[span.end - 1] == first,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return span }
    return ByteSpan(span.start + 1, span.end - 1)
  }
}
