import Foundation
import Testing

/// `--baseline`, `--changed` and `--watch`.
@Suite struct CheckToolsTests {
  private func folder() throws -> Program {
    let program = try Program()
    try program.write("plc.yml", "name: Ours\n")
    try program.write("pages/a.md", "[[nothing]]\n")
    try program.write("pages/b.md", "[[nowhere]]\n")
    return program
  }

  @Test("an old folder starts clean and only tightens")
  func baseline() throws {
    let program = try folder()
    #expect(try program.run("check", "--baseline", "known.json").status == 2)
    let noted = try program.run("check", "--baseline", "known.json", "--write-baseline")
    #expect(noted.status == 0 && noted.messages.contains("2 findings are noted"), "\(noted.messages)")
    let first = try #require(program.text("known.json"))
    #expect(try program.run("check", "--baseline", "known.json").status == 0)
    #expect(program.text("known.json") == first)
    // Lines move: known. Something new: found, and not noted.
    try program.write("pages/a.md", "Some words.\n\n[[nothing]]\n[[neither]]\n")
    let new = try program.run("check", "--baseline", "known.json", "--format", "concise")
    #expect(new.status == 1 && new.output.contains("neither") && !new.output.contains("nothing"))
    #expect(program.text("known.json") == first)
    // Something is mended: taken off, and new when it comes back. A look at a part tells nothing of the rest.
    try program.write("pages/b.md", "Words.\n")
    _ = try program.run("check", "pages/a.md", "--baseline", "known.json")
    #expect(program.text("known.json") == first)
    let mended = try program.run("check", "--baseline", "known.json")
    #expect(mended.messages.contains("1 finding is mended"))
    #expect(program.text("known.json")?.contains("pages/b.md") == false)
    try program.write("pages/b.md", "[[nowhere]]\n")
    #expect(
      try program.run("check", "--baseline", "known.json", "--format", "concise").output.contains("nowhere"))
    #expect(try program.run("check", "--write-baseline").status != 0)
    try program.write("known.json", "{}")
    #expect(try program.run("check", "--baseline", "known.json").status == 2)
  }

  @Test("only files that are new or other than in a commit are reported on")
  func changed() throws {
    let program = try folder()
    let repository = try Repository(program)
    try program.write(".gitattributes", "*.csv -text\n")
    try repository.commit(at: "2026-09-01T08:00:00Z")
    func paths(_ arguments: String...) throws -> Set<String> {
      let output = try program.run(
        "check", "--format", "concise",
        through: ["/bin/sh", "-c", "exec \"$@\" \(arguments.joined(separator: " "))", "sh"]
      ).output
      return Set(
        output.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) }
          .filter { $0.hasPrefix("pages/") })
    }
    #expect(try paths("--changed").isEmpty)
    try program.write("pages/b.md", "Words.\n\n[[nowhere]]\n")
    try program.write("pages/c.md", "[[nobody]]\n")
    #expect(try paths("--changed") == ["pages/b.md", "pages/c.md"])
    try repository.commit(at: "2026-09-02T08:00:00Z")
    #expect(try paths("--changed").isEmpty)
    #expect(try paths("--changed", "HEAD~1") == ["pages/b.md", "pages/c.md"])
    let unknown = try program.run("check", "--changed", "nothing")
    #expect(unknown.status == 2 && unknown.messages.contains("no commit `nothing`"))
    #expect(try program.run("check", "--changed=--output=pages/a.md").status == 2)
    #expect(program.text("pages/a.md") == "[[nothing]]\n")
  }

  @Test("watching checks at once, again after a change, and ends at Ctrl-C")
  func watch() throws {
    let program = try folder()
    // The shell reads what the program says, changes a file after the first time and ends it after the second.
    let script = """
      set -e
      mkfifo said
      env --default-signal=INT "$@" 2>said >/dev/null &
      watching=$!
      n=0
      while read -r line; do
        case $line in Waiting*)
          n=$((n + 1))
          if [ $n = 1 ]; then echo '[[nobody]] again' > pages/c.md; else kill -INT $watching; break; fi ;;
        esac
      done < said
      set +e
      wait $watching
      echo "$n $?"
      """
    let outcome = try program.run(
      "check", "--watch", through: ["/usr/bin/env", "bash", "-c", script, "sh"])
    #expect(outcome.output == "2 130\n", "\(outcome.output) \(outcome.messages)")
  }
}
