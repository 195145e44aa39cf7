import PLCDiagnostics
import PLCText
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, _ path: String = "a.md") -> String {
    let diff = UnifiedDiff(from: SourceText(old), to: SourceText(new), path: RelativePath(test: path))
    return String(decoding: diff.bytes, as: UTF8.self)
  }

  @Test("A changed line stands between three lines before and after")
  func change() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
        --- a/a.md
        +++ b/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test("Near changes share a hunk, far ones do not")
  func hunks() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let near = diff(old, old.replacingLines([3: "x\n", 10: "y\n"]))
    #expect(near.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,13 +1,13 @@"])
    let far = diff(old, old.replacingLines([3: "x\n", 11: ""]))
    #expect(
      far.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -1,6 +1,6 @@", "@@ -8,7 +8,6 @@"])
  }

  @Test(
    "Lines put in, taken out and without an end are named as patches name them",
    arguments: [
      ("", "a\n", "@@ -0,0 +1 @@\n+a\n"), ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
      ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
      ("a\nb", "c\nb", "@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n"),
      ("a\n", "a\nb\n", "@@ -1 +1,2 @@\n a\n+b\n"), ("a\r\n", "a\n", "@@ -1 +1 @@\n-a\r\n+a\n"),
      ("x\nx\nx\n", "x\nx\n", "@@ -1,3 +1,2 @@\n x\n x\n-x\n"),
    ])
  func edges(old: String, new: String, expected: String) {
    #expect(Array(diff(old, new).utf8) == Array("--- a/a.md\n+++ b/a.md\n\(expected)".utf8))
  }

  @Test("A patch leads from the old text to the new, whatever they are")
  func patching() {
    var random = SmallGenerator(state: 11)
    func text() -> String {
      let lines = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        ["a\n", "b\n", "\n", "c\r\n"].randomElement(using: &random) ?? ""
      }
      return lines.joined() + (Bool.random(using: &random) ? "end" : "")
    }
    for _ in 0..<500 {
      let (old, new) = (text(), text())
      let patched = diff(old, new).patching(old)
      if Array(patched.utf8) != Array(new.utf8) { Issue.record("\(diff(old, new)) on \(old)") }
    }
  }

  @Test("Nothing changed, nothing shown")
  func same() {
    #expect(UnifiedDiff(from: SourceText("a"), to: SourceText("a"), path: RelativePath(test: "a.md")).isEmpty)
    #expect(diff("a", "a") == "")
  }

  @Test("Paths are written so that patch and git find them")
  func paths() {
    #expect(diff("", "a\n", "my file.md").hasPrefix("--- a/my file.md\t\n+++ b/my file.md\t\n@@"))
    #expect(diff("", "a\n", "a\"\n\u{1}é.md").hasPrefix("--- \"a/a\\\"\\n\\001é.md\"\n"))
  }

  @Test("On a terminal the lines have colours and cannot do more than that")
  func terminal() {
    let diff = UnifiedDiff(
      from: SourceText("a\u{1B}[2J\n"), to: SourceText("b\n"), path: RelativePath(test: "a.md"))
    #expect(diff.text(usesColor: false) == "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-a␛[2J\n+b\n")
    #expect(diff.text(usesColor: true).contains("\u{1B}[31m-a␛[2J\u{1B}[0m\n\u{1B}[32m+b\u{1B}[0m\n"))
  }
}

extension String {
  /// The text with some one-based lines changed; an empty line is left out.
  fileprivate func replacingLines(_ lines: [Int: String]) -> String {
    split(separator: "\n").enumerated().map { lines[$0 + 1] ?? "\($1)\n" }.joined()
  }
}

extension String {
  /// A text with this patch applied; every line of the patch must fit.
  fileprivate func patching(_ text: String) -> String {
    // Split at LF bytes: as characters, CR LF would be one.
    func lines(_ text: String) -> [String] {
      text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
    }
    let old = lines(text)
    var at = 0
    var out: [String] = []
    var endsWithout = false
    var last: Character = " "
    let patch = lines(self).dropLast()
    for line in patch.dropFirst(2) {
      if line.hasPrefix("@@ -") {
        let range = line.dropFirst(4).prefix { $0 != " " }.split(separator: ",")
        let start = range.first.flatMap { Int($0) } ?? 0
        let first = range.count == 2 && range[1] == "0" ? start : start - 1
        out += old[at..<first]
        at = first
      } else if line.hasPrefix("\\") {
        if last != "-" { endsWithout = true }
      } else {
        last = line.first ?? " "
        let content = String(line.unicodeScalars.dropFirst())
        if last != "+" {
          if at >= old.count || old[at] != content { return "does not fit: \(line)" }
          at += 1
        }
        if last != "-" { out.append(content) }
      }
    }
    guard !patch.isEmpty else { return text }
    // What is left of the old text ends as the old text did.
    if at < old.count - 1 || (at == old.count - 1 && old[at] != "") {
      return (out + old[at...]).joined(separator: "\n")
    }
    return out.map { $0 + "\n" }.joined().dropLastLineEnd(if: endsWithout)
  }

  private func dropLastLineEnd(if condition: Bool) -> String {
    condition ? String(String.UnicodeScalarView(unicodeScalars.dropLast())) : self
  }
}
