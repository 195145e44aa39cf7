package import PLCContent
import PLCText

extension History {
  /// A history made by hand: commits as moments such as `2026-10-01 09:30` and the texts they gave to files, the
  /// oldest first, all by one author. History begins with the first one.
  package static func made(
    of written: [(at: String, files: [String: String])], for library: Library, by author: String? = nil
  ) -> History {
    var texts: [RelativePath: [(commit: Int, text: SourceText)]] = [:]
    var commits: [Commit] = []
    for (at, files) in written {
      guard let moment = Moment(at) else { continue }
      for (path, text) in files {
        texts[RelativePath.root.appending(path), default: []].append((commits.count, SourceText(text)))
      }
      commits.append(Commit(moment, isFirst: commits.isEmpty))
    }
    let watched = library.watchedFiles
    let files = texts.map { path, versions in
      let words = watched[path]?.words(of: versions.map(\.text), at: path) ?? []
      return (
        path,
        FileHistory(
          created: versions.first.map { commits[$0.commit].moment.day },
          updated: versions.last.map { commits[$0.commit].moment.day }, updatedBy: author,
          versions: zip(versions, words).map { FileVersion(commit: $0.commit, words: $1) })
      )
    }
    return History(commits: commits, files: Dictionary(files, uniquingKeysWith: { first, _ in first }))
  }
}
