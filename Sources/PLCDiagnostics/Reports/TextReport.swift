import PLCText

/// Findings for people: place, lines, sentence, notes, what would mend it, and the name of the rule.
package struct TextReport: Sendable {
  /// Columns of the terminal; less than 40 counts as 40.
  package var width: Int
  /// True to send ANSI colours.
  package var usesColor: Bool

  package init(width: Int = 80, usesColor: Bool = false) {
    self.width = max(40, width)
    self.usesColor = usesColor
  }

  /// All findings with a blank line after each, then the counts.
  package func text(of findings: Findings) -> String {
    var out = ""
    for diagnostic in findings.diagnostics { out += text(of: diagnostic, in: findings) + "\n" }
    return out + FindingCounts(findings).sentence + "\n"
  }

  /// One finding, ending with a line end.
  package func text(of diagnostic: Diagnostic, in findings: Findings) -> String {
    let severity = TerminalStyle.of(diagnostic.severity)
    var lines = [
      "\(place(diagnostic.place, in: findings)) \(paint("·", .quiet)) "
        + paint(diagnostic.severity.rawValue, severity)
    ]
    lines += excerpt(of: diagnostic.place, in: findings, indent: 2, mark: severity)
    lines += paragraph(diagnostic.message)
    for note in diagnostic.notes { lines += self.lines(of: note, in: findings) }
    for fix in diagnostic.fixes {
      lines += paragraph(
        Self.sentence(fix.title), after: fix.isSafe ? "Fix:" : "Fix, if you agree:", style: .fix)
    }
    lines.append("  " + paint(VisibleText.line(diagnostic.rule.name), .quiet))
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of note: Diagnostic.Note, in findings: Findings) -> [String] {
    let words = paragraph(note.message, after: "Note:", style: .info)
    guard let place = note.place else { return words }
    return words + ["    " + self.place(place, in: findings)]
      + excerpt(of: place, in: findings, indent: 4, mark: .info)
  }

  private func place(_ place: Place, in findings: Findings) -> String {
    let path = VisibleText.line(place.path.string)
    guard findings.file(place.path) != nil else { return paint(path, .place) }
    let start = findings.range(of: place).start
    return paint("\(path):\(start.line):\(start.column)", .place)
  }

  private func excerpt(
    of place: Place, in findings: Findings, indent: Int, mark: TerminalStyle
  ) -> [String] {
    guard let file = findings.file(place.path) else { return [] }
    let gutter = String(findings.range(of: place).end.line).utf8.count
    let margin = String(repeating: " ", count: indent)
    guard
      let excerpt = SourceExcerpt(of: place.span, in: file, width: max(20, width - indent - gutter - 3))
    else { return [] }
    var lines: [String] = []
    for row in excerpt.rows {
      if !lines.isEmpty, excerpt.skipsLines { lines.append(margin + paint(Self.right("…", gutter), .gutter)) }
      let underline =
        String(repeating: " ", count: row.markStart)
        + paint(String(repeating: "^", count: row.markWidth), mark)
      let text = row.text.isEmpty ? "" : " " + row.text
      lines.append(margin + paint("\(Self.right(String(row.number), gutter)) │", .gutter) + text)
      lines.append(margin + paint("\(Self.right("", gutter)) │", .gutter) + " " + underline)
    }
    return lines
  }

  /// A text below its place, two columns in; lines after the first stand under the first word.
  private func paragraph(_ text: String, after label: String = "", style: TerminalStyle = .info) -> [String] {
    let indent = label.isEmpty ? 2 : 4
    let lead = label.isEmpty ? "" : label + " "
    let lines = WordWrap.lines(lead + VisibleText.line(text), width: width - indent)
    return lines.enumerated().map { index, line in
      guard index == 0, !label.isEmpty, line.hasPrefix(label) else {
        return String(repeating: " ", count: indent) + line
      }
      return "  " + paint(label, style) + line.dropFirst(label.count)
    }
  }

  /// A title as the end of a sentence: "change it to `studying`."
  private static func sentence(_ title: String) -> String {
    let start = title.prefix(1)
    // A word in capitals, like a name or a status, keeps them.
    let isWord = title.dropFirst().first.map { $0.isLowercase || $0 == " " } ?? false
    let text = (isWord ? start.lowercased() : String(start)) + title.dropFirst()
    return text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func paint(_ text: String, _ style: TerminalStyle) -> String {
    style.paint(text, if: usesColor)
  }
}
