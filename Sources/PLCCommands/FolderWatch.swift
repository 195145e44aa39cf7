/// Does some work now and again whenever something changes.
struct FolderWatch<Stamp: Equatable & Sendable> {
  /// What the folder is like; nil while it cannot be told, which changes nothing.
  let stamp: () async -> Stamp?
  /// Waits until it is worth looking again; throws to end.
  let pause: () async throws -> Void

  /// Goes on until the pause, or the work, throws.
  func run(_ work: () async throws -> Void) async throws {
    var last: Stamp?
    var isFirst = true
    while true {
      let now = await stamp()
      if isFirst || (now != nil && now != last) {
        (last, isFirst) = (now ?? last, false)
        try await work()
      }
      try await pause()
    }
  }
}
