import PLCContent
import PLCText

/// A file that was named on the command line, from anywhere on this machine.
enum TextFile {
  /// More than this is no survey, talk or series that a person gathered.
  private static let limit = 16 << 20

  /// Its text; what cannot be read as UTF-8 is said with what to do about it.
  static func read(_ name: String) throws -> SourceText {
    let bytes: ContiguousArray<UInt8>
    do {
      bytes = try FolderReader.contents(of: Workspace.absolute(name), limit: limit + 1)
    } catch let failure as FolderReader.Failure {
      throw CannotDo("\(name) cannot be read: \(failure.description).")
    }
    guard bytes.count <= limit else { throw CannotDo("\(name) is larger than 16 MiB.") }
    // Excel's and Word's own files are zip archives.
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw CannotDo(
        "\(name) is a workbook or a document of Office, not text. Open it there and save it as “CSV UTF-8” or as plain text."
      )
    }
    if let fault = EncodingFault(bytes) { throw CannotDo("\(name): \(fault.message)") }
    guard bytes.contains(where: { $0 > UInt8.space }), bytes != [0xEF, 0xBB, 0xBF] else {
      throw CannotDo("\(name) is empty. Was it saved, or exported, before anything was in it?")
    }
    return SourceText(bytes: bytes)
  }
}
