import PLCText

/// A history as it is kept: what is said of each file stands in a list of its own, since JSON takes ten times as long
/// over ten thousand small objects.
struct HistoryColumns: Codable {
  /// The files whose words are among the versions.
  let watched: [String]
  private let commits: [Commit]
  private let paths: [String]
  /// For each path the days since 1970; `unknown` for none.
  private let created: Numbers
  private let updated: Numbers
  /// For each path the place of its author's name; `unknown` for none.
  private let updatedBy: Numbers
  private let authors: [String]
  /// By path, of the files that have some; see `FileVersion.lines`.
  private let versions: [String: [String]]

  private static let unknown = Int(Int32.min)

  init(_ history: History, watched: [String]) {
    self.watched = watched
    commits = history.commits
    let files = history.allFiles.sorted { $0.path < $1.path }
    paths = files.map(\.path)
    created = Numbers(files.map { $0.file.created?.daysSince1970 ?? Self.unknown })
    updated = Numbers(files.map { $0.file.updated?.daysSince1970 ?? Self.unknown })
    let authors = Set(files.compactMap(\.file.updatedBy)).sorted()
    let places = Dictionary(zip(authors, authors.indices), uniquingKeysWith: { first, _ in first })
    updatedBy = Numbers(files.map { $0.file.updatedBy.flatMap { places[$0] } ?? Self.unknown })
    self.authors = authors
    versions = Dictionary(
      files.filter { !$0.file.versions.isEmpty }.map { ($0.path, $0.file.versions.map(\.lines)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The history; nil when the lists do not belong together.
  var history: History? {
    let (created, updated, updatedBy) = (created.values, updated.values, updatedBy.values)
    guard [created.count, updated.count, updatedBy.count].allSatisfy({ $0 == paths.count }) else {
      return nil
    }
    var files: [String: FileHistory] = [:]
    files.reserveCapacity(paths.count)
    for (place, path) in paths.enumerated() {
      let kept = versions[path] ?? []
      let versions = kept.compactMap(FileVersion.init(lines:)).filter { commits.indices.contains($0.commit) }
      guard versions.count == kept.count else { return nil }
      files[path] = FileHistory(
        created: Self.day(created[place]), updated: Self.day(updated[place]),
        updatedBy: authors.indices.contains(updatedBy[place]) ? authors[updatedBy[place]] : nil,
        versions: versions)
    }
    return History(commits: commits, byPath: files)
  }

  private static func day(_ number: Int) -> CalendarDate? {
    number == unknown ? nil : CalendarDate(daysSince1970: number)
  }
}

/// Whole numbers as one text of JSON, with spaces between them.
private struct Numbers: Codable {
  let values: [Int]

  init(_ values: [Int]) { self.values = values }

  init(from decoder: any Decoder) throws {
    values = try decoder.singleValueContainer().decode(String.self).utf8.split(separator: .space)
      .compactMap { Int(Substring($0)) }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values.map(String.init).joined(separator: " "))
  }
}
