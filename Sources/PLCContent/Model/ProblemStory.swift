extension Problem {
  /// The documents that belong to its story, itself among them, in order.
  ///
  /// What it names in its front matter belongs to it, and what names it, or something that names it: a theory, its
  /// ideas, their cycles and measures. Another problem is another story.
  package var story: [Document] {
    let named =
      evidence + themes.map(\.document) + [rootCauses?.document, theory?.document].compactMap(\.self)
    var story = Set(named + [document])
    var open = Array(story)
    while let target = open.popLast() {
      for source in target.backlinks where !story.contains(source) {
        guard !source.is(Problem.self), source.names(target) else { continue }
        story.insert(source)
        open.append(source)
      }
    }
    return story.sorted()
  }
}

extension Document {
  /// Whether its front matter names another document as something it belongs to.
  fileprivate func names(_ target: Document) -> Bool {
    let replacing = [CommonFields.supersedes.name, CommonFields.supersededBy.name]
    return references.contains { reference in
      guard reference.source.isFrontMatter(but: replacing) else { return false }
      return linked(reference) == target
    }
  }
}

extension Reference.Source {
  /// Whether it is a field of the front matter that is none of some, or a label, which says the same in the text.
  fileprivate func isFrontMatter(but others: [String]) -> Bool {
    switch self {
    case .field(let name): !others.contains(name)
    case .label: true
    default: false
    }
  }
}
