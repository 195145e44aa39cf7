import PLCContent

/// The newest of the documents that have replaced another, one after the other.
enum Successors {
  /// By each document that was replaced, as far as the audience sees the way there; documents that replace each
  /// other in a circle have no newest.
  static func all(in library: Library) -> [Document: Document] {
    var next: [Document: Document] = [:]
    for document in library.documents {
      if let earlier = document.supersedes, earlier != document { next[earlier] = document }
    }
    // What a document says of itself counts for more than what another says of it.
    for document in library.documents {
      if let later = document.supersededBy, later != document { next[document] = later }
    }
    var newest: [Document: Document] = [:]
    for start in next.keys {
      var at = start
      var seen: Set<Document> = []
      while let later = next[at], seen.insert(at).inserted { at = later }
      if next[at] == nil { newest[start] = at }
    }
    return newest
  }
}
