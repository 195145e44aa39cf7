import Foundation
import Testing

/// Whatever happens while a site is written, there is one whole site: the old one or the new one.
@Suite(.serialized) struct WholeSiteTests {
  private static let pages = 60

  /// A folder whose pages all name the same edition.
  private func edit(_ program: Program, edition: String) throws {
    try program.write(
      "ours/plc.yml", "name: Ours\nvisibility: members\nsite:\n  footer: Edition \(edition)\n")
    for number in 0..<Self.pages {
      try program.write(
        "ours/pages/p\(number).md", "Edition \(edition), page \(number). [[p\((number + 1) % Self.pages)]]\n")
    }
  }

  private func build(_ program: Program, out: String = "site", through: [String] = []) throws
    -> Program.Outcome
  {
    try program.run("build", "--dir", "ours", "--audience", "members", "--out", out, through: through)
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// Which edition the site is; nil for one that is not whole.
  private func edition(_ program: Program, at path: String = "site") throws -> String? {
    var editions: Set<String> = []
    for number in 0..<Self.pages {
      guard let text = program.text("\(path)/pages/p\(number).html"), text.hasSuffix("</html>\n"),
        let found = text.firstMatch(of: /<p>Edition (\w+), page (\d+)/), found.2 == "\(number)"
      else { return nil }
      editions.insert(String(found.1))
    }
    return editions.count == 1 ? editions.first : nil
  }

  @Test("killed at forty random moments, the site is always whole and the next build goes through")
  func killed() throws {
    let program = try Program()
    try edit(program, edition: "zero")
    let start = ContinuousClock.now
    #expect(try build(program).status == 0)
    let seconds = Self.seconds(ContinuousClock.now - start)
    #expect(try edition(program) == "zero")
    var last = "zero"
    // A number of a fixed sequence: the moments differ, the test does not.
    var state: UInt64 = 2026
    for round in 0..<40 {
      let next = "e\(round)"
      try edit(program, edition: next)
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let part = Double(state >> 33) / Double(1 << 31)
      let killer = ["/usr/bin/timeout", "-s", "KILL", String(max(0.001, seconds * part))]
      _ = try build(program, through: killer)
      let now = try edition(program)
      #expect(now == last || now == next, "after round \(round) the site is \(now ?? "not whole")")
      last = now ?? last
    }
    try edit(program, edition: "end")
    #expect(try build(program).status == 0)
    #expect(try edition(program) == "end")
    let left = try FileManager.default.contentsOfDirectory(atPath: program.folder).sorted()
    #expect(left == ["ours", "site"])
  }

  @Test("Ctrl-C leaves the old site, says so, and ends with 2", arguments: ["INT", "TERM"])
  func stopped(_ signal: String) throws {
    let program = try Program()
    try edit(program, edition: "old")
    let start = ContinuousClock.now
    #expect(try build(program).status == 0)
    let half = Self.seconds(ContinuousClock.now - start) / 2
    try edit(program, edition: "new")
    let outcome = try build(
      program, through: ["/usr/bin/timeout", "--preserve-status", "-s", signal, String(half)])
    // A machine that is quick enough may have ended before.
    if outcome.status == 0 {
      #expect(try edition(program) == "new")
    } else {
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("Stopped. The site that was there is as it was."))
      #expect(try edition(program) == "old")
    }
  }

  @Test("of two builds at once, each ends with the whole site or says that the other one is writing")
  func twoAtOnce() throws {
    let program = try Program()
    try edit(program, edition: "one")
    let command = "\"$0\" \"$@\" & first=$!; \"$0\" \"$@\"; second=$?; wait $first; echo ended $? $second"
    let outcome = try build(program, through: ["/bin/sh", "-c", command])
    let statuses = try #require(outcome.output.firstMatch(of: /ended (\d) (\d)/))
    #expect([statuses.1, statuses.2].contains("0"))
    #expect([statuses.1, statuses.2].allSatisfy { $0 == "0" || $0 == "2" })
    if statuses.1 == "2" || statuses.2 == "2" {
      #expect(outcome.messages.contains("Another build is writing"))
    }
    #expect(try edition(program) == "one")
  }

  @Test(
    "a folder that may not be written to is left as it is, with a plain message",
    .enabled(if: getuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
  func readOnly() throws {
    let program = try Program()
    try edit(program, edition: "old")
    #expect(try build(program).status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.folder)
    try edit(program, edition: "new")
    let outcome = try build(
      program, through: ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
    #expect(outcome.status == 2 || outcome.status == 126 || outcome.status == 127)
    if outcome.status == 2 {
      #expect(outcome.messages.contains("permission denied"), "\(outcome.messages)")
      #expect(!outcome.messages.contains("Another build"))
    }
    #expect(try edition(program) == "old")
  }

  @Test("on a full disk the old site stays, with a plain message", .enabled(if: Self.canMount))
  func fullDisk() throws {
    let program = try Program()
    try edit(program, edition: "old")
    try FileManager.default.createDirectory(
      atPath: program.folder + "/disk", withIntermediateDirectories: true)
    let disk = program.folder + "/disk"
    #expect(Self.run(["/bin/mount", "-t", "tmpfs", "-o", "size=3m", "plc-test", disk]) == 0)
    defer { _ = Self.run(["/bin/umount", disk]) }
    #expect(try build(program, out: "disk/site").status == 0)
    try edit(program, edition: "new")
    let free = try FileManager.default.attributesOfFileSystem(forPath: disk)[.systemFreeSize] as? Int
    try program.write("disk/filler", Data(count: max(0, try #require(free) - 200_000)))
    let outcome = try build(program, out: "disk/site")
    #expect(outcome.status == 2, "\(outcome.messages)")
    #expect(outcome.messages.contains("no space left"), "\(outcome.messages)")
    #expect(try edition(program, at: "disk/site") == "old")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: disk).sorted() == ["filler", "site"])
  }

  @Test("a place that is mounted is left alone, and the message says what to do", .enabled(if: Self.canMount))
  func mounted() throws {
    let program = try Program()
    try edit(program, edition: "old")
    try FileManager.default.createDirectory(
      atPath: program.folder + "/site", withIntermediateDirectories: true)
    #expect(Self.run(["/bin/mount", "-t", "tmpfs", "plc-test", program.folder + "/site"]) == 0)
    defer { _ = Self.run(["/bin/umount", program.folder + "/site"]) }
    let outcome = try build(program)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("mounted"), "\(outcome.messages)")
    #expect(try program.files(below: "site").isEmpty)
  }

  /// Whether this machine lets the test mount a small disk of memory.
  private static let canMount: Bool = {
    guard getuid() == 0 else { return false }
    let place = NSTemporaryDirectory() + "/plc-mount-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: place) }
    guard run(["/bin/mount", "-t", "tmpfs", "-o", "size=64k", "plc-test", place]) == 0 else { return false }
    return run(["/bin/umount", place]) == 0
  }()

  private static func run(_ command: [String]) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return -1 }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
