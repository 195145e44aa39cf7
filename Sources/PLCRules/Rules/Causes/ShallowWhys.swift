import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A chain of whys that ends early.
struct ShallowWhys: KindRule {
  static let about = RuleDescription(
    "shallow-whys", .causes,
    finds: "a chain of fewer than three whys",
    why:
      "The first answers are what everybody said before. The habit that keeps a problem alive mostly shows from the third why on, and it takes digging (¶11).",
    mend:
      "Ask of the last answer: and why is that? Stop where the answer is something we do and could do otherwise.",
    levels: .init(nil, .info, .warning),
    examples: [
      .bad("root-causes/a.md", whys("1. The comment comes late.\n2. «It is written at night.»")),
      .bad("root-causes/a.md", whys("1. «The comment comes late.»")),
      .bad(
        "root-causes/a.md",
        whys("### Time\n\n1. A.\n2. B.\n3. C.\n\n### Readers\n\n1. A.\n2. «B.»")),
      .good(
        "root-causes/a.md", whys("1. The comment comes late.\n2. It is long.\n3. It must explain a grade.")),
      .good("root-causes/a.md", whys("1. Drafts stop.\n2. Students don't care.")),
      .good("root-causes/a.md", whys("1. *Write here: the first answer.*")),
      .good("root-causes/a.md", ProblemSample.analysis("status: draft", "## Fishbone\n\n- Time\n  - Late\n")),
    ])

  private static func whys(_ list: String) -> String {
    ProblemSample.analysis("status: draft", "## Five whys\n\n\(list)\n")
      .replacing("fishbone", with: "five-whys")
  }

  static func check(_ analysis: RootCauses, in context: RuleContext) -> [Diagnostic] {
    // Of whys that end at people, `person-as-cause` speaks; its question leads on as well.
    let people = PersonAsCause.found(in: analysis.document, context).filter(\.isWhy).flatMap(\.places)
    return analysis.whys.compactMap { chain in
      guard chain.count < 3, let last = chain.last, !people.contains(last.span), let words = last.blocks.first
      else { return nil }
      return Diagnostic(
        about.id,
        "\(chain.count == 1 ? "One why" : "Two whys") so far. And why is that? Ask on until the answer is something we do.",
        at: analysis.place(analysis.document.source.trimmed(words.span)))
    }
  }
}

extension RootCauses {
  /// Its chains of whys: the lists of its section, without the hints of the template.
  var whys: [[List.Item]] {
    (section(Sections.fiveWhys)?.blocks ?? []).compactMap { block in
      guard case .list(let list) = block.kind else { return nil }
      let answers = list.items.filter { !$0.blocks.allSatisfy(\.isHint) }
      return answers.isEmpty ? nil : answers
    }
  }
}
