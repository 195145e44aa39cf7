import Foundation
import PLCContent
import PLCText

extension Workspace {
  /// Writes a file anew, beside itself and renamed; refuses when it is no longer what was read.
  func replace(_ path: RelativePath, _ read: SourceText, with text: SourceText) throws {
    try replace(path, read.bytes, with: text.bytes)
  }

  /// The same for a file of any kind.
  func replace(
    _ path: RelativePath, _ read: ContiguousArray<UInt8>, with bytes: ContiguousArray<UInt8>
  ) throws {
    let whole = root + "/" + path.string
    guard let now = try? FolderReader.contents(of: whole, limit: read.count + 1), now == read else {
      throw CannotDo("\(path) changed while it was being worked on, so it was left alone. Try again.")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: whole)
    try Data(bytes).write(to: URL(fileURLWithPath: whole), options: .atomic)
    if let permissions = attributes?[.posixPermissions] {
      try? FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: whole)
    }
  }
}

extension InputTree {
  /// The same folder with other texts, and with files that were not there.
  func replacing(_ texts: [RelativePath: SourceText]) -> InputTree {
    let kept = files.map { file in texts[file.path].map { InputFile(file.path, .text($0)) } ?? file }
    let new = texts.filter { self[$0.key] == nil }.map { InputFile($0.key, .text($0.value)) }
    return InputTree(files: kept + new, findings: findings, settings: settings)
  }
}
