import PLCContent
import PLCHTML

extension PageContext {
  /// How a diagram is called on this page.
  func frame(_ id: String, _ title: Word, _ summary: String, caption: HTML? = nil) -> DiagramFrame {
    DiagramFrame(
      idPrefix: id, title: words[title], summary: summary, listTitle: words[.sameAsList],
      isRightToLeft: words.isRightToLeft, caption: caption)
  }

  /// A document as one thing in a diagram, with its status.
  func node(_ document: Document, label: String? = nil, note: String? = nil) -> DiagramNode {
    DiagramNode(
      id: document.id.description, label: label ?? document.title, href: url(of: document).string,
      status: status(of: document), note: note)
  }

  /// The same for a document seen as one of a kind.
  func node(_ view: some DocumentView) -> DiagramNode { node(view.document) }

  /// The status of a document with its shape; nil for a kind without.
  func status(of document: Document) -> MarkedWord? {
    document.statusWord.map { MarkedWord(words.status($0), Mark(status: $0, of: document.kind)) }
  }
}

extension MarkedWord {
  /// How well something was predicted; what came out otherwise is news and no alarm.
  init(verdict: Verdict, _ words: Words) {
    self.init(words.term(verdict), Mark(verdict))
  }

  /// How well several things were predicted, each verdict once with how many had it; nil before anything was studied.
  init?(verdicts: [Verdict], _ words: Words) {
    guard let first = verdicts.first else { return nil }
    let counts = Verdict.allCases.map { verdict in (verdict, verdicts.count { $0 == verdict }) }
      .filter { $0.1 > 0 }
    if counts.count == 1 {
      self.init(verdict: first, words)
    } else {
      self.init(counts.map { "\(words.term($0.0)) (\($0.1))" }.joined(separator: ", "), .mixedVerdicts)
    }
  }

  /// How well a cause is supported.
  init(cause: CauseStatus, _ words: Words) {
    self.init(cause == .root ? words[.rootCause] : words.term(cause), Mark(cause))
  }

  /// How a cycle ended.
  init(decision: Decision, _ words: Words) { self.init(words.term(decision), Mark(decision)) }
}
