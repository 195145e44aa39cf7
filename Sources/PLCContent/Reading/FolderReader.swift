import PLCDiagnostics
import PLCText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads a community's folder. It never leaves the folder and never opens anything but plain files.
package struct FolderReader: Sendable {
  private let root: String
  private let ignores: IgnoreList
  /// Read first: the bounds and the names file have to be known before anything else is.
  package let settings: FolderSettings

  /// `root` is a path of this machine.
  package init(root: String) {
    self.root = root
    let bytes = try? Self.contents(of: root + "/" + FolderSettings.path.string, limit: 1 << 20)
    settings = FolderSettings(
      reading: bytes.flatMap { EncodingFault($0) == nil ? SourceText(bytes: $0) : nil })
    let list = try? Self.contents(of: root + "/.plcignore", limit: 1 << 20)
    ignores = IgnoreList(list.map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  private var limits: Limits { settings.settings.limits }
  /// The names that nothing may show; read although its name begins with a dot.
  private var namesFile: RelativePath { settings.settings.namesFile }

  /// The folder could not be read at all.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Reads everything, in parallel. The result does not depend on the order of the file system.
  package func read() async throws -> InputTree {
    var listing = Listing()
    try list(.root, into: &listing)
    if !listing.files.contains(where: { $0.path == namesFile }), Self.status(systemPath(namesFile)) != nil,
      leadsInside(namesFile)
    {
      try visit(namesFile, into: &listing)
    }
    let found = listing.files
    let read = await found.mapInParallel { entry in readFile(entry) }
    var files: [InputFile] = []
    var findings = listing.findings
    files.reserveCapacity(read.count)
    for (file, finding) in read {
      files.append(file)
      if let finding { findings.append(finding) }
    }
    return InputTree(files: files, findings: findings, settings: settings)
  }

  /// What the folder is like now, without reading its files: another stamp when one was written, added, moved or
  /// taken away.
  package func stamp() throws -> FolderStamp {
    var listing = Listing()
    try list(.root, into: &listing)
    return FolderStamp(
      files: listing.files.map {
        FolderStamp.File(path: $0.path, size: $0.size, seconds: $0.seconds, nanoseconds: $0.nanoseconds)
      })
  }

  // MARK: Listing

  private struct Entry: Sendable {
    let path: RelativePath
    let size: Int
    /// When it was last written.
    let seconds: Int
    let nanoseconds: Int

    init(_ path: RelativePath, _ status: stat) {
      self.path = path
      size = Int(status.st_size)
      #if canImport(Darwin)
        (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
      #else
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
      #endif
    }
  }

  private struct Listing {
    var files: [Entry] = []
    var findings: [Diagnostic] = []
    var bytes = 0
    var visited: Set<FileIdentity> = []
  }

  private struct FileIdentity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  private func list(_ folder: RelativePath, into listing: inout Listing) throws {
    let names: [String]
    do {
      names = try Self.names(in: systemPath(folder))
    } catch let failure as Failure {
      if folder.isRoot { throw failure }
      listing.findings.append(
        Diagnostic(
          "unreadable-file", "This folder cannot be opened: \(failure.description).",
          at: Place(folder, .fileStart), severity: .error))
      return
    }
    for name in names.sorted() where !Self.isHidden(name, in: folder) {
      let path = folder.appending(name)
      try visit(path, into: &listing)
    }
  }

  /// Names that begin with a dot are not documents; nor is what a build or a package manager leaves.
  private static func isHidden(_ name: String, in folder: RelativePath) -> Bool {
    name.hasPrefix(".") || (folder.isRoot && name == "node_modules")
  }

  private func visit(_ path: RelativePath, into listing: inout Listing) throws {
    guard let (status, isLink) = Self.status(systemPath(path)) else {
      listing.findings.append(
        skipped(path, "This link leads to nothing, so it is left out."))
      return
    }
    let isFolder = (status.st_mode & S_IFMT) == S_IFDIR
    if ignores.ignores(path, isFolder: isFolder) { return }
    if isLink, !leadsInside(path) {
      listing.findings.append(
        skipped(path, "This link leads outside the folder, so it is left out."))
      return
    }
    if isFolder {
      let identity = FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
      if isOutput(path) { return }
      guard listing.visited.insert(identity).inserted else {
        listing.findings.append(
          skipped(path, "This link leads to a folder that is read already, so it is left out."))
        return
      }
      try list(path, into: &listing)
      return
    }
    guard (status.st_mode & S_IFMT) == S_IFREG else {
      listing.findings.append(
        skipped(path, "This is no plain file (a device, a pipe or a socket), so it is left out."))
      return
    }
    listing.bytes += Int(status.st_size)
    if listing.files.count >= limits.files || listing.bytes > limits.folder {
      throw Failure(
        description:
          "The folder holds more than \(limits.files) files or \(limits.folder >> 20) MiB. If that is right, raise `limits:` in plc.yml; else name what to leave out in .plcignore."
      )
    }
    listing.files.append(Entry(path, status))
  }

  /// A folder that a build wrote says so itself.
  private func isOutput(_ path: RelativePath) -> Bool {
    Self.status(systemPath(path) + "/.plc-manifest") != nil
  }

  private func leadsInside(_ path: RelativePath) -> Bool {
    guard let target = Self.realPath(systemPath(path)), let base = Self.realPath(root) else { return false }
    return target.hasPrefix(base.hasSuffix("/") ? base : base + "/")
  }

  private func skipped(_ path: RelativePath, _ message: String) -> Diagnostic {
    Diagnostic("skipped-file", message, at: Place(path, .fileStart), severity: .info)
  }

  private func systemPath(_ path: RelativePath) -> String { path.isRoot ? root : root + "/" + path.string }

  // MARK: Files

  private func readFile(_ entry: Entry) -> (InputFile, Diagnostic?) {
    let path = entry.path
    guard ["md", "csv", "yml", "txt"].contains(path.fileExtension) || SiteTheme.texts.contains(path) else {
      return readAsset(entry)
    }
    func unreadable(_ rule: RuleID, _ message: String, _ span: ByteSpan = .fileStart) -> (
      InputFile, Diagnostic?
    ) {
      (InputFile(path, .unreadable), Diagnostic(rule, message, at: Place(path, span), severity: .error))
    }
    if entry.size > limits.file {
      return unreadable(
        "too-complex",
        "This file has \(entry.size) bytes, and the bound is \(limits.file). It is left out; parts of it could become files of their own, or pictures and recordings could stand beside it."
      )
    }
    do {
      let bytes = try Self.contents(of: systemPath(path), limit: limits.file)
      if let fault = EncodingFault(bytes) { return unreadable("not-utf8", fault.message, fault.span) }
      return (InputFile(path, .text(SourceText(bytes: bytes))), nil)
    } catch {
      return unreadable("unreadable-file", "This file cannot be opened: \(error).")
    }
  }
}

extension FolderReader {
  /// A file that is no text: pictures and the like are looked into, and only what they tell is kept.
  private func readAsset(_ entry: Entry) -> (InputFile, Diagnostic?) {
    let ending = entry.path.fileExtension
    let isImage = MediaFacts.images.contains(ending)
    let asset = InputFile.Content.asset(size: entry.size)
    guard isImage || MediaFacts.others.contains(ending) else { return (InputFile(entry.path, asset), nil) }
    guard entry.size <= limits.image else {
      let tooLarge = Diagnostic(
        "too-complex",
        "This picture has \(entry.size) bytes, and the bound is \(limits.image). It is left out of the site; a smaller one also loads faster.",
        at: Place(entry.path, .fileStart), severity: .error)
      return (InputFile(entry.path, asset), isImage ? tooLarge : nil)
    }
    do {
      let bytes = try Self.contents(of: systemPath(entry.path), limit: limits.image)
      return (InputFile(entry.path, asset, media: MediaFacts(bytes)), nil)
    } catch {
      return (
        InputFile(entry.path, .unreadable),
        Diagnostic(
          "unreadable-file", "This file cannot be opened: \(error).", at: Place(entry.path, .fileStart),
          severity: .error)
      )
    }
  }
}

/// The calls to the system, each behind a name.
extension FolderReader {
  /// The names in a folder, without `.` and `..`, in no order.
  private static func names(in folder: String) throws -> [String] {
    guard let stream = unsafe opendir(folder) else { throw Failure(description: reason()) }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// What stands at a path, after links, and whether the path itself is a link.
  private static func status(_ path: String) -> (stat, isLink: Bool)? {
    var own = stat()
    guard unsafe lstat(path, &own) == 0 else { return nil }
    guard (own.st_mode & S_IFMT) == S_IFLNK else { return (own, false) }
    var target = stat()
    guard unsafe stat(path, &target) == 0 else { return nil }
    return (target, true)
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The bytes of a plain file, at most `limit`.
  package static func contents(of path: String, limit: Int) throws -> ContiguousArray<UInt8> {
    let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw Failure(description: reason()) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw Failure(description: reason()) }
    guard (status.st_mode & S_IFMT) == S_IFREG else { throw Failure(description: "it is no plain file") }
    let size = min(Int(status.st_size), limit)
    var failed = false
    let bytes = unsafe ContiguousArray<UInt8>(unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe readBytes(file, buffer.baseAddress.map { unsafe $0 + count }, size - count)
        if got <= 0 {
          failed = got < 0
          break
        }
        count += got
      }
    }
    if failed { throw Failure(description: reason()) }
    return bytes
  }

  /// What the system says of the last call that failed, in its words.
  private static func reason() -> String {
    let code = errno
    return unsafe String(cString: strerror(code)).lowercased()
  }
}

/// The system's `read`, under a name that the reader's own method does not hide.
private func readBytes(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  unsafe read(file, buffer, count)
}
