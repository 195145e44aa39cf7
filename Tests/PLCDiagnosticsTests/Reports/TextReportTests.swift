import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@Suite struct TextReportTests {
  /// A finding as it stands in the terminal, without the counts.
  private func shown(_ findings: Findings, width: Int = 80, usesColor: Bool = false) -> String {
    let report = TextReport(width: width, usesColor: usesColor)
    return findings.diagnostics.map { report.text(of: $0, in: findings) }.joined(separator: "\n")
  }

  /// The lines of a finding that show the source.
  private func excerpt(_ findings: Findings, width: Int = 80) -> String {
    let lines = shown(findings, width: width).split(separator: "\n").dropFirst()
    return lines.prefix { $0.contains("│") || $0.contains("…") }.joined(separator: "\n")
  }

  @Test("A finding says where, what, how to mend it, and the rule last")
  func finding() {
    let findings = Findings(
      marked: "---\nkind: problem\ntitle: Revision\nstatus: «studyng»\n---\n",
      "`studyng` is not a status of a problem. Did you mean `studying`?",
      fixes: [
        Fix("Change it to `studying`", edits: []), Fix("Leave the status out", isSafe: false, edits: []),
      ])
    #expect(
      TextReport().text(of: findings) == """
        a.md:4:9 · error
          4 │ status: studyng
            │         ^^^^^^^
          `studyng` is not a status of a problem. Did you mean `studying`?
          Fix: change it to `studying`.
          Fix, if you agree: leave the status out.
          wrong-value

        1 error in 1 file; 1 can be fixed with `plc fix`.

        """)
  }

  @Test("A note shows its own place")
  func note() {
    let findings = Findings(
      marked: "id: «x»\n\n\n\n\n\n\n\n\nid: «x»\n", "Two files have one id.", rule: "duplicate-id",
      notes: ["The other one."])
    #expect(
      shown(findings) == """
        a.md:1:5 · error
          1 │ id: x
            │     ^
          Two files have one id.
          Note: The other one.
            a.md:10:5
            10 │ id: x
               │     ^
          duplicate-id

        """)
  }

  @Test("Sentences are wrapped, and words stay whole")
  func wrapping() {
    let findings = Findings(
      marked: "«»", "This sentence is longer than the terminal is wide, and `names-stay-together` in it.",
      rule: "wordy", severity: .info,
      fixes: [Fix("Say it in fewer words, which is kinder to readers", edits: [])])
    #expect(
      shown(findings, width: 40) == """
        a.md:1:1 · info
          This sentence is longer than the
          terminal is wide, and
          `names-stay-together` in it.
          Fix: say it in fewer words, which is
            kinder to readers.
          wordy

        """)
  }

  @Test(
    "The underline stands below what it means",
    arguments: [
      ("\tx: «ä»", "  1 │     x: ä\n    │        ^"),
      ("a\tb «c»", "  1 │ a   b c\n    │       ^"),
      ("中文 «漢字» x", "  1 │ 中文 漢字 x\n    │      ^^^^"),
      ("👩‍🏫🇩🇪 «👍🏽»", "  1 │ 👩‍🏫🇩🇪 👍🏽\n    │      ^^"),
      ("e\u{301}e\u{301} «e\u{301}»", "  1 │ e\u{301}e\u{301} e\u{301}\n    │    ^"),
      ("ab«»cd", "  1 │ abcd\n    │   ^"), ("ab«»", "  1 │ ab\n    │   ^"),
      ("ab«\n»cd", "  1 │ ab\n    │   ^"),
      ("x\n«»\ny", "  2 │\n    │ ^"), ("«a»\r\nb", "  1 │ a\n    │ ^"), ("a\rb«c»\rd", "  2 │ bc\n    │  ^"),
      ("\u{1B}[31m«x»\u{7}", "  1 │ ␛[31mx␇\n    │      ^"), ("a«\u{200B}»b", "  1 │ a\u{FFFD}b\n    │  ^"),
      ("x«e»\u{301}", "  1 │ xe\u{301}\n    │  ^"),
    ])
  func underline(marked: String, expected: String) {
    #expect(excerpt(Findings(marked: marked)) == expected)
  }

  @Test("A span over two lines shows both, over more the first and the last")
  func severalLines() {
    #expect(
      excerpt(Findings(marked: "a «b\n  c» d\n")) == """
          1 │ a b
            │   ^
          2 │   c d
            │   ^
        """)
    #expect(
      excerpt(Findings(marked: "1\n2\n3\n4\n5\n6\n7\n8\n«9\n10\n11\n12\n»13\n")) == """
           9 │ 9
             │ ^
           …
          12 │ 12
             │ ^^
        """)
  }

  @Test(
    "A long line is cut around its mark",
    arguments: [(0, 0, 29, 0), (5, 5, 24, 5), (90, 15, 14, 16)])
  func longLine(before: Int, left: Int, right: Int, column: Int) {
    let marked = String(repeating: "b", count: before) + "«xyz»" + String(repeating: "a", count: 100_000)
    let lines = excerpt(Findings(marked: marked), width: 40).split(separator: "\n")
    let cut = before > left ? "…" : ""
    let kept = String(repeating: "b", count: left) + "xyz" + String(repeating: "a", count: right)
    #expect(lines.first.map(String.init) == "  1 │ \(cut)\(kept)…")
    #expect(lines.last.map(String.init) == "    │ " + String(repeating: " ", count: column) + "^^^")
  }

  @Test("A mark that is itself too long is cut, and the end of a long line can be shown")
  func longMark() {
    let start = excerpt(Findings(marked: "é«" + String(repeating: "中", count: 5000) + "»"), width: 40)
    #expect(start.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 40 })
    #expect(start.hasSuffix(String(repeating: "^", count: 32)))
    let end = excerpt(Findings(marked: String(repeating: "é", count: 5000) + "«x»"), width: 40)
    #expect(end.hasSuffix("^"))
    #expect(end.contains("éx\n"))
    #expect(!end.contains("\u{FFFD}"))
  }

  @Test("Bytes that are no UTF-8 are shown one by one")
  func notUTF8() {
    let path = RelativePath(test: "b.md")
    let finding = Diagnostic("not-utf8", "Look.", at: Place(path, ByteSpan(2, 3)), severity: .error)
    let source = SourceText(bytes: [0x61, 0xC3, 0xFF, 0x62, 0xE4, 0xB8])
    #expect(
      shown(Findings([finding], documents: 1) { _ in source }) == """
        b.md:1:3 · error
          1 │ a\u{FFFD}\u{FFFD}b\u{FFFD}
            │   ^
          Look.
          not-utf8

        """)
  }

  @Test("A finding about a whole file, an empty file or a file that is not there shows no lines")
  func noSource() {
    #expect(shown(Findings(marked: "«»text")) == "a.md:1:1 · error\n  Look here.\n  wrong-value\n")
    #expect(shown(Findings(marked: "«»")) == "a.md:1:1 · error\n  Look here.\n  wrong-value\n")
    let finding = Diagnostic("x", "No file.", at: Place(RelativePath(test: "plc.yml"), .fileStart))
    #expect(shown(Findings([finding], documents: 0) { _ in nil }) == "plc.yml · warning\n  No file.\n  x\n")
  }

  @Test("Without colour nothing a file says reaches the terminal as a command")
  func hostile() {
    let path = RelativePath(test: "a\u{1B}]0;x\u{7}\n.md")
    let source = SourceText("\u{1B}[2J\u{9B}31m\u{202E}x")
    let place = Place(path, source.wholeSpan)
    let finding = Diagnostic(
      "x", "`\u{1B}[2J`\r\n", at: place, notes: [.init("\u{8}", at: place)], fixes: [Fix("\u{7}", edits: [])])
    let findings = Findings([finding], documents: 1) { _ in source }
    for text in [shown(findings), ConciseReport.text(of: findings)] {
      let commands = text.unicodeScalars.filter {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}")
      }
      #expect(commands.isEmpty)
    }
    #expect(ConciseReport.text(of: findings).split(separator: "\n").count == 1)
  }

  @Test("Colours mark the place, the severity and the underline, and leave the text alone")
  func colour() {
    let plain = shown(Findings(marked: "a «b»"))
    let coloured = shown(Findings(marked: "a «b»"), usesColor: true)
    #expect(coloured.contains("\u{1B}[1ma.md:1:3\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[31m^\u{1B}[0m"))
    var rest = Substring(coloured)
    var stripped = ""
    while let escape = rest.firstIndex(of: "\u{1B}") {
      stripped += rest[..<escape]
      rest = rest[escape...].drop { $0 != "m" }.dropFirst()
    }
    #expect(stripped + rest == plain)
  }

  @Test("Findings stand in the order of path, place and weight")
  func order() {
    func finding(_ path: String, _ start: Int, _ rule: RuleID, _ severity: Severity) -> Diagnostic {
      Diagnostic(rule, "M.", at: Place(RelativePath(test: path), ByteSpan(start, start)), severity: severity)
    }
    let findings = Findings(
      [
        finding("b.md", 0, "r1", .info), finding("a.md", 3, "r3", .warning), finding("a.md", 1, "r2", .info),
        finding("a.md", 1, "r9", .error),
      ], documents: 3
    ) { _ in SourceText("x\ny\n") }
    #expect(
      ConciseReport.text(of: findings) == """
        a.md:1:2: error: M. [r9]
        a.md:1:2: info: M. [r2]
        a.md:2:2: warning: M. [r3]
        b.md:1:1: info: M. [r1]

        """)
  }

  @Test(
    "The last line counts",
    arguments: [
      (0, 0, 0, 0, 0, 53, "53 documents, nothing to mention."),
      (0, 0, 0, 0, 0, 1, "1 document, nothing to mention."),
      (0, 0, 0, 0, 0, 0, "No documents here yet; `plc new` starts one."),
      (2, 1, 0, 1, 0, 9, "2 errors, 1 warning in 3 files; 1 can be fixed with `plc fix`."),
      (0, 0, 1, 0, 0, 9, "1 suggestion in 1 file."),
      (0, 2, 0, 0, 1, 9, "2 warnings in 2 files; 1 can be fixed with `plc fix --unsafe`, if you agree."),
      (
        1, 0, 2, 2, 1, 9,
        "1 error, 2 suggestions in 3 files; 2 can be fixed with `plc fix`, 1 more with `--unsafe`, if you agree."
      ),
    ])
  func counts(
    errors: Int, warnings: Int, infos: Int, safe: Int, unsafe: Int, documents: Int, expected: String
  ) {
    let severities =
      Array(repeating: Severity.error, count: errors) + Array(repeating: .warning, count: warnings)
      + Array(repeating: .info, count: infos)
    let diagnostics = severities.enumerated().map { index, severity in
      let fixes = index < safe + unsafe ? [Fix("F", isSafe: index < safe, edits: [])] : []
      let place = Place(RelativePath(test: "\(index).md"), .fileStart)
      return Diagnostic("r", "M.", at: place, severity: severity, fixes: fixes)
    }
    let findings = Findings(diagnostics, documents: documents) { _ in nil }
    #expect(FindingCounts(findings).sentence == expected)
  }
}
