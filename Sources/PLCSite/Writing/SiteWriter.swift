import PLCContent
import PLCText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes a site so that there is always one whole site: the new one is made beside the old one and swapped
/// in at the end.
package struct SiteWriter: Sendable {
  /// A path of this machine.
  private let output: String
  /// The community's folder, for files that are copied.
  private let source: String

  package init(output: String, source: String) {
    // A link to a folder stays a link; what it leads to is written.
    self.output = Disk.resolved(output)
    self.source = source
  }

  /// What was done.
  package struct Report: Sendable, Hashable {
    package var written = 0
    package var unchanged = 0
    package var removed = 0
  }

  /// The site could not be written; the old one is still whole.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  static let manifestName = ".plc-manifest"

  /// Writes the files. Files of an earlier build that are no longer part of the site go; files that the tool
  /// did not write stay.
  ///
  /// `keepsOthers` is false when somebody asked to have those removed.
  package func write(_ files: [OutputFile], keepsOthers: Bool = true) throws -> Report {
    try refuseDangerousPlaces()
    Interrupt.hold()
    defer { Interrupt.release() }
    let (parent, name) = Self.split(output)
    try Disk.makeFolders(parent)
    guard let lock = try Disk.lock(parent + "/.\(name).plc-lock") else {
      throw Failure(
        description:
          "Another build is writing \(output) at this moment. Wait for it, or choose another folder with --out."
      )
    }
    defer { Disk.unlock(lock, parent + "/.\(name).plc-lock") }
    let old = try oldManifest()
    let staging = parent + "/.\(name).plc-new"
    try Disk.removeTree(staging)
    do {
      var report = try stage(files, in: staging, old: old, keepsOthers: keepsOthers)
      let ours = Set(files.map(\.path.string))
      report.removed = old.keys.count { !ours.contains($0) }
      // Whoever asks later would be told that the old site is there still.
      Interrupt.ignore()
      try Self.stopIfAsked()
      try Disk.swap(staging, output)
      try? Disk.removeTree(staging)
      return report
    } catch {
      try? Disk.removeTree(staging)
      throw error
    }
  }

  /// The files of the last build with their fingerprints; refuses a folder that is not ours.
  private func oldManifest() throws -> [String: UInt64] {
    switch Disk.kind(of: output) {
    case .nothing: return [:]
    case .folder: break
    case .other: throw Failure(description: "\(output) is no folder, so no site can be written there.")
    }
    if Disk.kind(of: output + "/plc.yml") != .nothing || Disk.kind(of: output + "/.git") != .nothing {
      throw Failure(description: "\(output) holds a community's own files. Choose another folder with --out.")
    }
    guard let manifest = Disk.contents(of: output + "/" + Self.manifestName) else {
      guard try Disk.names(in: output).isEmpty else {
        throw Failure(
          description:
            "\(output) is not empty and was not made by this tool, so it is left alone. Choose another folder with --out."
        )
      }
      return [:]
    }
    return Manifest.read(manifest)
  }

  /// The files in the output that no build wrote, by path; nothing when there is no site yet.
  package func strangers() throws -> [String] {
    guard Disk.kind(of: output) == .folder else { return [] }
    let old = try oldManifest()
    return try Disk.files(below: output).filter { old[$0] == nil && $0 != Self.manifestName }
  }

  /// The folder of the community, one that holds it, and what git keeps are no places for a site.
  private func refuseDangerousPlaces() throws {
    let community = Disk.resolved(source)
    if output == community || community.hasPrefix(output == "/" ? "/" : output + "/") {
      throw Failure(
        description:
          "\(output) is the community's own folder, or holds it. Choose another folder with --out.")
    }
    if output.split(separator: "/").contains(".git") {
      throw Failure(description: "\(output) belongs to git. Choose another folder with --out.")
    }
  }

  private static func stopIfAsked() throws {
    if Interrupt.came { throw Failure(description: "Stopped. The site that was there is as it was.") }
  }

  private func stage(
    _ files: [OutputFile], in staging: String, old: [String: UInt64], keepsOthers: Bool
  ) throws -> Report {
    var report = Report()
    var manifest: [(String, UInt64)] = []
    var folders: Set<RelativePath> = []
    try Disk.makeFolders(staging)
    for file in files {
      try Self.stopIfAsked()
      let folder = file.path.parent
      if folders.insert(folder).inserted, !folder.isRoot {
        try Disk.makeFolders(staging + "/" + folder.string)
      }
      let path = file.path.string
      let bytes = try bytes(of: file)
      let fingerprint = Fingerprint.of(bytes)
      manifest.append((path, fingerprint))
      // Unchanged files are linked, not written: writing is what costs most. Their bytes are looked at, since
      // somebody may have changed them, or a crash of the machine.
      let isSame = old[path] == fingerprint && Disk.contents(of: output + "/" + path) == bytes
      if old[path] == nil, keepsOthers, let theirs = Disk.contents(of: output + "/" + path), theirs != bytes {
        throw Failure(
          description:
            "\(path) in \(output) was not made by this tool, and the new site has a page of that name. Move the file, or give --clean to remove it; until then everything is as it was."
        )
      }
      if isSame, Disk.link(output + "/" + path, staging + "/" + path) {
        report.unchanged += 1
      } else {
        try Disk.write(bytes, to: staging + "/" + path)
        report.written += 1
      }
    }
    if keepsOthers { try carryOthers(into: staging, ours: Set(manifest.map(\.0)), old: old) }
    try Disk.write(Manifest.text(manifest), to: staging + "/" + Self.manifestName)
    return report
  }

  private func bytes(of file: OutputFile) throws -> ContiguousArray<UInt8> {
    switch file.content {
    case .bytes(let bytes): return bytes
    case .copy(let path):
      guard let bytes = Disk.contents(of: source + "/" + path.string) else {
        throw Failure(description: "\(path) can no longer be read.")
      }
      // Here and nowhere else pictures lose what they tell beside what they show.
      guard let published = MediaFormat.published(bytes) else {
        throw Failure(description: "\(path) is damaged, so its hidden details cannot be taken out.")
      }
      return published
    }
  }

  /// Files in the output that no build wrote are carried across.
  private func carryOthers(into staging: String, ours: Set<String>, old: [String: UInt64]) throws {
    guard Disk.kind(of: output) == .folder else { return }
    for path in try Disk.files(below: output) {
      if ours.contains(path) || old[path] != nil || path == Self.manifestName { continue }
      try Disk.makeFolders(Self.split(staging + "/" + path).parent)
      if Disk.link(output + "/" + path, staging + "/" + path) { continue }
      guard let bytes = Disk.contents(of: output + "/" + path) else { continue }
      try Disk.write(bytes, to: staging + "/" + path)
    }
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return (".", trimmed) }
    let parent = String(trimmed[..<slash])
    return (parent.isEmpty ? "/" : parent, String(trimmed[trimmed.index(after: slash)...]))
  }
}

/// The list of files that a build wrote, one line each: fingerprint, space, path.
enum Manifest {
  static func text(_ files: [(String, UInt64)]) -> ContiguousArray<UInt8> {
    var text = "plc site 1\n"
    for (path, fingerprint) in files.sorted(by: { $0.0 < $1.0 }) {
      text += String(fingerprint, radix: 16) + " " + path + "\n"
    }
    return ContiguousArray(text.utf8)
  }

  static func read(_ bytes: ContiguousArray<UInt8>) -> [String: UInt64] {
    var files: [String: UInt64] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst() {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2, let fingerprint = UInt64(parts[0], radix: 16) {
        files[String(parts[1])] = fingerprint
      }
    }
    return files
  }
}

/// A quick fingerprint to tell whether a file changed (FNV-1a over eight bytes at a time). It is no
/// protection against anybody; nothing relies on it but what is written anew.
enum Fingerprint {
  static func of(_ bytes: ContiguousArray<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
    var at = 0
    while at + 8 <= bytes.count {
      var word: UInt64 = 0
      for offset in 0..<8 { word = word << 8 | UInt64(bytes[at + offset]) }
      hash = (hash ^ word) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
      at += 8
    }
    for byte in bytes[at...] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}
