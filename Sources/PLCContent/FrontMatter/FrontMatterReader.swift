package import PLCDiagnostics
package import PLCText

/// Reads the block of fields at the top of a document, forgivingly: what can be understood is, and what had
/// to be mended is said once, at its place, with the mend.
package enum FrontMatterReader {
  /// Reads the front matter of a Markdown file.
  ///
  /// A file whose front matter is over a bound gets one finding, `too-complex`, and no fields. With
  /// `knownNames`, the names of all fields there are, `status active` can be told from words that go on
  /// with the text above.
  package static func read(
    _ source: SourceText, path: RelativePath, bounds: FrontMatterBounds = .standard,
    knownNames: Set<String> = []
  ) -> (frontMatter: FrontMatter, findings: [Diagnostic]) {
    guard let fences = Fences.find(in: source) else { return (.none, []) }
    var reader = FieldsReader(source: source, path: path, bounds: bounds, knownNames: knownNames)
    let entries = reader.entries(between: fences)
    return (FrontMatter(entries: entries.fields, span: entries.span), reader.findings)
  }

  /// Reads a whole file of fields, `plc.yml`, which needs no fences.
  package static func readSettings(
    _ source: SourceText, path: RelativePath, bounds: FrontMatterBounds = .standard,
    knownNames: Set<String> = []
  ) -> (frontMatter: FrontMatter, findings: [Diagnostic]) {
    var part = ByteSpan(Fences.markLength(of: source), source.count)
    let lines = TextLine.all(in: source.bytes, within: part)
    // One line of hyphens above and one below are usual in such files.
    if let first = lines.first, FenceForm(first, in: source.bytes) == .proper {
      part = ByteSpan(first.next, part.end)
    }
    if lines.count > 1, let last = lines.last(where: { !source.trimmed($0.span).isEmpty }),
      [.proper, .dots].contains(FenceForm(last, in: source.bytes)), last.span.start >= part.start
    {
      part = ByteSpan(part.start, last.span.start)
    }
    var reader = FieldsReader(source: source, path: path, bounds: bounds, knownNames: knownNames)
    let entries = reader.entries(between: Fences(span: source.wholeSpan, inner: part))
    return (FrontMatter(entries: entries.fields, span: source.wholeSpan), reader.findings)
  }
}

/// One reading of the fields of one file.
private struct FieldsReader {
  let source: SourceText
  let path: RelativePath
  let bounds: FrontMatterBounds
  let knownNames: Set<String>
  private(set) var findings: [Diagnostic] = []

  init(source: SourceText, path: RelativePath, bounds: FrontMatterBounds, knownNames: Set<String>) {
    self.source = source
    self.path = path
    self.bounds = bounds
    self.knownNames = knownNames
  }

  mutating func entries(between fences: Fences) -> (fields: [FrontMatter.Entry], span: ByteSpan) {
    var fences = fences
    var entries: [FrontMatter.Entry] = []
    var mends: [Mend] = []
    if fences.inner.count > bounds.bytes {
      let limit = bounds.bytes / 1024
      tooComplex(
        "The fields at the top take more than \(limit) kB. The file was left out; long text belongs below them.",
        at: ByteSpan(fences.span.start, min(fences.span.end, fences.inner.start)))
      return ([], fences.span)
    }
    if let plain = PlainFields.read(source, within: fences.inner, bounds: bounds) {
      entries = plain
    } else {
      if let earlier = fences.endingBeforeBody(in: source) { fences = earlier }
      var mender = Mender(source, between: fences, bounds: bounds, knownNames: knownNames)
      do {
        entries = try mender.entries()
        mends = mender.mends
      } catch {
        tooComplex(error.message, at: source.trimmed(source.line(at: error.offset)))
        return ([], fences.span)
      }
    }
    mends += fences.mends
    mends += marks(of: fences, beside: mends)
    findings += mends.map { $0.diagnostic(in: path) }
    findings.sort { $0.place.span < $1.place.span }
    return (entries, fences.span)
  }

  private mutating func tooComplex(_ message: String, at span: ByteSpan) {
    findings = [Diagnostic("too-complex", message, at: Place(path, span))]
  }

  /// The mark at the start that some editors write, and line ends of the Windows sort.
  private func marks(of fences: Fences, beside mends: [Mend]) -> [Mend] {
    var marks: [Mend] = []
    let length = Fences.markLength(of: source)
    if length > 0 {
      let mark = ByteSpan(0, length)
      marks.append(
        .untidy(
          "The file begins with an invisible mark (a byte order mark) that some editors add. It does no harm here; without it the file opens well everywhere.",
          at: mark, fix: "Take the mark away", [.delete(mark)]))
    }
    let end = fences.span.end
    if let first = source.bytes[..<end].firstIndex(of: .carriageReturn) {
      let present = mends.filter { $0.title != nil }.flatMap(\.edits)
      let edits = source.bytes.indices.filter { source.bytes[$0] == .carriageReturn }.map { at in
        let isPair = at + 1 < source.count && source.bytes[at + 1] == .newline
        return Edit(ByteSpan(at, at + 1), isPair ? "" : "\n")
      }.filter { edit in !present.contains { $0.conflicts(with: edit) || $0.span.contains(edit.span) } }
      var mark = Mend.untidy(
        "The lines of this file end the way Windows ends them. That was understood; plain line ends work everywhere.",
        at: ByteSpan(first, first + 1), fix: "Write plain line ends", edits)
      if edits.isEmpty { mark.title = nil }
      marks.append(mark)
    }
    return marks
  }
}
