import Foundation

/// A git repository made in the folder of a program's test, at moments that are given.
struct Repository {
  private let program: Program
  /// From the program's folder; empty for the folder itself.
  private let place: String

  /// Starts an empty repository.
  init(_ program: Program, at place: String = "") throws {
    (self.program, self.place) = (program, place)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try git("init", "--quiet", "--initial-branch=main")
  }

  var folder: String { place.isEmpty ? program.folder : program.folder + "/" + place }

  /// Writes files and commits everything at a moment such as `2026-10-01T08:00:00Z`.
  func commit(_ files: [String: String] = [:], at moment: String) throws {
    for (path, text) in files { try program.write(place.isEmpty ? path : place + "/" + path, text) }
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message=Words", at: moment)
  }

  /// Runs git with the test's own settings only.
  func git(_ arguments: String..., at moment: String = "2026-10-01T08:00:00Z") throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": program.folder,
      "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "Ana", "GIT_AUTHOR_EMAIL": "ana@example.org", "GIT_AUTHOR_DATE": moment,
      "GIT_COMMITTER_NAME": "Ana", "GIT_COMMITTER_EMAIL": "ana@example.org", "GIT_COMMITTER_DATE": moment,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
  }

  struct Failure: Error { let arguments: [String] }
}
