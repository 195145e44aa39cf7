import PLCContent

/// The newest of the documents that have replaced another, one after the other.
enum Successors {
  /// By the index of each document that was replaced, as far as the audience sees the way there; documents that
  /// replace each other in a circle have no newest.
  static func all(in library: Library) -> [Int: Int] {
    var next: [Int: Int] = [:]
    for position in library.documents.indices {
      for earlier in library.linked("supersedes", of: position) where earlier != position {
        next[earlier] = position
      }
    }
    // What a document says of itself counts for more than what another says of it.
    for position in library.documents.indices {
      if let later = library.linked("superseded_by", of: position).first, later != position {
        next[position] = later
      }
    }
    var newest: [Int: Int] = [:]
    for start in next.keys {
      var at = start
      var seen: Set<Int> = []
      while let later = next[at], seen.insert(at).inserted { at = later }
      if next[at] == nil { newest[start] = at }
    }
    return newest
  }
}
