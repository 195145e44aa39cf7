/// The name that a writer most likely meant.
package enum NearName {
  /// The candidate closest to `word`, when one is close enough to be a likely slip: at most a third of
  /// its letters differ (letters swapped, left out, doubled), or one begins with the other.
  ///
  /// Case and `_`, `-`, space do not count. Ties go to the first candidate.
  package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard !wanted.isEmpty, wanted.count <= 60 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = folded(candidate)
      let (shorter, longer) = (min(wanted.count, other.count), max(wanted.count, other.count))
      // Of a word of one or two letters at least one has to stay.
      let allowed = min(max(1, min(4, longer / 3)), shorter - 1, (best?.distance ?? .max) - 1)
      guard allowed >= 0 else {
        if wanted == other, best == nil { best = (candidate, 0) }
        continue
      }
      if let distance = editDistance(wanted, other, limit: allowed) {
        best = (candidate, distance)
      } else if best == nil, shorter >= 4, wanted.starts(with: other) || other.starts(with: wanted) {
        best = (candidate, 5)
      }
      if best?.distance == 0 { break }
    }
    return best?.name
  }

  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (Damerau's
  /// distance in its optimal-string-alignment form); nil when more than `limit` are needed.
  ///
  /// Cost: the length of the shorter times `limit`.
  package static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: b.count + 1)
    var last = (0...b.count).map { min($0, far) }
    var row = beforeLast
    for i in a.indices {
      // Cells further than `limit` from the diagonal cannot be part of a short way.
      let from = max(0, i - limit)
      let to = min(b.count, i + limit + 1)
      row[from] = from == 0 ? min(i + 1, far) : far
      var nearest = row[from]
      for j in from..<max(from, to) {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row[j + 1] = min(cost, far)
        nearest = min(nearest, cost)
      }
      if to < b.count { row[to + 1] = far }
      guard nearest <= limit else { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
