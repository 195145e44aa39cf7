import Foundation
package import PLCText

/// Finds out which files of a folder are not as they were in a commit, by the names that git has for contents.
package struct ChangedFiles: Sendable {
  private let root: String
  private let environment: [String: String]

  /// As for `HistoryReader`.
  package init(root: String, environment: [String: String]) {
    (self.root, self.environment) = (root, environment)
  }

  /// There is nothing to compare with.
  package enum Failure: Error, Hashable, Sendable {
    /// There is no git, no repository, or no commit yet.
    case noRepository
    case noCommit(String)
  }

  /// The files that are new or other than in the commit that is meant, such as `HEAD` or `main`.
  package func paths(in tree: InputTree, since meant: String) async throws(Failure) -> Set<RelativePath> {
    guard let repository = await GitRepository.find(root, environment: environment) else {
      throw .noRepository
    }
    guard let commit = await repository.commit(meant), let old = await repository.files(in: commit) else {
      throw .noCommit(meant)
    }
    let root = root
    let changed = await tree.files.mapInParallel { file -> RelativePath? in
      guard let name = old[file.path] else { return file.path }
      let bytes = file.text?.bytes ?? (try? FolderReader.contents(of: "\(root)/\(file.path)", limit: 1 << 30))
      guard let bytes, !ContentName.isNamed(name, bytes) else { return bytes == nil ? file.path : nil }
      return file.path
    }
    return Set(changed.compactMap(\.self))
  }
}
