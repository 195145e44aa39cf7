import PLCText

/// Reads a front matter as Yams does. Where Yams objects, the mistakes are looked for field by field and
/// mended in memory; where it would read something else than was meant, too. Then it reads the mended text.
struct Mender {
  private let file: SourceText
  private let part: ByteSpan
  private let fenceEdits: [Edit]
  private let bounds: FrontMatterBounds
  private let knownNames: Set<String>
  /// In spans of the file; their edits never conflict.
  private(set) var mends: [Mend]
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

  /// The fields, in spans of the file; throws a bound that was passed, with an offset in the file. `first`
  /// is what Yams makes of the part as it stands, where that is known.
  mutating func entries(_ first: Composition? = nil) throws(Composition.Excess) -> [FrontMatter.Entry] {
    var rounds = 8
    var known = first
    while true {
      let text = mended(part)
      let composition = try result(known ?? Composition(text.text, bounds: bounds), in: text)
      known = nil
      rounds -= 1
      switch composition {
      case .success(let entries):
        let slips = Slips.find(in: text.text, entries).filter { !isSaid($0.inFile(of: text)) }
        guard !slips.isEmpty, rounds > 0, mends.count < Self.mostMends else {
          return entries.map { $0.inFile(of: text) }
        }
        for slip in slips.prefix(Self.mostMends) { mends = adding(slip, to: mends, in: text) ?? mends }
      case .failure(let objection):
        guard rounds > 0, mends.count < Self.mostMends, try mendAll(objection, in: text) else {
          mends.append(.notUnderstood(from: objection, in: text))
          return try fieldByField()
        }
      }
    }
  }

  /// A part of the file with changes made.
  private func mended(_ part: ByteSpan) -> MendedText {
    let edits = mends.filter(\.isMade).flatMap(\.edits).filter { part.contains($0.span) }
    return MendedText(file, part: part, edits: edits)
  }

  private func compose(
    _ text: MendedText
  ) throws(Composition.Excess) -> Result<[FrontMatter.Entry], Objection> {
    try result(Composition(text.text, bounds: bounds), in: text)
  }

  private func result(
    _ composition: Composition, in text: MendedText
  ) throws(Composition.Excess) -> Result<[FrontMatter.Entry], Objection> {
    switch composition {
    case .fields(let entries): return .success(entries)
    case .objection(let objection): return .failure(objection)
    case .tooComplex(let excess):
      let place = text.original(ByteSpan(excess.offset, excess.offset))
      throw Composition.Excess(message: excess.message, offset: place.start)
    }
  }

  // MARK: Where Yams objects

  /// Mends what keeps the whole from being read: each field by itself, and if that does not help, the whole.
  /// False when there is nothing to be done.
  private mutating func mendAll(_ objection: Objection, in text: MendedText) throws(Composition.Excess)
    -> Bool
  {
    let count = mends.count
    if case .doubledNames(let names) = objection.kind {
      for mend in DoubledNames.mends(names, from: objection.problem, in: text.text).prefix(Self.mostMends) {
        mends = adding(mend, to: mends, in: text) ?? mends
      }
      if mends.count > count { return true }
    }
    var fields = FieldShape.fields(in: file, within: part)[...]
    while let field = fields.first, mends.count < Self.mostMends {
      // A text in quotes or brackets may go on over lines that look like fields.
      var open = field
      var reach = 1
      while reach < min(8, fields.count), case .failure(let objection) = try compose(mended(open)),
        objection.isOpen
      {
        open = open.union(fields[fields.startIndex + reach])
        reach += 1
      }
      if case .failure = try compose(mended(open)) {
        reach = 1
        try mend(field)
      }
      fields = fields.dropFirst(reach)
    }
    if mends.count == count { try mend(part) }
    return mends.count > count
  }

  /// Mends one field, with a small number of tries; what cannot be mended stays.
  private mutating func mend(_ field: ByteSpan) throws(Composition.Excess) {
    var tries = 40
    var text = mended(field)
    var composition = try compose(text)
    while case .failure(let objection) = composition, !objection.isDoubled, tries > 0 {
      var isFound = false
      for mend in Diagnosis(of: text.text, for: objection).candidates(knownNames: knownNames) where tries > 0
      {
        guard let all = adding(mend, to: mends, in: text) else { continue }
        tries -= 1
        let before = mends
        mends = all
        let next = mended(field)
        let reading = try compose(next)
        let end = text.original(ByteSpan(0, mend.edits.map(\.span.end).max() ?? 0)).end
        if case .failure(let later) = reading,
          !isFurther(later, in: next, than: objection, in: text, past: end)
        {
          mends = before
          continue
        }
        (text, composition, isFound) = (next, reading, true)
        break
      }
      if !isFound { return }
    }
  }

  /// Whether the text was read past the mend before another objection came.
  private func isFurther(
    _ later: Objection, in next: MendedText, than earlier: Objection, in text: MendedText, past end: Int
  ) -> Bool {
    // These are noticed only when the whole has been read.
    if later.isDoubled || later.kind == .listAsName { return true }
    func place(_ offset: Int, in text: MendedText) -> Int { text.original(ByteSpan(offset, offset)).start }
    let cause = place(later.cause, in: next)
    return cause >= end && (cause > place(earlier.cause, in: text) || later.kind != earlier.kind)
  }

  /// The last resort: the fields that can be read by themselves; the first of two with one name counts.
  private func fieldByField() throws(Composition.Excess) -> [FrontMatter.Entry] {
    var entries: [FrontMatter.Entry] = []
    for field in FieldShape.fields(in: file, within: part) where 2 * entries.count < bounds.nodes {
      let text = mended(field)
      guard case .success(let read) = try compose(text) else { continue }
      let names = Set(entries.map(\.key))
      entries += read.filter { !names.contains($0.key) }.map { $0.inFile(of: text) }
    }
    return entries
  }
}

// MARK: What was found

extension Mender {
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
      if isChanged, heir == nil, other.title != nil, mend.title != nil, other.isMade, mend.isMade {
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
}

extension Mend {
  /// The one finding for all that could not be read.
  fileprivate static func notUnderstood(from objection: Objection, in text: MendedText) -> Mend {
    let line = text.text.line(at: min(objection.cause, max(0, text.bytes.count - 1)))
    return Mend.unreadable(
      "From about here on the fields could not be understood. Only lines with a name, a colon, a space and a value were read, such as `title: Our first test`.",
      at: text.text.trimmed(line), fix: nil, []
    )
    .inFile(of: text)
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
