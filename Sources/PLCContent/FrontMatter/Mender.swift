import PLCText

/// Reads a front matter that is not of the plainest: with Yams, and where Yams objects or would read
/// something else than was meant, with one mend after the other until it reads.
struct Mender {
  private let file: SourceText
  private let part: ByteSpan
  private let fenceEdits: [Edit]
  private let bounds: FrontMatterBounds
  private let knownNames: Set<String>
  /// In spans of the file; their edits never conflict.
  private(set) var mends: [Mend]
  /// How many bytes may still be parsed: a file with mistakes without end gets no time without end.
  private var budget = 256 * 1024
  /// A file with more mistakes than this gets its findings in turns.
  private static let mostMends = 200

  init(_ file: SourceText, between fences: Fences, bounds: FrontMatterBounds, knownNames: Set<String>) {
    self.file = file
    part = fences.inner
    fenceEdits = fences.mends.flatMap(\.edits)
    mends = fences.innerMends
    self.bounds = bounds
    self.knownNames = knownNames
  }

  /// The fields, in spans of the file. Throws `Composition.Excess`, with an offset in the file.
  mutating func entries() throws(Composition.Excess) -> [FrontMatter.Entry] {
    var text = mended(with: mends)
    var composition = compose(text)
    while true {
      switch composition {
      case .tooComplex(let excess):
        let place = text.original(ByteSpan(excess.offset, excess.offset))
        throw Composition.Excess(message: excess.message, offset: place.start)
      case .fields(let entries):
        let slips = Slips.find(in: text.text, entries).filter { !isSaid($0.inFile(of: text)) }
        guard !slips.isEmpty, budget > 0, mends.count < Self.mostMends else {
          return entries.map { $0.inFile(of: text) }
        }
        for slip in slips.prefix(Self.mostMends) { mends = adding(slip, to: mends, in: text) ?? mends }
        text = mended(with: mends)
        composition = compose(text)
      case .objection(let objection):
        guard budget > 0, mends.count < Self.mostMends, let step = nextStep(after: objection, in: text) else {
          mends.append(FieldByField.mend(for: objection, in: text))
          return FieldByField.entries(in: text, bounds: bounds)
        }
        mends = step.mends
        text = step.text
        composition = step.composition
      }
    }
  }

  /// The part of the file between the fences, with changes made.
  private func mended(with mends: [Mend]) -> MendedText {
    MendedText(file, part: part, edits: mends.flatMap(\.edits).filter { part.contains($0.span) })
  }

  private mutating func compose(_ text: MendedText) -> Composition {
    budget -= text.bytes.count + 2048
    return Composition(text.text, bounds: bounds)
  }

  /// Whether the same was found before, so that its mend was of no use.
  private func isSaid(_ mend: Mend) -> Bool {
    mends.contains { $0.span == mend.span && $0.rule == mend.rule && $0.message == mend.message }
  }

  /// The mends with one more, which was found in `text`; nil when it does nothing.
  ///
  /// Where it touches what earlier ones changed, its change and theirs become one, and the first of them
  /// offers it. A mend without a fix, which leaves a line out, takes the place of all mends of that line.
  private func adding(_ found: Mend, to others: [Mend], in text: MendedText) -> [Mend]? {
    guard !found.edits.isEmpty else { return nil }
    var mend = found.inFile(of: text)
    let reach = mend.edits.reduce(mend.edits[0].span) { $0.union($1.span) }
    func isReplaced(_ old: Edit) -> Bool {
      guard reach.contains(old.span) || reach.overlaps(old.span) || old.span.contains(reach) else {
        return false
      }
      return mend.edits.contains { $0.conflicts(with: old) || $0.span.contains(old.span) }
    }
    var result: [Mend] = []
    var heir: Int?
    for var other in others {
      let kept = other.edits.filter { !isReplaced($0) }
      let isChanged = kept.count < other.edits.count
      other.edits = kept
      if isChanged, mend.title == nil, kept.isEmpty { continue }
      if isChanged, heir == nil, other.title != nil, mend.title != nil {
        heir = result.count
      } else if kept.isEmpty {
        other.title = nil
      }
      result.append(other)
    }
    if let heir {
      result[heir].edits += mend.edits
      result[heir].isSafe = result[heir].isSafe && mend.isSafe
      mend.edits = []
      mend.title = nil
    }
    // At the end of a file without its last line end a fence may have to be put in at the same place: the
    // fix then waits until that is done.
    if mend.edits.contains(where: { edit in fenceEdits.contains { $0.conflicts(with: edit) } }) {
      mend.title = nil
    }
    return result + [mend]
  }

  private struct Step {
    var mends: [Mend]
    var text: MendedText
    var composition: Composition
  }

  /// The first change after which the text reads, or reads further than before.
  private mutating func nextStep(after objection: Objection, in text: MendedText) -> Step? {
    let diagnosis = Diagnosis(of: text.text, knownNames: knownNames)
    let doubled = diagnosis.doubledFields(for: objection)
    if !doubled.isEmpty {
      var all = mends
      for mend in doubled.prefix(Self.mostMends) { all = adding(mend, to: all, in: text) ?? all }
      let next = mended(with: all)
      return Step(mends: all, text: next, composition: compose(next))
    }
    for candidate in diagnosis.candidates(for: objection) + diagnosis.isolations(for: objection) {
      if let step = attempt(candidate, after: objection, in: text) { return step }
    }
    return nil
  }

  private mutating func attempt(_ mend: Mend, after objection: Objection, in text: MendedText) -> Step? {
    guard budget > 0, let mends = adding(mend, to: mends, in: text) else { return nil }
    let next = mended(with: mends)
    let composition = compose(next)
    if case .objection(let later) = composition {
      let end = text.original(ByteSpan(0, mend.edits.map(\.span.end).max() ?? 0)).end
      guard isFurther(later, in: next, than: objection, in: text, past: end) else { return nil }
    }
    return Step(mends: mends, text: next, composition: composition)
  }

  /// Whether the text was read past the mend before another objection came.
  private func isFurther(
    _ later: Objection, in next: MendedText, than earlier: Objection, in text: MendedText, past end: Int
  ) -> Bool {
    switch later.kind {
    // These are noticed only when the whole has been read.
    case .doubledNames, .listAsName: return true
    default: break
    }
    func place(_ offset: Int, in text: MendedText) -> Int { text.original(ByteSpan(offset, offset)).start }
    let cause = place(later.cause, in: next)
    return cause >= end && (cause > place(earlier.cause, in: text) || later.kind != earlier.kind)
  }
}

extension FrontMatter.Entry {
  /// The same in spans of the file.
  func inFile(of text: MendedText) -> Self {
    Self(key: key, keySpan: text.original(keySpan), value: value.inFile(of: text))
  }
}

extension FrontMatter.Value {
  fileprivate func inFile(of text: MendedText) -> Self {
    let kind: Kind =
      switch self.kind {
      case .empty, .scalar: self.kind
      case .list(let values): .list(values.map { $0.inFile(of: text) })
      case .map(let entries): .map(entries.map { $0.inFile(of: text) })
      }
    return Self(kind, span: text.original(span))
  }
}
