import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A cause that is people, where a process could be.
///
/// No message repeats the words: a cause may name somebody.
struct PersonAsCause: KindRule {
  static let about = RuleDescription(
    "person-as-cause", .causes,
    finds: "a cause that is people instead of a process, or whys that end at people",
    why:
      "Blame ends the search, and a community cannot test a change on who somebody is. What happens to people in our lessons it can change (¶7).",
    mend:
      "Ask why once more: what in the task, the week or our own habits makes this likely? Put that below, or in its place.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad("root-causes/a.md", fishbone("- Effort\n  - «Students don't care» about drafts {suspected}")),
      .bad("root-causes/a.md", fishbone("- Home\n  - Late work\n    - «Lack of parental support»")),
      .bad("root-causes/a.md", fishbone("- People\n  - «The teachers»")),
      .bad(
        "root-causes/a.md",
        fishbone("- Effort\n  - «Low motivation» {root}\n    - Nobody reads the drafts")),
      .bad(
        "root-causes/a.md",
        fishbone(
          "- Effort\n  - Low motivation",
          ProblemSample.table(
            "| «Low motivation» | suspected | ours | |\n| «Teachers resist change» | suspected | | |"))),
      .bad(
        "root-causes/a.md",
        fishbone(
          "- Time\n  - Late",
          "\n## Five whys\n\n1. Why do drafts stay as they are? Students are lazy.\n2. Why? No task asks.\n3. Why does no task ask? Because «teachers do not want» to.\n"
        )
      ),
      .bad(
        "root-causes/a.md", fishbone("- Esfuerzo\n  - Los alumnos son «vagos»"),
        with: [
          "plc.yml": "name: Aula\nlanguage: es\nwords:\n  person-as-cause: palabras.txt\n",
          "palabras.txt": "vagos\n",
        ]),
      .good(
        "root-causes/a.md",
        fishbone(
          "- Students\n  - Students see no model before they write\n  - Teachers have one period to plan\n- Families\n  - Families hear of the project when it is over"
        )),
      .good(
        "root-causes/a.md",
        fishbone(
          "- Effort\n  - Students don't care about drafts {suspected}\n    - Nobody but the teacher reads them"
        )),
      .good(
        "root-causes/a.md",
        fishbone(
          "- Effort\n  - Students are lazy {rejected}\n  - One said \"they don't care\"\n  - `lazy students`")
      ),
      .good(
        "root-causes/a.md",
        fishbone(
          "- Time\n  - Late",
          "\n## Five whys\n\n1. A.\n2. B.\n3. Why do students not try? Because the grade is final.\n")),
      .good(
        "root-causes/a.md", fishbone("- Effort\n  - Lack of motivation"),
        with: ["plc.yml": "name: Aula\nlanguage: es\n"]),
    ])

  private static func fishbone(_ tree: String, _ rest: String = "") -> String {
    ProblemSample.analysis("status: draft", "## Fishbone\n\n\(tree)\n\(rest)")
  }

  static func check(_ analysis: RootCauses, in context: RuleContext) -> [Diagnostic] {
    found(in: analysis.document, context).map { found in
      Diagnostic(
        about.id,
        "\(found.isWhy ? "The last why" : "This cause") ends at people. What in the task, the week or our own habits makes it likely, so that we could change it?",
        at: analysis.place(found.span))
    }
  }

  /// What a finding speaks of.
  struct Found {
    let span: ByteSpan
    let isWhy: Bool
    /// Wherever its words stand.
    let places: [ByteSpan]
  }

  static func found(in document: Document, _ context: RuleContext) -> [Found] {
    guard let analysis = RootCauses(document),
      let lists = context.words(of: about.id, english: PersonCauseWords.list)
    else { return [] }
    let items = (analysis.section(RootCauses.Sections.fishbone)?.items ?? []).flatMap(\.withAllBelow)
    let causes = analysis.causes.compactMap { cause -> Found? in
      // A cause with others below it is a station on the way, unless the community stops there.
      guard cause.status != .rejected, !cause.hasCausesBelow || cause.status == .root else { return nil }
      let prose = Prose(cause.content, in: analysis.document.source)
      guard let span = span(in: prose, from: 0, lists, context) else { return nil }
      let inTree = items.filter { $0.slug == cause.slug }.map(\.wordsSpan)
      return Found(span: span, isWhy: false, places: [cause.span] + inTree)
    }
    let whys = analysis.whys.compactMap { chain -> Found? in
      guard let last = chain.last else { return nil }
      let prose = Prose(last.blocks, in: analysis.document.source)
      guard let span = span(in: prose, from: answer(in: prose), lists, context) else { return nil }
      return Found(span: span, isWhy: true, places: [last.span])
    }
    return causes + whys
  }

  /// The first words that make a cause of people; all words when they only name people.
  private static func span(
    in prose: Prose, from start: Int, _ lists: [PhraseList], _ context: RuleContext
  ) -> ByteSpan? {
    let matches = lists.flatMap { $0.matches(in: prose) }.filter { $0.word >= start }
    if let first = matches.map(\.span).min() { return first }
    let words = prose.words[start...]
    guard context.readsEnglish, let first = words.first, let last = words.last,
      words.contains(where: { PersonCauseWords.names.contains(prose.text(of: $0)) }),
      words.allSatisfy({ word in
        let text = prose.text(of: word)
        return !word.isQuoted
          && (PersonCauseWords.names.contains(text) || PersonCauseWords.fillers.contains(text))
      })
    else { return nil }
    return first.span.union(last.span)
  }

  /// Where the answer begins in "Why do they? Because …".
  private static func answer(in prose: Prose) -> Int {
    if let because = prose.words.firstIndex(where: { prose.text(of: $0) == "because" }) { return because + 1 }
    guard prose.words.first.map(prose.text(of:)) == "why" else { return 0 }
    return prose.words.indices.dropFirst().first { prose.words[$0].opensSentence } ?? prose.words.count
  }
}

extension TreeItem {
  fileprivate var withAllBelow: [TreeItem] { [self] + children.flatMap(\.withAllBelow) }
}
