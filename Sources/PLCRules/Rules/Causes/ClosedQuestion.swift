import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A question of an interview that closes the conversation.
struct ClosedQuestion: DocumentRule {
  static let about = RuleDescription(
    "closed-question", .causes,
    finds: "an interview question that one word can answer, that leads, or that asks two things at once",
    why:
      "Interviews are worth their time when focused questions get people to tell what happened to them (¶11). A yes, or the answer we hoped for, tells us what we knew before.",
    mend:
      "Ask for a story, as in `Tell me about the last time …`; ask one thing, and one that you do not know the answer to.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad("protocols/a.md", ProblemSample.protocol("- «Do you» like to write?")),
      .bad("protocols/a.md", ProblemSample.protocol("- When you get stuck, «do you» ask somebody? {need}")),
      .bad("protocols/a.md", ProblemSample.protocol("- «Don’t you» wish for more time?")),
      .bad(
        "protocols/a.md", ProblemSample.protocol("- What «most students like» is choice. What about you?")),
      .bad("protocols/a.md", ProblemSample.protocol("- «How helpful» was the checklist?")),
      .bad(
        "protocols/a.md", ProblemSample.protocol("- What went well, «and what did» you miss? {failure}"),
        fixed: ProblemSample.protocol("- What went well?\n- What did you miss? {failure}")),
      .bad(
        "protocols/a.md", ProblemSample.protocol("1. Where do you write? «Who is» with you?"),
        fixed: ProblemSample.protocol("1. Where do you write?\n1. Who is with you?")),
      .bad(
        "interviews/a.md",
        "---\nparticipant: S01\nrole: student\ndate: 2026-09-16\n---\n## Notes\n\n### «Is writing» hard?\n"),
      .bad(
        "protocols/a.md", ProblemSample.protocol("- ¿«Te gusta» escribir?"),
        with: [
          "plc.yml": "name: Aula\nlanguage: es\nwords:\n  closed-question: palabras.txt\n",
          "palabras.txt": "te gusta\n",
        ]),
      .good(
        "protocols/a.md",
        ProblemSample.protocol(
          "- Tell me about a piece that went well.\n- Can you tell me about the last time?\n- Did it change? What made it so?\n- What do you do when a draft is finished but you are not?\n- What would you change, and why?\n- Which would you keep, and which would you leave?"
        )),
      .good(
        "protocols/a.md",
        ProblemSample.protocol("- \"Do you like it?\" is what a student asked. What would you say?")),
      .good("protocols/a.md", ProblemSample.protocol("- Do we see a claim?", for: "student-work")),
      .good(
        "interviews/a.md", ProblemSample.interview("S01").replacing("What happens to", with: "Do you keep")),
      .good(
        "protocols/a.md", ProblemSample.protocol("- Do you like to write?"),
        with: ["plc.yml": "name: Aula\nlanguage: es\n"]),
    ])

  static let kinds: Set<KindID>? = [AgreedProtocol.id, Interview.id]

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard let lists = context.words(of: about.id, english: QuestionWords.leading) else { return [] }
    return InterviewQuestion.all(in: document).compactMap { question in
      leads(question, in: document, lists) ?? (context.readsEnglish ? closes(question, in: document) : nil)
        ?? (context.readsEnglish ? asksTwice(question, in: document) : nil)
    }
  }

  private static func leads(
    _ question: InterviewQuestion, in document: Document, _ lists: [PhraseList]
  ) -> Diagnostic? {
    guard let span = lists.flatMap({ $0.matches(in: question.prose) }).map(\.span).min() else { return nil }
    return Diagnostic(
      about.id,
      "`\(document.source.words(span))` lets the person hear which answer we hope for. How could we ask so that any answer is welcome?",
      at: document.place(span))
  }

  private static func closes(_ question: InterviewQuestion, in document: Document) -> Diagnostic? {
    let prose = question.prose
    guard !QuestionWords.opening.occurs(in: prose, quoted: false) else { return nil }
    let first = QuestionWords.closing.matches(in: prose).first
    let later =
      QuestionWords.scenes.occurs(in: prose)
      ? QuestionWords.closingLater.matches(in: prose).first { prose.words[$0.word].opensClause } : nil
    guard let match = first ?? later else { return nil }
    let next = match.word + 1 < prose.words.count ? prose.words[match.word + 1].span : match.span
    let span = match.span.union(next)
    return Diagnostic(
      about.id,
      "A question that begins with `\(document.source.words(span))` can be over after one word. Could it ask for a story, as in: tell me about the last time …?",
      at: document.place(span))
  }

  private static func asksTwice(_ question: InterviewQuestion, in document: Document) -> Diagnostic? {
    let matches = QuestionWords.asking.matches(in: question.prose)
    guard matches.count > 1, !isContrast(matches[0], matches[1], question.prose) else { return nil }
    return Diagnostic(
      about.id,
      "This asks two things, and people answer the last one. Would each have more room as a question of its own?",
      at: document.place(matches[1].span),
      fixes: question.split(at: matches[1].word, in: document).map { [$0] } ?? [])
  }

  /// Whether "which would you keep, and which would you leave?" asks one thing from two sides.
  private static func isContrast(_ first: PhraseList.Match, _ second: PhraseList.Match, _ prose: Prose)
    -> Bool
  {
    func asked(_ match: PhraseList.Match) -> [String] {
      prose.words[match.word...].lazy.filter { match.span.contains($0.span) }.map(prose.text(of:))
        .filter { !["and", "or"].contains($0) }
    }
    let (one, other) = (asked(first), asked(second))
    return one.first == other.first && one.last == other.last
      && prose.text(of: prose.words[second.word]) == "and"
  }
}
