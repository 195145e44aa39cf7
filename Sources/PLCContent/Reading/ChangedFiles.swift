import Crypto
import Foundation
package import PLCText

/// Finds out which files of a folder are not as they were in a commit.
///
/// The bytes that were read are given git's own names and compared: git never looks at the files itself, since it
/// would run the filters that a folder may name.
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
      guard let bytes, !Self.isNamed(name, bytes) else { return bytes == nil ? file.path : nil }
      return file.path
    }
    return Set(changed.compactMap(\.self))
  }

  /// Whether bytes have this name in git: as they are, or with the line ends that git keeps for a Windows file.
  private static func isNamed(_ name: String, _ bytes: ContiguousArray<UInt8>) -> Bool {
    if Self.name(of: bytes, length: name.utf8.count) == name { return true }
    guard bytes.contains(.carriageReturn) else { return false }
    var unix = ContiguousArray<UInt8>()
    unix.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .newline { continue }
      unix.append(byte)
    }
    return Self.name(of: unix, length: name.utf8.count) == name
  }

  /// SHA-1 of a header and the bytes, or SHA-256 in repositories that use it.
  private static func name(of bytes: ContiguousArray<UInt8>, length: Int) -> String {
    let whole = Array("blob \(bytes.count)\0".utf8) + bytes
    return length == 64 ? SHA256.hash(data: whole).hexadecimal : Insecure.SHA1.hash(data: whole).hexadecimal
  }
}
