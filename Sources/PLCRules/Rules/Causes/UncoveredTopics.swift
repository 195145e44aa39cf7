import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// An interview protocol that leaves out one of the things an empathy interview is for.
struct UncoveredTopics: KindRule {
  static let about = RuleDescription(
    "uncovered-topics", .causes,
    finds: "an interview protocol that asks nothing about success, failure, change or need",
    why:
      "What went well shows strengths to build on, what did not shows where it hurts, and people know best what they would change and what they need (¶11).",
    mend:
      "Add a question for each, such as `What would you change about how we write here?` `{change}`. A label in braces says what a question is about.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad(
        "protocols/a.md",
        questions("- Tell me about a piece you are proud of.\n- Tell me about a time you got stuck.")),
      .bad(
        "protocols/a.md",
        questions("- Tell me about Monday. {success}\n- And Tuesday? {failure}\n- What do you need?")),
      .bad("protocols/a.md", questions("")),
      .bad(
        "protocols/a.md",
        "---\nfor: «interview»\nminutes: 20\n---\n## Purpose\n\nTo hear.\n\n## Steps\n\n| Step |\n|---|\n| Listen |\n"
      ),
      .bad(
        "protocols/a.md", questions("- Cuéntame. {success}\n- ¿Qué cambiarías? {change}"),
        with: ["plc.yml": "name: Aula\nlanguage: es\n"]),
      .good("protocols/a.md", ProblemSample.protocol(four)),
      .good("protocols/a.md", ProblemSample.protocol("- *Write here: what you will ask.*")),
      .good(
        "protocols/a.md",
        ProblemSample.protocol("- A. {success}\n- B. {failure}\n- C. {change}\n- D. {need}")),
      .good(
        "protocols/a.md", ProblemSample.protocol("- Cuéntame de tu clase."),
        with: ["plc.yml": "name: Aula\nlanguage: es\n"]),
      .good("protocols/a.md", ProblemSample.protocol("- What is on the page?", for: "student-work")),
    ])

  private static let four =
    "- Tell me about a piece that went well.\n- Tell me about one that did not.\n- What would you change?\n- What do you need?"

  private static func questions(_ text: String) -> String {
    ProblemSample.protocol(text).replacing("## Questions", with: "«## Questions»")
  }

  static func check(_ agreed: AgreedProtocol, in context: RuleContext) -> [Diagnostic] {
    guard agreed.use == .interview else { return [] }
    let questions = InterviewQuestion.all(in: agreed.document)
    let section = agreed.section(AgreedProtocol.Sections.questions)
    let place = section.map { agreed.place($0.headingSpan) } ?? agreed.place(of: AgreedProtocol.Fields.for)
    if questions.isEmpty {
      // Hints and words that are no list are found already.
      guard section?.isEmpty ?? true else { return [] }
      return [
        Diagnostic(
          about.id,
          "No questions are listed yet. Which would let a person tell of a success, of a failure, of what to change and of what they need?",
          at: place)
      ]
    }
    let labels = Set(questions.flatMap(\.labels).map(\.name))
    let topics = CoverageWords.topics
    // Without labels, another language says nothing to the word lists.
    guard context.readsEnglish || topics.contains(where: { labels.contains($0.label) }) else { return [] }
    let open = topics.filter { topic in
      !labels.contains(topic.label)
        && !(context.readsEnglish && questions.contains { topic.list.occurs(in: $0.prose) })
    }
    guard let first = open.first else { return [] }
    return [
      Diagnostic(
        about.id,
        "No question here seems to ask about \(EnglishWords.list(open.map(\.label))). What would you ask? If one does already, end it with `{\(first.label)}`.",
        at: place)
    ]
  }
}
