import ArgumentParser
import Foundation
import PLCContent
import PLCDiagnostics
import PLCRules
import PLCText
import Synchronization

/// The community's folder that a command works on.
struct Workspace {
  /// A path of this machine, absolute.
  let root: String
  /// Whether a plc.yml stands there.
  let hasSettings: Bool

  /// The folder that is named, else the nearest one upward that holds a plc.yml, else this one.
  static func find(_ options: CommonOptions) throws -> Workspace {
    let current = FileManager.default.currentDirectoryPath
    if let named = options.dir {
      let path = absolute(named, from: current)
      var isFolder = ObjCBool(false)
      guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
      else {
        throw CannotDo("There is no folder \(named).")
      }
      return Workspace(root: path, hasSettings: hasSettings(path))
    }
    var folder = current
    while true {
      if hasSettings(folder) { return Workspace(root: folder, hasSettings: true) }
      let parent = (folder as NSString).deletingLastPathComponent
      if parent == folder || parent.isEmpty { break }
      folder = parent
    }
    return Workspace(root: current, hasSettings: false)
  }

  static func absolute(_ path: String, from folder: String = FileManager.default.currentDirectoryPath)
    -> String
  {
    let whole = path.hasPrefix("/") ? path : folder + "/" + path
    return URL(fileURLWithPath: whole).standardizedFileURL.path
  }

  private static func hasSettings(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/plc.yml")
  }

  /// Reads the whole folder and links it.
  func library(_ console: Console) async throws -> Library { await library(of: try await tree(console)) }

  /// Links a folder that has been read.
  func library(of tree: InputTree) async -> Library {
    let library = await Library.make(of: tree)
    Self.last.withLock { $0 = library }
    return library
  }

  /// The last library that was read. A program that ends gives its memory back at once; taking a large library
  /// apart piece by piece before that took a twentieth of a check.
  private static let last = Mutex<Library?>(nil)

  /// Reads the whole folder.
  func tree(_ console: Console) async throws -> InputTree {
    if !hasSettings {
      console.say("There is no plc.yml in \(root), so the defaults are used. `plc init` makes one.")
    }
    do {
      return try await FolderReader(root: root).read()
    } catch let failure as FolderReader.Failure {
      throw CannotDo("\(root) cannot be read: \(failure.description)")
    }
  }

  /// What plc.yml says, without reading the rest of the folder.
  func settings() -> Settings { FolderReader(root: root).settings.settings }

  /// A path on the command line as a path of the folder; nil when it lies outside.
  func relative(_ path: String) -> RelativePath? {
    let whole = Self.absolute(path)
    if whole == root { return .root }
    guard whole.hasPrefix(root + "/") else { return nil }
    return RelativePath(String(whole.dropFirst(root.count + 1)))
  }

  /// Writes a file that is not there yet; its folders are made.
  func create(_ path: RelativePath, _ text: String) throws { try create(path, SourceText(text)) }

  /// Writes a file that is not there yet, byte for byte; its folders are made.
  func create(_ path: RelativePath, _ text: SourceText) throws {
    let whole = root + "/" + path.string
    guard !FileManager.default.fileExists(atPath: whole) else {
      throw CannotDo("\(path) is there already, so nothing was written.")
    }
    try FileManager.default.createDirectory(
      atPath: (whole as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.bytes).write(to: URL(fileURLWithPath: whole), options: .atomic)
  }

  static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1)
      ?? CalendarDate(daysSince1970: 0)
  }
}
