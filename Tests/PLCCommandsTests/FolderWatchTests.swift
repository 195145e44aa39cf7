import Testing

@testable import PLCCommands

@Suite struct FolderWatchTests {
  private struct Enough: Error {}

  /// How often work is done while a folder goes through these states.
  private func works(_ states: [Int?]) async -> Int {
    var left = states.makeIterator()
    var next = left.next()
    var count = 0
    let watch = FolderWatch {
      next ?? nil
    } pause: {
      next = left.next()
      if next == nil { throw Enough() }
    }
    await #expect(throws: Enough.self) { try await watch.run { count += 1 } }
    return count
  }

  @Test(
    "work is done once at the start and again whenever something changed",
    arguments: [
      ([1], 1), ([1, 1, 1], 1), ([1, 2, 2, 3], 3), ([1, nil, 1], 1), ([nil, 1], 2), ([1, nil, 2], 2),
    ])
  func works(_ states: [Int?], _ expected: Int) async { #expect(await works(states) == expected) }
}
