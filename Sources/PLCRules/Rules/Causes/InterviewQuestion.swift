import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// A question that an interview will ask.
struct InterviewQuestion {
  let prose: Prose
  let labels: [Label]
  /// The point of the list it stands in; nil for a heading in an interview.
  private let item: List.Item?

  /// The questions of an interview protocol, those under others left out, or of an interview that is still to come
  /// and has no protocol. What was asked already cannot be asked better.
  static func all(in document: Document) -> [InterviewQuestion] {
    if let agreed = AgreedProtocol(document), agreed.use == .interview {
      return (agreed.section(AgreedProtocol.Sections.questions)?.listItems ?? [])
        .filter { !$0.blocks.allSatisfy(\.isHint) }.map {
          InterviewQuestion(
            prose: Prose($0.blocks.filter(\.isParagraph), in: document.source), labels: $0.labels, item: $0)
        }
    }
    guard let interview = Interview(document), interview.status == .planned,
      document.value(of: Interview.Fields.protocol) == nil
    else { return [] }
    return (interview.section(Interview.Sections.notes)?.blocks ?? []).compactMap { block in
      guard case .heading(let heading) = block.kind, heading.level == 3 else { return nil }
      return InterviewQuestion(
        prose: Prose(heading.content, in: document.source), labels: heading.labels, item: nil)
    }
  }

  /// A point of its own for what is asked from a word on.
  func split(at word: Int, in document: Document) -> Fix? {
    let source = document.source
    guard word > 0, let item, let start = item.blocks.first?.span.start else { return nil }
    let mark = source[ByteSpan(source.lineStart(at: start), start)]
    guard ["-", "*", "+"].contains(mark.trimmingSpaces) || mark.trimmingSpaces.hasSuffix(".") else {
      return nil
    }
    let isJoined = ["and", "or"].contains(prose.text(of: prose.words[word]))
    let asked = prose.words[isJoined ? word + 1 : word]
    let before = prose.words[word - 1].span.end
    let gap = source[ByteSpan(before, asked.span.start)]
    let ended = gap.first { ".?!".contains($0) }.map(String.init) ?? "?"
    let lineEnd = source.firstRange(of: "\r\n") == nil ? "\n" : "\r\n"
    let words = source[asked.span]
    return Fix(
      "Make it two questions.", isSafe: false,
      edits: [
        TextEdit(
          document.place(ByteSpan(before, asked.span.end)),
          ended + lineEnd + mark + words.prefix(1).uppercased() + words.dropFirst())
      ])
  }
}

extension Block {
  fileprivate var isParagraph: Bool { if case .paragraph = kind { true } else { false } }
}
