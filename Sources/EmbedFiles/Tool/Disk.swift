#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files that the tool reads and the one that it writes.
enum Disk {
  /// What cannot be embedded, and why.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// The paths of all plain files below a folder, sorted.
  static func files(below folder: String) throws -> [String] {
    var found: [String] = []
    var open = [""]
    while let prefix = open.popLast() {
      for name in try names(in: folder + "/" + prefix) {
        if isFolder(folder + "/" + prefix + name) {
          open.append(prefix + name + "/")
        } else {
          found.append(prefix + name)
        }
      }
    }
    return found.sorted()
  }

  /// The text of a file. What is no text, say a picture, has no place in a literal.
  static func text(of path: String) throws -> String {
    guard let file = unsafe fopen(path, "rb") else { throw Failure(description: "cannot be read: \(path)") }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw Failure(description: "is not text in UTF-8: \(path)")
    }
    return text
  }

  static func write(_ text: String, to path: String) throws {
    guard let file = unsafe fopen(path, "wb") else {
      throw Failure(description: "cannot be written: \(path)")
    }
    let isWhole = unsafe fwrite(Array(text.utf8), 1, text.utf8.count, file) == text.utf8.count
    guard unsafe fclose(file) == 0, isWhole else { throw Failure(description: "cannot be written: \(path)") }
  }

  /// The names in a folder; what the desktop leaves there does not count, nor a site that was built there.
  private static func names(in folder: String) throws -> [String] {
    guard let stream = unsafe opendir(folder) else { throw Failure(description: "cannot be read: \(folder)") }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if ![".", "..", ".DS_Store", "site"].contains(name) { names.append(name) }
    }
    return names
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && (status.st_mode & S_IFMT) == S_IFDIR
  }
}

/// Ends the program, and with it the build.
func fail(_ reason: String) -> Never {
  print("error: embed-files: \(reason)")
  exit(1)
}
