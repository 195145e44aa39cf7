import Foundation

/// The built program, run in a folder of its own.
final class Program {
  /// A new folder, removed with everything in it.
  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "plc-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  struct Outcome {
    let status: Int32
    let output: String
    let messages: String
  }

  /// Where the build put the program: beside the bundle of the tests.
  private static var executable: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    return (bundle ?? Bundle.main.bundleURL).deletingLastPathComponent().appendingPathComponent("plc")
  }

  /// Runs `plc` with these arguments; `through` is a program that starts it, with its own arguments.
  func run(
    _ arguments: String..., through: [String] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, through: through, environment: environment)
  }

  /// The same with the arguments in a list.
  func run(
    _ arguments: [String], through: [String] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    let built = Self.executable.path
    let path =
      FileManager.default.fileExists(atPath: built)
      ? built
      : Bundle.main.executableURL?.deletingLastPathComponent().appendingPathComponent("plc").path ?? built
    let process = Process()
    let command = through + [path] + arguments
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8"].merging(environment)
    { $1 }
    let (output, messages) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = messages
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // What it says on standard error is short, so reading one after the other cannot block.
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let said = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      messages: String(decoding: said, as: UTF8.self))
  }

  func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  func write(_ path: String, _ data: Data) throws {
    let whole = folder + "/" + path
    try FileManager.default.createDirectory(
      atPath: (whole as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: whole))
  }

  func text(_ path: String) -> String? { try? String(contentsOfFile: folder + "/" + path, encoding: .utf8) }

  /// The bytes of every file below a folder, by path.
  func files(below path: String) throws -> [String: Data] {
    let root = folder + "/" + path
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder = ObjCBool(false)
      guard unsafe FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[name] = FileManager.default.contents(atPath: root + "/" + name)
    }
    return files
  }

  /// The top of the project.
  static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
}
