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

  /// What git says before the folder has been read.
  package struct Answer: Sendable {
    fileprivate let repository: GitRepository
    /// What was remembered from the last time.
    fileprivate let kept: HistoryCache.Content?
    /// When nothing was: the commits, and the files of the last one.
    fileprivate let told: (log: GitLog, present: [RelativePath: String])?
  }

  /// Asks what needs no library, so that git can work while the folder is read; nil without git, outside a
  /// repository, or before the first commit.
  package func ask() async -> Answer? {
    guard let repository = await GitRepository.find(root, environment: environment) else { return nil }
    let kept = remembers ? HistoryCache(of: repository).content() : nil
    return Answer(
      repository: repository, kept: kept, told: kept == nil ? await Self.log(of: repository) : nil)
  }

  /// What git knows, and what of it is still to be kept for the next time.
  package struct Outcome: Sendable {
    package let history: History
    fileprivate var cache: HistoryCache?
    fileprivate var covered: [RelativePath] = []

    package static let unknown = Outcome(history: .unknown)

    /// Keeps what is new; it takes a while, and nothing waits for it.
    package func keep() async { cache?.keep(history, covering: covered) }
  }

  /// What git knows of the files of a library; unknown where there was no answer.
  package func history(of library: Library, from answer: Answer?) async -> Outcome {
    guard let answer else { return .unknown }
    let watched = library.watchedFiles
    if let kept = answer.kept, kept.covers(watched.keys) { return Outcome(history: kept.history) }
    let told = if let told = answer.told { told } else { await Self.log(of: answer.repository) }
    guard let told else { return .unknown }
    let history = await Self.history(told.log, told.present, watched: watched, library, answer.repository)
    return Outcome(
      history: history, cache: remembers ? HistoryCache(of: answer.repository) : nil,
      covered: Array(watched.keys))
  }

  private static func log(of repository: GitRepository) async -> (
    log: GitLog, present: [RelativePath: String]
  )? {
    async let files = repository.files(in: repository.head)
    guard let output = await repository.git.output(of: GitLog.arguments, limit: GitRepository.limit),
      let log = GitLog(output, of: repository), let present = await files
    else { return nil }
    return (log, present)
  }

  private static func history(
    _ log: GitLog, _ present: [RelativePath: String], watched: [RelativePath: WatchedWords],
    _ library: Library, _ repository: GitRepository
  ) async -> History {
    // A file whose last known content is not the one that is checked out was not followed all the way.
    let followed = log.files.filter { path, versions in versions.last?.content == present[path] }
    let wanted = followed.filter { watched[$0.key] != nil }.sorted { $0.key < $1.key }
    // What stands in the folder need not come from git, and has been read already.
    let current = await wanted.mapInParallel { path, versions in
      library.tree[path]?.text.flatMap { text in
        versions.last.flatMap { ContentName.isNamed($0.content, text.bytes) ? text : nil }
      }
    }
    let older = zip(wanted, current).flatMap { file, current in
      current == nil ? file.value : Array(file.value.dropLast())
    }
    let contents = await repository.contents(Set(older.map(\.content)).sorted())
    let limit = library.settings.limits.file
    let read = await zip(wanted, current).map { ($0.key, $0.value, $1) }.mapInParallel {
      path, versions, current in
      (path, Self.versions(versions, watched[path], path, contents, current, library, limit: limit))
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

  /// `current` is the text of the last version, when that is what stands in the folder.
  private static func versions(
    _ versions: [GitLog.Version], _ watched: WatchedWords?, _ path: RelativePath,
    _ contents: [String: ContiguousArray<UInt8>], _ current: SourceText?, _ library: Library, limit: Int
  ) -> [FileVersion] {
    let texts = versions.enumerated().compactMap { place, version -> SourceText? in
      if let current, place == versions.count - 1 { return current }
      return contents[version.content].flatMap { $0.count <= limit ? SourceText(bytes: $0) : nil }
    }
    let document = current == nil ? nil : library.document(at: path)?.typed
    guard let watched, texts.count == versions.count,
      let words = watched.words(of: texts, at: path, last: document)
    else { return [] }
    return zip(versions, words).map { FileVersion(commit: $0.commit, words: $1) }
  }
}
