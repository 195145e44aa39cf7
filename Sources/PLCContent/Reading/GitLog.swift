import PLCText

/// The commits of a folder and the contents they gave to its files, as `git log` tells them.
struct GitLog: Sendable {
  /// The oldest first.
  private(set) var commits: [Commit] = []
  /// Who wrote each commit, by name.
  private(set) var authors: [String] = []
  /// The contents of each file, the oldest first, by the path that it has now.
  private(set) var files: [RelativePath: [Version]] = [:]

  /// A content of a file.
  struct Version: Sendable, Hashable {
    /// The place of its commit.
    let commit: Int
    /// Git's name for the bytes.
    let content: String
  }

  /// A history with more commits than this is left unknown.
  static let most = 20_000

  /// What to ask git for.
  static let arguments = [
    "log", "--topo-order", "--reverse", "--full-history", "--max-count=\(most + 1)", "--raw", "-c",
    "--no-abbrev", "-z", "-M", "-l400", "-O/dev/null", "--no-ext-diff", "--no-textconv", "--no-color",
    "--no-notes", "--no-relative", "--ignore-submodules=all", "--date=raw", "--encoding=UTF-8",
    "--format=%x01%P%x02%ad%x02%cd%x02%an", "HEAD", "--", ".",
  ]

  /// One line of a commit.
  private struct Change {
    let commit: Int
    let status: UInt8
    let content: String
    let path: RelativePath?
    /// The path it had before; nil when that lies elsewhere, or for anything but a renaming.
    let oldPath: RelativePath?
  }

  /// Reads what git said; nil when it is not what it should be, or too much.
  init?(_ output: [UInt8], of repository: GitRepository) {
    var changes: [Change] = []
    var tokens = output.split(separator: 0, omittingEmptySubsequences: true).makeIterator()
    while let token = tokens.next() {
      // A commit's own lines begin after a line end.
      let token = token.first == .newline ? token.dropFirst() : token
      switch token.first {
      case 1:
        guard let read = Self.commit(token.dropFirst(), isFirst: commits.isEmpty, in: repository) else {
          return nil
        }
        commits.append(read.commit)
        authors.append(read.author)
      case UInt8(ascii: ":"):
        let facts = token.split(separator: .space)
        guard let status = facts.last?.first, facts.count >= 5, let first = tokens.next() else {
          return nil
        }
        let isRenaming = facts[0].starts(with: ":1".utf8) && status == UInt8(ascii: "R")
        var path = first
        if isRenaming {
          guard let second = tokens.next() else { return nil }
          path = second
        }
        changes.append(
          Change(
            commit: commits.count - 1, status: status,
            content: String(decoding: facts[facts.count - 2], as: UTF8.self),
            path: repository.path(path), oldPath: isRenaming ? repository.path(first) : nil))
      case nil: continue
      default: return nil
      }
    }
    guard commits.count <= Self.most else { return nil }
    follow(changes)
  }

  /// Gives each content to the file that it belongs to now, from the newest commit to the oldest.
  private mutating func follow(_ changes: [Change]) {
    // What a path of older commits is called now; nil inside for one that was taken over by another file.
    var names: [RelativePath: RelativePath?] = [:]
    for change in changes.reversed() {
      guard let path = change.path else { continue }
      let now: RelativePath? = names[path] ?? path
      if change.status != UInt8(ascii: "D"), let now {
        files[now, default: []].append(Version(commit: change.commit, content: change.content))
      }
      if let old = change.oldPath {
        names[path] = RelativePath?.none
        names[old] = now
      }
    }
    files = files.mapValues { $0.reversed() }
  }

  private static func commit(
    _ token: some Collection<UInt8>, isFirst: Bool, in repository: GitRepository
  ) -> (commit: Commit, author: String)? {
    let parts = String(decoding: token, as: UTF8.self)
      .split(separator: "\u{2}", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let author = moment(parts[1]), let committer = moment(parts[2]) else {
      return nil
    }
    let hasNoParent = parts[0].isEmpty
    let commit = Commit(
      author.seconds <= committer.seconds ? author : committer, isFirst: isFirst || hasNoParent,
      isCut: hasNoParent && repository.isShallow)
    return (commit, String(parts[3]))
  }

  /// Reads `1757880000 -0500`.
  private static func moment(_ text: Substring) -> Moment? {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let seconds = Int(parts[0]), let zone = Int(parts[1]) else { return nil }
    let bounded = zone % 10_000
    return Moment(seconds: seconds, minutesAhead: bounded / 100 * 60 + bounded % 100)
  }
}
