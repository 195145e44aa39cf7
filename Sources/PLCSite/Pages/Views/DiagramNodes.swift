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
  func node(_ position: Int, label: String? = nil, note: String? = nil) -> DiagramNode {
    let document = library.documents[position]
    return DiagramNode(
      id: document.id.description, label: label ?? document.title, href: url(of: position).string,
      status: status(of: position), note: note)
  }

  /// The status of a document with its shape; nil for a kind without.
  func status(of position: Int) -> DiagramStatus? {
    let document = library.documents[position]
    guard let status = document.status else { return nil }
    let mark =
      DiagramMark(rawValue: StatusTag(status: status, kind: document.kind, words: words).tone) ?? .aside
    return DiagramStatus(words.status(status), mark)
  }
}

extension DiagramStatus {
  /// How well something was predicted; what came out otherwise is news and no alarm.
  init(verdict: String, _ words: Words) {
    let mark: DiagramMark =
      switch verdict {
      case "confirmed": .full
      case "partly": .half
      case "not-confirmed": .other
      default: .aside
      }
    self.init(words.term(verdict, of: .verdict), mark)
  }

  /// How well a cause is supported.
  init(cause: String, _ words: Words) {
    let mark: DiagramMark =
      switch cause {
      case "root": .diamond
      case "supported": .full
      case "rejected": .cross
      default: .half
      }
    self.init(cause == "root" ? words[.rootCause] : words.term(cause, of: .causeStatus), mark)
  }
}
