import CExchange

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The calls to the system that writing needs, each behind a name.
enum Disk {
  enum Kind { case nothing, folder, other }

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return .nothing }
    return (status.st_mode & S_IFMT) == S_IFDIR ? .folder : .other
  }

  /// The size of a plain file in bytes; nil when there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, (status.st_mode & S_IFMT) == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  static func makeFolders(_ path: String) throws {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      if kind(of: made) == .folder { continue }
      guard unsafe mkdir(made, 0o777) == 0 || errno == EEXIST else { throw failure("make the folder", made) }
    }
  }

  static func write(_ bytes: ContiguousArray<UInt8>, to path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure("write", path) }
    var written = 0
    let isWhole = unsafe bytes.withUnsafeBufferPointer { buffer in
      while written < buffer.count {
        let got = unsafe writeBytes(
          file, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { return false }
        written += got
      }
      return true
    }
    let code = errno
    let isClosed = close(file) == 0
    guard isWhole, isClosed else {
      errno = isWhole ? errno : code
      throw failure("write", path)
    }
  }

  /// The bytes of a plain file; nil when it cannot be read.
  static func contents(of path: String) -> ContiguousArray<UInt8>? {
    guard let size = size(of: path) else { return nil }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var isWhole = true
    let bytes = unsafe ContiguousArray<UInt8>(unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe readBytes(file, buffer.baseAddress.map { unsafe $0 + count }, size - count)
        if got <= 0 {
          isWhole = got == 0
          break
        }
        count += got
      }
    }
    return isWhole ? bytes : nil
  }

  /// A second name for a file; false where the file system has none.
  static func link(_ old: String, _ new: String) -> Bool { linkFile(old, new) == 0 }

  static func names(in folder: String) throws -> [String] {
    guard let stream = unsafe opendir(folder) else { throw failure("read the folder", folder) }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The paths of all plain files below a folder; links are not followed.
  static func files(below folder: String) throws -> [String] {
    var found: [String] = []
    var open = [""]
    while let prefix = open.popLast() {
      for name in try names(in: folder + "/" + prefix) {
        let path = prefix.isEmpty ? name : prefix + "/" + name
        switch ownKind(of: folder + "/" + path) {
        case .folder: open.append(path)
        case .other: found.append(path)
        case .nothing: continue
        }
      }
    }
    return found.sorted()
  }

  /// Removes a folder and all below it; a link is removed, not what it leads to.
  static func removeTree(_ path: String) throws {
    switch ownKind(of: path) {
    case .nothing: return
    case .other:
      guard unsafe unlink(path) == 0 else { throw failure("remove", path) }
    case .folder:
      for name in try names(in: path) { try removeTree(path + "/" + name) }
      guard unsafe rmdir(path) == 0 else { throw failure("remove", path) }
    }
  }

  private static func ownKind(of path: String) -> Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .nothing }
    return (status.st_mode & S_IFMT) == S_IFDIR ? .folder : .other
  }

  /// Puts `new` in the place of `old` in one step; afterwards `new` holds what was there before.
  static func swap(_ new: String, _ old: String) throws {
    if kind(of: old) == .nothing {
      guard unsafe rename(new, old) == 0 else { throw failure("put the new site at", old) }
      return
    }
    guard unsafe exchange_paths(new, old) == 0 else {
      let isMount = errno == EBUSY || errno == EXDEV
      throw failure(
        "swap in the new site at", old,
        hint: isMount || errno == EINVAL || errno == ENOSYS
          ? " A folder that is mounted, or a file system without an exchange of names, cannot be swapped in one step. Choose a folder inside it, or on another disk, with --out."
          : "")
    }
  }

  /// An open file that only one process may hold; nil when another holds it. The system lets go of it when
  /// the process ends, however it ends.
  static func lock(_ path: String) throws -> Int32? {
    while true {
      let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
      guard file >= 0 else { throw failure("write beside the site", path) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
        close(file)
        return nil
      }
      // Whoever held it before may have taken the name away between the two calls; then it locks nothing.
      var (held, named) = (stat(), stat())
      if unsafe fstat(file, &held) == 0, unsafe stat(path, &named) == 0, held.st_ino == named.st_ino {
        return file
      }
      close(file)
    }
  }

  static func unlock(_ file: Int32, _ path: String) {
    _ = unsafe unlink(path)
    close(file)
  }

  /// The path without links in it; the path itself where nothing stands.
  static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func failure(_ what: String, _ path: String, hint: String = "") -> SiteWriter.Failure {
    let code = errno
    let reason = unsafe String(cString: strerror(code)).lowercased()
    return SiteWriter.Failure(
      description: "Could not \(what) \(path): \(reason). The site that was there is as it was.\(hint)")
  }
}

private func readBytes(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  unsafe read(file, buffer, count)
}

private func writeBytes(_ file: Int32, _ buffer: UnsafePointer<UInt8>?, _ count: Int) -> Int {
  unsafe write(file, buffer, count)
}

private func linkFile(_ old: String, _ new: String) -> Int32 { unsafe link(old, new) }
