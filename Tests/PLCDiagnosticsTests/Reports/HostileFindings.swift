import PLCDiagnostics
import PLCText

extension Findings {
  /// Findings with everything a report can hold, and with text that no format may take for its own.
  static var hostile: Findings {
    let path = RelativePath(test: "prob lems/a:b,c%\"<é>\n\u{1B}[31m.md")
    let other = RelativePath(test: "b.md")
    let source = SourceText("id: 🎒«x»\n\nstatus: \u{0}\u{1B}]]>\u{FFFE}\n")
    let place = Place(path, ByteSpan(4, 8))
    let text = "::error::x\r\n%0A {0} [link](http://x) \\ <b>&amp;\"' ]]> \u{0}\u{1B}[2J\u{FFFF}\u{202E}"
    let edits = [TextEdit(Place(other, ByteSpan(0, 0)), text), TextEdit(place, ""), TextEdit(place, "")]
    return Findings(
      [
        Diagnostic(
          "broken-link", text, at: place, severity: .error,
          notes: [.init(text, at: Place(other, ByteSpan(0, 5))), .init(text)],
          fixes: [
            Fix(text, edits: edits), Fix(text, edits: edits), Fix("Nothing", isSafe: false, edits: []),
          ]),
        Diagnostic("unknown-to-the-list", text, at: Place(path, ByteSpan(4, 18)), severity: .warning),
        Diagnostic("broken-link", text, at: Place(path, .fileStart), severity: .info),
        Diagnostic(
          "broken-link", text, at: Place(RelativePath(test: "plc.yml"), .fileStart), severity: .info),
      ], documents: 2
    ) { $0.string == "plc.yml" ? nil : source }
  }
}
