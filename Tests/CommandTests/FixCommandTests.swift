import Foundation
import Testing

/// `plc fix`: what it changes, what it leaves, and what it says.
@Suite struct FixCommandTests {
  /// A page with an untidy value, remarks, odd spaces and no line end at its end.
  private static let page =
    "---\ntitle: Ours   # what we call it\nvisibility:   members\n# a remark of its own\ncreated: 2026-9-1\n---\nText  with  spaces.\t\n\n* a\n- b"

  private static func folder(_ files: [String: String]) throws -> Program {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    for (path, text) in files { try program.write(path, text) }
    return program
  }

  @Test("only what is mended changes; remarks, spaces, line ends and the missing last one stay byte for byte")
  func bytes() throws {
    let program = try Self.folder(["pages/a.md": Self.page])
    let outcome = try program.run("fix", "--as-of", "2026-09-14")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output == "pages/a.md\n")
    let expected = Self.page.replacingOccurrences(of: "2026-9-1", with: "2026-09-01")
    #expect(program.text("pages/a.md") == expected)
  }

  @Test("where Windows line ends may stay, they do")
  func lineEnds() throws {
    let text = "---\ntitle: A\nvisibility: membrs # ours\n---\nText.\n".replacingOccurrences(
      of: "\n", with: "\r\n")
    let program = try Self.folder(["pages/a.md": text])
    try program.write("plc.yml", "name: Ours\nrules:\n  untidy-value: off\n")
    #expect(try program.run("fix", "--unsafe", "--as-of", "2026-09-14").output == "pages/a.md\n")
    #expect(
      program.text("pages/a.md") == text.replacingOccurrences(of: "membrs", with: "members"))
  }

  @Test("a dry run prints a diff that git can apply, and changes nothing")
  func dryRun() throws {
    let text = "---\ncreated: 2026-9-1\n---\nText.\n"
    let program = try Self.folder(["pages/a.md": text])
    let outcome = try program.run("fix", "--dry-run", "--as-of", "2026-09-14")
    #expect(
      outcome.output.hasPrefix(
        "--- a/pages/a.md\n+++ b/pages/a.md\n@@ -1,4 +1,4 @@\n ---\n-created: 2026-9-1\n+created: 2026-09-01\n ---\n Text.\n"
      ), "\(outcome.output)")
    #expect(outcome.messages.contains("1 finding would be mended in 1 file."))
    #expect(program.text("pages/a.md") == text)
  }

  @Test("what needs a look changes only when asked for")
  func unsafe() throws {
    let text = "---\nfocus: writng\nproposed_by: ana\n---\n## What we see\n\nDrafts stay as they are.\n"
    let program = try Self.folder([
      "problems/a.md": text,
      "members.md": "| Id | Name | Role |\n|---|---|---|\n| ana | Ana Ruiz | teacher |\n",
    ])
    let safe = try program.run("fix", "--as-of", "2026-09-14")
    #expect(safe.messages.contains("There was nothing to mend."))
    #expect(program.text("problems/a.md") == text)
    let unsafe = try program.run("fix", "--unsafe", "--dry-run", "--as-of", "2026-09-14")
    #expect(unsafe.output.contains("+focus: writing\n"))
    #expect(program.text("problems/a.md") == text)
  }

  @Test("a second run finds nothing left to mend")
  func stable() throws {
    let program = try Self.folder([
      "pages/a.md": Self.page, "pages/b.md": "---\ncreated: 2026-9-2\n---\n[[a]]\n",
    ])
    _ = try program.run("fix", "--unsafe", "--as-of", "2026-09-14")
    let before = try program.files(below: "pages")
    let again = try program.run("fix", "--unsafe", "--as-of", "2026-09-14")
    #expect(again.messages.contains("There was nothing to mend."))
    #expect(try program.files(below: "pages") == before)
  }

  @Test("only the files that were named change")
  func named() throws {
    let text = "---\ncreated: 2026-9-1\n---\nText.\n"
    let program = try Self.folder(["pages/a.md": text, "pages/b.md": text])
    #expect(try program.run("fix", "pages/b.md", "--as-of", "2026-09-14").output == "pages/b.md\n")
    #expect(program.text("pages/a.md") == text)
  }

  @Test("what a picture tells beside what it shows is taken out when asked for, and only then")
  func pictures() throws {
    func chunk(_ name: String, _ payload: [UInt8]) -> Data {
      Data([0, 0, 0, UInt8(payload.count)] + Array(name.utf8) + payload + [0, 0, 0, 0])
    }
    let start = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let (header, picture, end) = (chunk("IHDR", [0, 0, 0, 1]), chunk("IDAT", [1, 2, 3]), chunk("IEND", []))
    let program = try Self.folder([
      "pages/a.md": "---\nvisibility: public\n---\n![Two drafts on a desk](desk.png)\n"
    ])
    let told = start + header + chunk("tEXt", Array("Author\0Ana".utf8)) + picture + end
    try program.write("pages/desk.png", told)
    #expect(try program.run("fix", "--as-of", "2026-09-14").output == "")
    let dry = try program.run("fix", "--unsafe", "--dry-run", "--as-of", "2026-09-14")
    #expect(dry.output.hasPrefix("pages/desk.png: would be freed"))
    #expect(try program.files(below: "pages")["desk.png"] == told)
    #expect(try program.run("fix", "--unsafe", "--as-of", "2026-09-14").output == "pages/desk.png\n")
    #expect(try program.files(below: "pages")["desk.png"] == start + header + picture + end)
  }
}
