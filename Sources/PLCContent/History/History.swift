package import PLCText

/// What is known of when the texts of a folder were written: the commits that touched it, and what the files
/// said in them.
///
/// A plain value: it is read from git, or made by hand. What it does not hold is unknown, and unknown is never
/// held against anyone.
package struct History: Sendable, Hashable {
  /// The oldest first; a commit stands after those it builds on.
  package let commits: [Commit]
  /// By the path that a file has now.
  private let files: [String: FileHistory]

  /// Nothing is known.
  package static let unknown = History(commits: [], files: [:])

  package var isUnknown: Bool { files.isEmpty }

  package init(commits: [Commit], files: [RelativePath: FileHistory]) {
    self.commits = commits
    self.files = Dictionary(files.map { ($0.key.string, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// `files` are by the strings of their paths.
  init(commits: [Commit], byPath files: [String: FileHistory]) {
    (self.commits, self.files) = (commits, files)
  }

  /// What is known of a file; nil when nothing is.
  package subscript(_ path: RelativePath) -> FileHistory? { files[path.string] }

  /// Every file of which something is known, in no order.
  var allFiles: some Sequence<(path: String, file: FileHistory)> { files.lazy.map { ($0.key, $0.value) } }

  /// The same folder as it was known at the end of a day: later commits have not happened.
  package func until(_ day: CalendarDate) -> History {
    guard commits.contains(where: { $0.moment.day > day }) else { return self }
    var known: [RelativePath: FileHistory] = [:]
    for (path, file) in files {
      var file = file
      file.versions.removeAll { commits[$0.commit].moment.day > day }
      if let created = file.created, created > day { file.created = nil }
      if let updated = file.updated, updated > day { (file.updated, file.updatedBy) = (nil, nil) }
      known[RelativePath.root.appending(path)] = file
    }
    return History(commits: commits, files: known)
  }
}

/// One commit.
package struct Commit: Sendable, Hashable, Codable {
  /// The earlier of when it was written and when it was made, so that reworking history dates nothing later.
  package let moment: Moment
  /// Whether its texts may be much older than itself: the first commit of a folder brings in what was there.
  package let isFirst: Bool
  /// Whether older commits are missing here, as in a shallow clone.
  package let isCut: Bool

  package init(_ moment: Moment, isFirst: Bool = false, isCut: Bool = false) {
    (self.moment, self.isFirst, self.isCut) = (moment, isFirst || isCut, isCut)
  }
}

/// What is known of one file.
package struct FileHistory: Sendable, Hashable {
  /// The day of its first commit; nil when unknown.
  package var created: CalendarDate?
  /// The day of its last commit; nil when unknown.
  package var updated: CalendarDate?
  /// Who wrote its last commit, by the name that git has; nil when unknown. No page shows it as it stands.
  package var updatedBy: String?
  /// What it said in each commit that changed it, the oldest first; only of files whose words matter, and
  /// empty when one of them could not be read.
  package var versions: [FileVersion]

  package init(
    created: CalendarDate? = nil, updated: CalendarDate? = nil, updatedBy: String? = nil,
    versions: [FileVersion] = []
  ) {
    (self.created, self.updated, self.updatedBy) = (created, updated, updatedBy)
    self.versions = versions
  }
}

/// What a file said in one commit.
package struct FileVersion: Sendable, Hashable {
  /// The place of the commit in the history.
  package let commit: Int
  package let words: VersionWords

  package init(commit: Int, words: VersionWords) { (self.commit, self.words) = (commit, words) }
}
