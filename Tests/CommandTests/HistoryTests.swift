import Foundation
import Testing

/// What the program knows from git, in repositories made for the test.
@Suite struct HistoryTests {
  private static let settings = "name: Ours\nprofile: standard\n"
  private static let idea =
    "---\nstatus: testing\n---\n## What we will do\nA.\n\n## Why we think it will work\nB.\n"
  private static let path = "cycles/reader/01.md"

  private static func cycle(_ prediction: String, doing: String = "", start: String = "2026-10-05") -> String
  {
    "---\nchange_idea: reader\nstart: \(start)\n---\n## Plan\n\n| Question | Prediction | Data |\n"
      + "|---|---|---|\n| Will they revise? | \(prediction) | qualitative |\n\n"
      + (doing.isEmpty ? "" : "## Do\n\n\(doing)\n")
  }

  /// A folder whose history begins in August, in a program's folder or below it.
  private func begin(_ program: Program, at place: String = "", below: String = "") throws -> Repository {
    let repository = try Repository(program, at: place)
    try repository.commit(
      [below + "plc.yml": Self.settings, below + "change-ideas/reader.md": Self.idea],
      at: "2026-08-20T08:00:00Z")
    return repository
  }

  /// The places and rules that a check of the order of things finds.
  private func found(
    _ program: Program, in folder: String = ".", environment: [String: String] = [:]
  ) throws -> [String] {
    let outcome = try program.run(
      "check", "--dir", folder, "--format", "concise", "--as-of", "2026-12-01", "--rule", "late-prediction",
      "--rule", "rewritten-prediction", "--rule", "late-agenda", environment: environment)
    #expect(outcome.status == 0, "\(outcome.messages)")
    return outcome.output.split(separator: "\n").map(String.init).filter { $0.hasSuffix("]") }
  }

  @Test("a prediction committed after the cycle began is late, and one committed before is not")
  func late() throws {
    let program = try Program()
    let repository = try begin(program)
    try repository.commit([Self.path: Self.cycle("")], at: "2026-10-01T08:00:00Z")
    try repository.commit([Self.path: Self.cycle("Half")], at: "2026-10-06T08:00:00Z")
    try repository.commit(
      ["cycles/reader/02.md": Self.cycle("Half", start: "2026-10-20")], at: "2026-10-18T08:00:00Z")
    let found = try found(program)
    #expect(found.count == 1)
    #expect(found.first?.contains("cycles/reader/01.md") == true, "\(found)")
    #expect(found.first?.contains("2026-10-06") == true)
  }

  @Test("what was committed is known in the same way whether or not the file has changed since")
  func changedSince() throws {
    let program = try Program()
    let repository = try begin(program)
    try repository.commit([Self.path: Self.cycle("Half")], at: "2026-10-01T08:00:00Z")
    try repository.commit([Self.path: Self.cycle("A third", doing: "We read.")], at: "2026-10-09T08:00:00Z")
    func foundAnew(_ text: String) throws -> [String] {
      try program.write(Self.path, text)
      try? FileManager.default.removeItem(atPath: program.folder + "/.git/plc-history")
      return try found(program)
    }
    let committed = Self.cycle("A third", doing: "We read.")
    let late = try foundAnew(committed)
    #expect(late.count == 1 && late[0].contains("changed on `2026-10-09`"), "\(late)")
    #expect(try foundAnew(committed + "\nAnd we wrote.\n") == late)
    #expect(try foundAnew(committed.replacing("\n", with: "\r\n")) == late)
    let rewritten = try foundAnew(Self.cycle("A fifth", doing: "We read."))
    #expect(rewritten.count == 1 && rewritten[0].contains("after the last commit"), "\(rewritten)")
  }

  @Test("history follows a file to its new name")
  func renamed() throws {
    let program = try Program()
    let repository = try begin(program)
    try repository.commit([Self.path: Self.cycle("Half")], at: "2026-10-01T08:00:00Z")
    try repository.git("mv", Self.path, "cycles/reader/first.md")
    try repository.commit(
      ["cycles/reader/first.md": Self.cycle("Half", doing: "We read.")], at: "2026-10-09T08:00:00Z")
    #expect(try found(program).isEmpty)
    try repository.commit(
      ["cycles/reader/first.md": Self.cycle("A third", doing: "We read.")], at: "2026-10-12T08:00:00Z")
    let found = try found(program)
    #expect(found.count == 1 && found[0].contains("It said `Half`"), "\(found)")
  }

  @Test("work on a branch counts from when it was written, not from when it was merged")
  func merged() throws {
    let program = try Program()
    let repository = try begin(program)
    try repository.git("checkout", "--quiet", "-b", "plan")
    try repository.commit([Self.path: Self.cycle("Half")], at: "2026-10-01T08:00:00Z")
    try repository.git("checkout", "--quiet", "main")
    try repository.commit(["pages/a.md": "A.\n"], at: "2026-10-02T08:00:00Z")
    try repository.git("merge", "--quiet", "--no-ff", "--message=Merge", "plan", at: "2026-10-20T08:00:00Z")
    #expect(try found(program).isEmpty)
  }

  @Test("a shallow clone knows no beginnings and finds no fault")
  func shallow() throws {
    let program = try Program()
    let repository = try begin(program, at: "whole")
    try repository.commit([Self.path: Self.cycle("")], at: "2026-10-01T08:00:00Z")
    try repository.commit([Self.path: Self.cycle("Half")], at: "2026-10-06T08:00:00Z")
    #expect(try found(program, in: "whole").count == 1)
    try repository.git(
      "clone", "--quiet", "--depth=1", "file://\(repository.folder)", program.folder + "/shallow")
    #expect(try found(program, in: "shallow").isEmpty)
    let built = try program.run(
      "build", "--dir", "shallow", "--out", "site", "--audience", "members", "--as-of", "2026-12-01")
    #expect(built.status == 0, "\(built.messages)")
    let page = try #require(program.text("site/cycles/reader/01.html"))
    #expect(page.contains("before the data is not known"))
    #expect(!page.contains("6 October 2026"))
  }

  @Test("without git, and outside a repository, nothing is known and nothing breaks")
  func withoutGit() throws {
    let program = try Program()
    let repository = try begin(program, at: "ours")
    try repository.commit([Self.path: Self.cycle("Half")], at: "2026-10-06T08:00:00Z")
    #expect(try found(program, in: "ours").count == 1)
    #expect(try found(program, in: "ours", environment: ["PATH": "/nowhere"]).isEmpty)
    try FileManager.default.removeItem(atPath: repository.folder + "/.git")
    #expect(try found(program, in: "ours").isEmpty)
    let changed = try program.run("check", "--dir", "ours", "--changed")
    #expect(changed.status == 2 && changed.messages.contains("no git repository"))
  }

  @Test("the folder may be a part of a larger repository")
  func subfolder() throws {
    let program = try Program()
    let repository = try Repository(program, at: "school")
    try repository.commit(["README.md": "Our school.\n"], at: "2026-08-01T08:00:00Z")
    try repository.commit(
      ["our plc/plc.yml": Self.settings, "our plc/change-ideas/reader.md": Self.idea],
      at: "2026-08-20T08:00:00Z")
    try repository.commit(["our plc/" + Self.path: Self.cycle("")], at: "2026-10-01T08:00:00Z")
    try repository.commit(["our plc/" + Self.path: Self.cycle("Half")], at: "2026-10-06T08:00:00Z")
    #expect(try found(program, in: "school/our plc").count == 1)
  }

  @Test("nothing that a hostile repository names is ever run")
  func hostile() throws {
    let program = try Program()
    let repository = try begin(program, at: "theirs")
    let mark = program.folder + "/was-run"
    try program.write("theirs/.git/hooks/post-checkout", "#!/bin/sh\ntouch \(mark)\n")
    try program.write("trap.sh", "#!/bin/sh\ntouch \(mark)\ncat\n")
    let trap = program.folder + "/trap.sh"
    for path in [trap, program.folder + "/theirs/.git/hooks/post-checkout"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    try repository.commit([Self.path: Self.cycle("")], at: "2026-10-01T08:00:00Z")
    try repository.commit([Self.path: Self.cycle("Half")], at: "2026-10-06T08:00:00Z")
    try program.write("theirs/.gitattributes", "* filter=trap diff=trap merge=trap\n")
    let settings = """
      [core]
      \tfsmonitor = \(trap)
      \thooksPath = \(program.folder)/theirs/.git/hooks
      \tpager = \(trap)
      \teditor = \(trap)
      \tsshCommand = \(trap)
      \taskPass = \(trap)
      \talternateRefsCommand = \(trap)
      [diff]
      \texternal = \(trap)
      [diff "trap"]
      \tcommand = \(trap)
      \ttextconv = \(trap)
      [filter "trap"]
      \tclean = \(trap)
      \tsmudge = \(trap)
      \tprocess = \(trap)
      \trequired = true
      [log]
      \tshowSignature = true
      \tfollow = true
      [gpg]
      \tprogram = \(trap)
      [pager]
      \tlog = \(trap)
      [alias]
      \tlog = !\(trap)
      [remote "origin"]
      \turl = ext::\(trap)
      \tpromisor = true
      [protocol]
      \tallow = always
      [protocol "ext"]
      \tallow = always
      """
    let config = program.folder + "/theirs/.git/config"
    let old = try String(contentsOfFile: config, encoding: .utf8)
    try program.write("theirs/.git/config", old + settings + "\n")
    #expect(try found(program, in: "theirs").count == 1)
    // And with one that some variable would have run.
    let variables = ["GIT_EXTERNAL_DIFF": trap, "GIT_PAGER": trap, "GIT_SSH_COMMAND": trap]
    #expect(try found(program, in: "theirs", environment: variables).count == 1)
    #expect(try program.run("check", "--dir", "theirs", "--changed").status == 0)
    #expect(
      try program.run("build", "--dir", "theirs", "--out", "site", "--audience", "members").status == 0)
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test("what was read is kept until something is committed, and a spoiled copy counts for nothing")
  func cache() throws {
    let program = try Program()
    let repository = try begin(program)
    try repository.commit([Self.path: Self.cycle("")], at: "2026-10-01T08:00:00Z")
    try repository.commit([Self.path: Self.cycle("Half")], at: "2026-10-06T08:00:00Z")
    let first = try found(program)
    let kept = try #require(program.text(".git/plc-history"))
    #expect(try found(program) == first)
    #expect(program.text(".git/plc-history") == kept)
    for spoiled in ["", "plc", kept.replacingOccurrences(of: "Half", with: "Most"), String(kept.dropLast(9))]
    {
      try program.write(".git/plc-history", spoiled)
      #expect(try found(program) == first)
      #expect(program.text(".git/plc-history") == kept)
    }
    try repository.commit([Self.path: Self.cycle("A third")], at: "2026-10-09T08:00:00Z")
    #expect(try found(program).first?.contains("2026-10-09") == true)
  }

  @Test("an agenda committed on the day of the meeting is late")
  func agenda() throws {
    let program = try Program()
    let repository = try begin(program)
    func meeting(_ day: String) -> String {
      "---\ndate: \(day)\nminutes: 60\n---\n## Agenda\n\n| Minutes | Item |\n|---|---|\n| 60 | Drafts |\n"
    }
    try repository.commit(
      ["meetings/a.md": meeting("2026-09-14"), "meetings/b.md": meeting("2026-09-15")],
      at: "2026-09-14T08:00:00Z")
    let found = try found(program)
    #expect(found.count == 1 && found[0].hasPrefix("meetings/a.md"), "\(found)")
  }

  @Test("pages take their dates from git where the files have none")
  func dates() throws {
    let program = try Program()
    let repository = try begin(program)
    try repository.commit(["pages/a.md": "A.\n"], at: "2026-09-03T08:00:00Z")
    try repository.commit(["pages/a.md": "A and B.\n"], at: "2026-09-24T08:00:00Z")
    let late = try page(program, asOf: "2026-12-01")
    #expect(late.contains("3 September 2026") && late.contains("24 September 2026"))
    #expect(try !page(program, asOf: "2026-09-10").contains("24 September 2026"))
  }

  @Test("pages name who changed them last by role, and a shallow clone and a folder without git name nobody")
  func lastChange() throws {
    let program = try Program()
    let repository = try Repository(program, at: "ours")
    try repository.commit(
      [
        "plc.yml": Self.settings, "members.md": "| Id | Name | Role |\n|---|---|---|\n| a | Ana | coach |\n",
        "pages/a.md": "---\nvisibility: public\n---\nA.\n",
      ], at: "2026-09-03T08:00:00Z")
    func page(_ folder: String, _ audience: String) throws -> String {
      _ = try program.run(
        "build", "--dir", folder, "--out", "site", "--audience", audience, "--as-of", "2026-12-01")
      return try #require(program.text("site/pages/a.html"))
    }
    #expect(try page("ours", "members").contains("Last changed 3 September 2026 by Ana."))
    let shown = try page("ours", "public")
    #expect(shown.contains("Last changed 3 September 2026 by a coach.") && !shown.contains("Ana"))
    try repository.git(
      "clone", "--quiet", "--depth=1", "file://\(repository.folder)", program.folder + "/shallow")
    #expect(try !page("shallow", "members").contains("Last changed"))
    try FileManager.default.removeItem(atPath: repository.folder + "/.git")
    #expect(try !page("ours", "members").contains("Last changed"))
  }

  private func page(_ program: Program, asOf day: String) throws -> String {
    _ = try program.run("build", "--out", "site", "--audience", "members", "--as-of", day)
    return try #require(program.text("site/pages/a.html"))
  }
}
