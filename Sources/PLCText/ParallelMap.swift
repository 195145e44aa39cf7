extension Array where Element: Sendable {
  /// The results of a function of each element, worked out on all cores, in the order of the elements.
  ///
  /// Neighbors are worked on together, at least `together` of them, since most elements are too small for a
  /// task of their own; but in many parts, since the last one keeps all others waiting.
  package func mapInParallel<Output: Sendable>(
    together least: Int = 8, _ transform: @escaping @Sendable (Element) -> Output
  ) async -> [Output] {
    let size = Swift.max(least, count / 256)
    let chunks = await withTaskGroup(of: (Int, [Output]).self) { group in
      for start in stride(from: 0, to: count, by: size) {
        let slice = self[start..<Swift.min(start + size, count)]
        group.addTask { (start, slice.map(transform)) }
      }
      var chunks: [(Int, [Output])] = []
      for await chunk in group { chunks.append(chunk) }
      return chunks
    }
    return chunks.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}
