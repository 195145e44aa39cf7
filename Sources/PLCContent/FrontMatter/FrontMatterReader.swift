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
    let reader = FieldsReader(source: source, path: path, bounds: bounds, knownNames: knownNames)
    // What Yams accepts between two fences is what stands there. Only when it objects is there a guess at
    // where the fields end.
    if let fences = Fences.proper(in: source), let reading = reader.soundReading(of: fences) {
      return reading
    }
    return Fences.find(in: source).map(reader.reading) ?? (.none, [])
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
    let reader = FieldsReader(source: source, path: path, bounds: bounds, knownNames: knownNames)
    return reader.reading(of: Fences(span: source.wholeSpan, inner: part))
  }
}

/// The readings of the fields of one file.
private struct FieldsReader {
  typealias Reading = (frontMatter: FrontMatter, findings: [Diagnostic])

  let source: SourceText
  let path: RelativePath
  let bounds: FrontMatterBounds
  let knownNames: Set<String>

  /// The reading of fields that Yams accepts; nil when it does not.
  func soundReading(of fences: Fences) -> Reading? {
    guard fences.inner.count <= bounds.bytes else { return nil }
    if let plain = PlainFields.read(source, within: fences.inner, bounds: bounds) {
      return reading(plain, fences, [])
    }
    let text = SourceText(bytes: ContiguousArray(source.bytes[fences.inner.range]))
    let first = Composition(text, bounds: bounds)
    guard case .fields = first else { return nil }
    return mendedReading(of: fences, first)
  }

  func reading(of fences: Fences) -> Reading {
    if fences.inner.count > bounds.bytes {
      let limit = bounds.bytes / 1024
      return tooComplex(
        "The fields at the top take more than \(limit) kB. The file was left out; long text belongs below them.",
        at: ByteSpan(fences.span.start, min(fences.span.end, fences.inner.start)), fences)
    }
    if let plain = PlainFields.read(source, within: fences.inner, bounds: bounds) {
      return reading(plain, fences, [])
    }
    return mendedReading(of: fences.endingBeforeBody(in: source, bounds: bounds) ?? fences)
  }

  private func mendedReading(of fences: Fences, _ first: Composition? = nil) -> Reading {
    var mender = Mender(source, between: fences, bounds: bounds, knownNames: knownNames)
    do {
      let entries = try mender.entries(first)
      return reading(entries, fences, mender.mends)
    } catch {
      return tooComplex(error.message, at: source.trimmed(source.line(at: error.offset)), fences)
    }
  }

  private func reading(_ entries: [FrontMatter.Entry], _ fences: Fences, _ found: [Mend]) -> Reading {
    var mends = found + fences.mends
    mends += marks(of: fences, beside: mends)
    let findings = mends.map { $0.diagnostic(in: path) }.sorted { $0.place.span < $1.place.span }
    return (FrontMatter(entries: entries, span: fences.span), findings)
  }

  private func tooComplex(_ message: String, at span: ByteSpan, _ fences: Fences) -> Reading {
    let finding = Diagnostic("too-complex", message, at: Place(path, span))
    return (FrontMatter(entries: [], span: fences.span), [finding])
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
    if let first = source.bytes[..<fences.span.end].firstIndex(of: .carriageReturn) {
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
