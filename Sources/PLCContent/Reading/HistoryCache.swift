import Crypto
import Foundation
import PLCText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What was last read from git, kept in the repository's own folder, which nobody commits. Another commit checked
/// out, another form, a changed byte: then it counts for nothing and is written anew.
struct HistoryCache {
  private let file: String
  private let key: String

  /// Goes up when what is kept changes its form or its meaning.
  private static let form = 6

  init(of repository: GitRepository) {
    // Several communities may share a repository.
    let place = repository.prefix.isEmpty ? "" : "-" + Self.digest(Array(repository.prefix.utf8)).prefix(12)
    file = repository.ownFolder + "/plc-history" + place
    key = "plc-history \(Self.form) \(repository.head) \(repository.isShallow)"
  }

  /// What was kept.
  struct Content: Sendable {
    let history: History
    fileprivate let watched: Set<String>

    /// Whether it holds the words of all these files.
    func covers(_ paths: some Sequence<RelativePath>) -> Bool {
      paths.allSatisfy { watched.contains($0.string) }
    }
  }

  /// What is kept; nil when that is nothing, or of another commit.
  func content() -> Content? {
    guard let bytes = try? FolderReader.contents(of: file, limit: GitRepository.limit),
      let end = bytes.firstIndex(of: .newline)
    else { return nil }
    let body = Data(bytes[(end + 1)...])
    guard String(decoding: bytes[..<end], as: UTF8.self) == key + " " + Self.digest(Array(body)),
      let columns = try? JSONDecoder().decode(HistoryColumns.self, from: body), let history = columns.history
    else { return nil }
    return Content(history: history, watched: Set(columns.watched))
  }

  /// Keeps a history; where that cannot be, nothing is kept and nothing is said.
  func keep(_ history: History, covering paths: some Collection<RelativePath>) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let columns = HistoryColumns(history, watched: paths.map(\.string).sorted())
    guard let body = try? encoder.encode(columns) else { return }
    let text = Array("\(key) \(Self.digest(Array(body)))\n".utf8) + Array(body)
    let beside = file + ".\(getpid())"
    // Never through a link that somebody left there.
    let target = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard target >= 0 else { return }
    let isWritten = (try? FileHandle(fileDescriptor: target).write(contentsOf: text)) != nil
    close(target)
    let isMoved = unsafe isWritten && rename(beside, file) == 0
    if !isMoved { _ = unsafe unlink(beside) }
  }

  private static func digest(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hexadecimal }
}
