import PLCDiagnostics
import PLCText

/// Reads from git when the texts of a folder were written. It asks git a few times for the whole folder, never for
/// each file, and remembers the answer until something is committed.
package struct HistoryReader: Sendable {
  private let root: String
  private let environment: [String: String]
  private let remembers: Bool

  /// `root` is a path of this machine, absolute; `environment` is where git is looked for. With `remembers` the
  /// answer is kept in the repository's own folder `.git`.
  package init(root: String, environment: [String: String], remembers: Bool = true) {
    (self.root, self.environment, self.remembers) = (root, environment, remembers)
  }

  /// What git knows of the files of a library; unknown without git, outside a repository, or before the first
  /// commit.
  package func history(of library: Library) async -> History {
    guard let repository = await GitRepository.find(root, environment: environment) else { return .unknown }
    let watched = library.watchedFiles
    let cache = HistoryCache(of: repository)
    if remembers, let known = cache.history(covering: watched.keys) { return known }
    async let files = repository.files(in: repository.head)
    guard let output = await repository.git.output(of: GitLog.arguments, limit: GitRepository.limit),
      let log = GitLog(output, of: repository), let present = await files
    else { return .unknown }
    let history = await Self.history(log, present, watched: watched, library, repository)
    if remembers { cache.keep(history, covering: watched.keys) }
    return history
  }

  private static func history(
    _ log: GitLog, _ present: [RelativePath: String], watched: [RelativePath: WatchedWords],
    _ library: Library, _ repository: GitRepository
  ) async -> History {
    // A file whose last known content is not the one that is checked out was not followed all the way.
    let followed = log.files.filter { path, versions in versions.last?.content == present[path] }
    let wanted = followed.filter { watched[$0.key] != nil }
    let names = Set(wanted.values.flatMap { $0.map(\.content) })
    let contents = await repository.contents(names.sorted())
    let limit = library.settings.limits.file
    let read = await wanted.sorted { $0.key < $1.key }.mapInParallel { path, versions in
      (path, Self.versions(versions, watched[path], path, contents, limit: limit))
    }
    let words = Dictionary(read, uniquingKeysWith: { first, _ in first })
    var files: [RelativePath: FileHistory] = [:]
    for (path, versions) in followed {
      guard let first = versions.first, let last = versions.last else { continue }
      let (created, updated) = (log.commits[first.commit], log.commits[last.commit])
      files[path] = FileHistory(
        created: created.isCut ? nil : created.moment.day, updated: updated.isCut ? nil : updated.moment.day,
        updatedBy: updated.isCut ? nil : log.authors[last.commit], versions: words[path] ?? [])
    }
    return History(commits: log.commits, files: files)
  }

  private static func versions(
    _ versions: [GitLog.Version], _ watched: WatchedWords?, _ path: RelativePath,
    _ contents: [String: ContiguousArray<UInt8>], limit: Int
  ) -> [FileVersion] {
    let texts = versions.compactMap { contents[$0.content] }.filter { $0.count <= limit }
    guard let watched, texts.count == versions.count,
      let words = watched.words(of: texts.map(SourceText.init(bytes:)), at: path)
    else { return [] }
    return zip(versions, words).map { FileVersion(commit: $0.commit, words: $1) }
  }
}
