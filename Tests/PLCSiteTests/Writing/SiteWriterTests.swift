import Foundation
import PLCText
import Testing

@testable import PLCSite

@Suite struct SiteWriterTests {
  /// A folder that is removed with everything in it.
  private final class Scratch {
    let path = NSTemporaryDirectory() + "/plc-writer-" + UUID().uuidString
    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }
    func text(_ name: String) -> String? { try? String(contentsOfFile: path + "/" + name, encoding: .utf8) }
    func put(_ name: String, _ text: String) throws {
      let whole = path + "/" + name
      try FileManager.default.createDirectory(
        atPath: (whole as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try text.write(toFile: whole, atomically: true, encoding: .utf8)
    }
    var names: [String] { ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted() }
  }

  private func file(_ path: String, _ text: String) -> OutputFile {
    OutputFile(path: RelativePath.root.appending(path), content: .bytes(ContiguousArray(text.utf8)))
  }

  @Test("a second build writes only what changed and takes away what went")
  func secondBuild() throws {
    let scratch = try Scratch()
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path)
    let first = try writer.write([file("a.html", "A"), file("b/c.html", "C"), file("gone.html", "G")])
    #expect(first == SiteWriter.Report(written: 3, unchanged: 0, removed: 0))
    let second = try writer.write([file("a.html", "A"), file("b/c.html", "CC")])
    #expect(second == SiteWriter.Report(written: 1, unchanged: 1, removed: 1))
    #expect(scratch.text("site/a.html") == "A")
    #expect(scratch.text("site/b/c.html") == "CC")
    #expect(scratch.names == ["site", "site/.plc-manifest", "site/a.html", "site/b", "site/b/c.html"])
  }

  @Test("a file that somebody changed by hand is written again")
  func changedByHand() throws {
    let scratch = try Scratch()
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path)
    _ = try writer.write([file("a.html", "A")])
    try scratch.put("site/a.html", "mine")
    _ = try writer.write([file("a.html", "A")])
    #expect(scratch.text("site/a.html") == "A")
  }

  @Test("files that the tool did not write stay")
  func strangers() throws {
    let scratch = try Scratch()
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path)
    _ = try writer.write([file("a.html", "A")])
    try scratch.put("site/sub/CNAME", "plc.example.org")
    _ = try writer.write([file("a.html", "B")])
    #expect(scratch.text("site/sub/CNAME") == "plc.example.org")
  }

  @Test("a folder that is not ours is left alone", arguments: ["plc.yml", ".git/HEAD", "holiday.jpg"])
  func refuses(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.put("site/" + name, "mine")
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path)
    #expect(throws: SiteWriter.Failure.self) { try writer.write([file("a.html", "A")]) }
    #expect(scratch.names.filter { !$0.hasSuffix("lock") }.contains("site/a.html") == false)
    #expect(scratch.text("site/" + name) == "mine")
  }

  @Test("a build that fails half way leaves the old site whole and nothing beside it")
  func failure() throws {
    let scratch = try Scratch()
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path)
    _ = try writer.write([file("a.html", "A"), file("b.html", "B")])
    let missing = OutputFile(
      path: RelativePath.root.appending("c.png"), content: .copy(RelativePath.root.appending("no.png")))
    #expect(throws: SiteWriter.Failure.self) { try writer.write([file("a.html", "new"), missing]) }
    #expect(scratch.text("site/a.html") == "A")
    #expect(scratch.names == ["site", "site/.plc-manifest", "site/a.html", "site/b.html"])
  }

  @Test("two builds at once: the second one waits for nobody and writes nothing")
  func lock() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/.site.plc-lock"
    let held = try #require(try Disk.lock(path))
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path)
    #expect(throws: SiteWriter.Failure.self) { try writer.write([file("a.html", "A")]) }
    Disk.unlock(held, path)
    #expect(try writer.write([file("a.html", "A")]).written == 1)
  }

  @Test("a page that was changed without a change of its size is written again")
  func changedInPlace() throws {
    let scratch = try Scratch()
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path + "/ours")
    _ = try writer.write([file("a.html", "AAAA")])
    try scratch.put("site/a.html", "\0\0\0\0")
    #expect(try writer.write([file("a.html", "AAAA")]).written == 1)
    #expect(scratch.text("site/a.html") == "AAAA")
  }

  @Test("a stranger's file is never overwritten by a new page of that name")
  func strangersName() throws {
    let scratch = try Scratch()
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path + "/ours")
    _ = try writer.write([file("a.html", "A")])
    try scratch.put("site/about.html", "mine")
    let failure = #expect(throws: SiteWriter.Failure.self) {
      try writer.write([file("a.html", "new"), file("about.html", "theirs")])
    }
    #expect(failure?.description.contains("about.html") == true)
    #expect(scratch.text("site/about.html") == "mine" && scratch.text("site/a.html") == "A")
  }

  @Test("strangers are listed for whoever wants a clean folder, and go only when asked to")
  func clean() throws {
    let scratch = try Scratch()
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path + "/ours")
    #expect(try writer.strangers() == [])
    _ = try writer.write([file("a.html", "A")])
    try scratch.put("site/sub/CNAME", "x")
    #expect(try writer.strangers() == ["sub/CNAME"])
    _ = try writer.write([file("a.html", "A")], keepsOthers: false)
    #expect(scratch.names == ["site", "site/.plc-manifest", "site/a.html"])
  }

  @Test("the community's folder, what holds it, and what git keeps are no places for a site")
  func dangerous() throws {
    let scratch = try Scratch()
    try scratch.put("ours/plc.yml", "name: Us")
    for output in ["/ours", "", "/ours/../ours", "/ours/.git/site"] {
      let writer = SiteWriter(output: scratch.path + output, source: scratch.path + "/ours")
      #expect(throws: SiteWriter.Failure.self, "\(output)") { try writer.write([file("a.html", "A")]) }
    }
    #expect(scratch.names == ["ours", "ours/plc.yml"])
  }

  @Test("a link to a folder stays a link, and what it leads to is written")
  func link() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path + "/real", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/site", withDestinationPath: scratch.path + "/real")
    let writer = SiteWriter(output: scratch.path + "/site", source: scratch.path + "/ours")
    _ = try writer.write([file("a.html", "A")])
    #expect(scratch.text("real/a.html") == "A")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path + "/site") == scratch.path
        + "/real")
  }
}
