import PLCText

/// The repository that a community's folder lies in, as far as a question of it needs.
struct GitRepository: Sendable {
  let git: GitProgram
  /// The name of the commit that is checked out.
  let head: String
  /// Whether older commits are missing.
  let isShallow: Bool
  /// Where git keeps what is its own; absolute.
  let ownFolder: String
  /// The community's folder from the top of the repository: empty, or ending in `/`.
  let prefix: String

  /// Nil when the folder lies in no repository, when nothing was ever committed, or when there is no git.
  static func find(_ folder: String, environment: [String: String]) async -> GitRepository? {
    let git = await GitProgram(folder: folder, environment: environment)
    let asked = [
      "rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--absolute-git-dir", "--show-prefix",
      "HEAD",
    ]
    guard let output = await git.output(of: asked, limit: 1 << 16) else { return nil }
    let lines = String(decoding: output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    guard lines.count == 6, lines[0] == "true", lines[2].hasPrefix("/"), Self.isName(lines[4]) else {
      return nil
    }
    return GitRepository(
      git: git, head: lines[4], isShallow: lines[1] != "false", ownFolder: lines[2], prefix: lines[3])
  }

  /// The name of the folder's content in each file of a commit, by path from the community's folder; nil when
  /// there is no such commit.
  func files(in commit: String) async -> [RelativePath: String]? {
    let asked = ["ls-tree", "-r", "-z", "--full-name", "--end-of-options", commit, "."]
    guard let output = await git.output(of: asked, limit: Self.limit) else { return nil }
    var files: [RelativePath: String] = [:]
    for entry in output.split(separator: 0) {
      guard let tab = entry.firstIndex(of: .tab) else { return nil }
      let facts = entry[..<tab].split(separator: .space)
      guard facts.count == 3 else { return nil }
      guard facts[1].elementsEqual("blob".utf8), let path = path(entry[entry.index(after: tab)...]) else {
        continue
      }
      files[path] = String(decoding: facts[2], as: UTF8.self)
    }
    return files
  }

  /// The name of the commit that somebody means; nil when there is none.
  func commit(_ meant: String) async -> String? {
    let asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", meant + "^{commit}"]
    guard let output = await git.output(of: asked, limit: 1 << 16) else { return nil }
    let name = String(decoding: output, as: UTF8.self).trimmingSpaces
    return Self.isName(name) ? name : nil
  }

  /// The bytes of contents by their names; those that are missing are left out, and everything when they are
  /// more than the limit of a folder.
  func contents(_ names: [String]) async -> [String: ContiguousArray<UInt8>] {
    guard !names.isEmpty else { return [:] }
    let input = Array((names.joined(separator: "\n") + "\n").utf8)
    guard
      let output = await git.output(of: ["cat-file", "--batch", "--buffer"], input: input, limit: Self.limit)
    else { return [:] }
    var contents: [String: ContiguousArray<UInt8>] = [:]
    var at = 0
    while at < output.count, let end = output[at...].firstIndex(of: .newline) {
      let facts = String(decoding: output[at..<end], as: UTF8.self).split(separator: " ")
      at = end + 1
      guard facts.count == 3, let size = Int(facts[2]), size >= 0, size <= output.count - at else { continue }
      contents[String(facts[0])] = ContiguousArray(output[at..<(at + size)])
      at += size + 1
    }
    return contents
  }

  /// A path from the top of the repository as one of the community's folder; nil when it lies elsewhere.
  func path(_ bytes: some Collection<UInt8>) -> RelativePath? {
    guard bytes.starts(with: prefix.utf8) else { return nil }
    return RelativePath(String(decoding: bytes.dropFirst(prefix.utf8.count), as: UTF8.self))
  }

  /// Bytes of one answer.
  static let limit = 256 << 20

  /// Whether a text is the name of an object: 40 or 64 hexadecimal digits.
  static func isName(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count)
      && text.utf8.allSatisfy { $0.isDigit || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f")) }
  }
}
