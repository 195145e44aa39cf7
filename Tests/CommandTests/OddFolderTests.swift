import Foundation
import Testing

/// Things that should not be in a folder, and are.
@Suite struct OddFolderTests {
  private static let plain: [(path: String, data: Data, rule: String?)] = [
    ("pages/empty.md", Data(), nil),
    ("pages/only-front-matter.md", Data("---\ntitle: Only\n---".utf8), nil),
    ("pages/no-front-matter.md", Data("Text.\n".utf8), nil),
    ("pages/bom.md", Data([0xEF, 0xBB, 0xBF]) + Data("---\ntitle: Bom\n---\nText.\n".utf8), "untidy-value"),
    ("pages/crlf.md", Data("---\r\ntitle: Lines\r\n---\r\n## One\r\n\r\nText.\r\n".utf8), "untidy-value"),
    ("pages/latin1.md", Data([0x43, 0x61, 0x66, 0xE9, 0x0A]), "not-utf8"),
    ("pages/utf16.md", Data([0xFF, 0xFE, 0x41, 0x00]), "not-utf8"),
    ("pages/nul.md", Data([0x41, 0x00, 0x42]), "not-utf8"),
    ("pages/huge.md", Data(repeating: 0x61, count: 5_000_000), "too-complex"),
    ("pages/with spaces.md", Data("Text.\n".utf8), nil),
    ("pages/cafe\u{301}.md", Data("Text.\n".utf8), nil),
    ("pages/🌱 growing.md", Data("Text.\n".utf8), nil),
    ("pages/unclosed.md", Data("---\ntitle: Unclosed\n\nText.\n".utf8), "unreadable-front-matter"),
    ("pages/deep.md", Data((String(repeating: ">", count: 5000) + " x\n").utf8), "too-complex"),
  ]

  private func folder() throws -> Program {
    let program = try Program()
    try program.write("plc.yml", "name: Odd\n")
    for file in Self.plain { try program.write(file.path, file.data) }
    let files = FileManager.default
    let pages = program.folder + "/pages"
    try files.createDirectory(atPath: pages + "/a-directory.md", withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: pages + "/dangling.md", withDestinationPath: "nowhere.md")
    try files.createSymbolicLink(atPath: pages + "/loop.md", withDestinationPath: "loop.md")
    try files.createSymbolicLink(atPath: pages + "/outside.md", withDestinationPath: "/etc/passwd")
    try files.createSymbolicLink(atPath: pages + "/circle", withDestinationPath: "..")
    return program
  }

  @Test("every odd thing gets the finding it should, and only that")
  func findings() throws {
    let program = try folder()
    let outcome = try program.run("check", "--format", "concise")
    #expect(outcome.status == 1)
    for file in Self.plain {
      let lines = outcome.output.split(separator: "\n").filter { $0.hasPrefix(file.path + ":") }
      #expect(lines.count == (file.rule == nil ? 0 : 1), "\(file.path): \(lines)")
      if let rule = file.rule { #expect(lines.first?.hasSuffix("[\(rule)]") == true, "\(lines)") }
    }
    for link in ["dangling.md", "loop.md", "outside.md"] {
      #expect(outcome.output.contains("pages/\(link):"), "\(link)")
    }
    #expect(!outcome.output.contains("root:"))
  }

  @Test("the build shows all that could be read, loses nothing and never leaves the folder")
  func build() throws {
    let program = try folder()
    let outcome = try program.run("build", "--audience", "members", "--out", "site")
    #expect(outcome.status == 1)
    let files = try program.files(below: "site")
    for name in [
      "empty", "only-front-matter", "no-front-matter", "bom", "crlf", "with-spaces", "caf\u{E9}", "🌱-growing",
    ] {
      #expect(files["pages/\(name).html"] != nil, "\(name)")
    }
    for data in files.values { #expect(!String(decoding: data, as: UTF8.self).contains("root:x:")) }
    #expect(files["pages/outside.html"] == nil)
  }

  @Test("a file that may not be opened is named, and the rest goes on")
  func unreadable() throws {
    let program = try Program()
    try program.write("plc.yml", "name: Odd\n")
    try program.write("pages/a.md", "Text.\n")
    try program.write("pages/locked.md", "Secret.\n")
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.folder)
    try files.setAttributes([.posixPermissions: 0o000], ofItemAtPath: program.folder + "/pages/locked.md")
    // Root may open everything, so another user has to try.
    let isRoot = getuid() == 0
    let outcome = try program.run(
      "check", "--format", "concise",
      through: isRoot ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [])
    #expect(outcome.status == 1, "\(outcome.messages)")
    #expect(
      outcome.output.contains("pages/locked.md:1:1: error") && outcome.output.contains("[unreadable-file]"))
    #expect(!outcome.output.contains("pages/a.md"))
    try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: program.folder + "/pages/locked.md")
  }
}
