import PLCDiagnostics
import PLCText
import Testing

@Suite struct JSONReportTests {
  @Test("A finding with notes and fixes is written out in full")
  func full() {
    let path = RelativePath(test: "a.md")
    let findings = Findings(
      marked: "é: «x\ny»\n«z»", "Say \"why\".", rule: "some-rule", severity: .warning, notes: ["There."],
      fixes: [Fix("Drop it", isSafe: false, edits: [TextEdit(Place(path, ByteSpan(4, 5)), "")])])
    #expect(
      JSONReport.json(of: findings).text() == """
        {
          "format": 1,
          "findings": [
            {
              "rule": "some-rule",
              "severity": "warning",
              "message": "Say \\"why\\".",
              "path": "a.md",
              "start": {
                "line": 1,
                "column": 5,
                "offset": 4
              },
              "end": {
                "line": 2,
                "column": 2,
                "offset": 7
              },
              "notes": [
                {
                  "message": "There.",
                  "path": "a.md",
                  "start": {
                    "line": 3,
                    "column": 1,
                    "offset": 8
                  },
                  "end": {
                    "line": 3,
                    "column": 2,
                    "offset": 9
                  }
                }
              ],
              "fixes": [
                {
                  "title": "Drop it",
                  "safe": false,
                  "edits": [
                    {
                      "path": "a.md",
                      "start": {
                        "line": 1,
                        "column": 5,
                        "offset": 4
                      },
                      "end": {
                        "line": 1,
                        "column": 6,
                        "offset": 5
                      },
                      "text": ""
                    }
                  ]
                }
              ]
            }
          ],
          "counts": {
            "error": 0,
            "warning": 1,
            "info": 0,
            "fixable": 0,
            "documents": 1
          }
        }
        """)
  }

  @Test("A clean folder gives an empty list, and a note without a place has none")
  func small() {
    let clean = Findings([], documents: 2) { _ in nil }
    #expect(
      JSONReport.json(of: clean).text(pretty: false)
        == #"{"format":1,"findings":[],"counts":{"error":0,"warning":0,"info":0,"fixable":0,"documents":2}}"#)
    let finding = Diagnostic(
      "r", "M.", at: Place(RelativePath(test: "plc.yml"), .fileStart), notes: [.init("N.")])
    let text = JSONReport.json(of: Findings([finding], documents: 0) { _ in nil }).text(pretty: false)
    #expect(
      text.contains(#""start":{"line":1,"column":1,"offset":0},"end":{"line":1,"column":1,"offset":0}"#))
    #expect(text.contains(#""notes":[{"message":"N."}]"#))
  }
}
