import PLCText

/// Where the block of fields at the top of a document stands.
struct Fences {
  /// From the first fence through the line end of the second.
  var span: ByteSpan
  /// The lines between the fences.
  var inner: ByteSpan
  /// What is wrong with the fences themselves, in spans of the file.
  var mends: [Mend] = []
  /// What is wrong with them and with the lines between alike.
  var innerMends: [Mend] = []

  /// The length of the byte order mark at the start of a file, or 0.
  static func markLength(of source: SourceText) -> Int {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return source.bytes.starts(with: mark) ? mark.count : 0
  }

  /// Two proper fences, the first of which is the very first line.
  static func proper(in source: SourceText) -> Fences? {
    let bytes = source.bytes
    let opening = TextLine(in: bytes, from: markLength(of: source), to: source.count)
    guard FenceForm(opening, in: bytes) == .proper else { return nil }
    var at = opening.next
    while at < source.count {
      let line = TextLine(in: bytes, from: at, to: source.count)
      if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "."),
        [.proper, .dots].contains(FenceForm(line, in: bytes))
      {
        return Fences(
          span: ByteSpan(opening.span.start, line.next), inner: ByteSpan(opening.next, line.span.start))
      }
      at = line.next
    }
    return nil
  }

  /// Finds the fences where Yams was of no help; nil when the document has no front matter, as when its `---` is only a line
  /// across the page. Linear in the size of the front matter.
  static func find(in source: SourceText) -> Fences? {
    let top = markLength(of: source)
    var opening = TextLine(in: source.bytes, from: top, to: source.count)
    if FenceForm(opening, in: source.bytes) == .proper { return close(opening, .proper, in: source) }
    var blankLines = 0
    while Lookalike.trimmed(opening.span, in: source.bytes).isEmpty {
      guard opening.next < source.count, blankLines < 20 else { return nil }
      opening = TextLine(in: source.bytes, from: opening.next, to: source.count)
      blankLines += 1
    }
    let form = FenceForm(opening, in: source.bytes)
    if form == .none { return withoutOpening(from: opening, in: source) }
    // What is no fence to the letter is one only when fields follow at once.
    guard form != .dots, opening.next < source.count,
      FieldShape(TextLine(in: source.bytes, from: opening.next, to: source.count).span, in: source.bytes)
        != nil,
      var fences = close(opening, form, in: source)
    else { return nil }
    if form == .near { fences.mends.insert(form.mend(of: opening, in: source, "above"), at: 0) }
    if blankLines > 0 {
      let above = ByteSpan(top, opening.span.start)
      let message =
        "There is an empty line above the fields. Their `---` has to be the very first line of the file."
      fences.mends.insert(
        .unreadable(message, at: above, fix: "Take the empty line away", [.delete(above)]), at: 0)
    }
    return fences
  }

  /// Looks for the second fence.
  private static func close(_ opening: TextLine, _ form: FenceForm, in source: SourceText) -> Fences? {
    let bytes = source.bytes
    var at = opening.next
    var mayBeBody = true
    var previousIsIndented = false
    while at < bytes.count {
      let line = TextLine(in: bytes, from: at, to: bytes.count)
      let isIndented = bytes[at] == .space || bytes[at] == .tab
      let end = FenceForm(line, in: bytes)
      let closes =
        switch end {
        case .proper, .dots: true
        case .none: false
        case .plus: form == .plus
        case .near: !isIndented || !previousIsIndented
        }
      if closes {
        var fences = Fences(
          span: ByteSpan(opening.span.start, line.next), inner: ByteSpan(opening.next, line.span.start))
        if form == .plus {
          fences.takePlusSigns(opening: opening, closing: line, in: source)
        } else if end == .near {
          fences.mends.append(end.mend(of: line, in: source, "below"))
        }
        return fences
      }
      if mayBeBody, !line.span.isEmpty, bytes[at] != UInt8(ascii: "#") {
        mayBeBody = false
        let looksLikeFields = isIndented || bytes[at] == UInt8(ascii: "-") || hasField(from: at, in: source)
        guard looksLikeFields else { return nil }
      }
      if !line.span.isEmpty { previousIsIndented = isIndented }
      at = line.next
    }
    return withoutClosing(opening, in: source)
  }

  /// Whether the lines from `start` to the next empty line hold something like a field.
  private static func hasField(from start: Int, in source: SourceText) -> Bool {
    var at = start
    while at < source.count {
      let line = TextLine(in: source.bytes, from: at, to: source.count)
      if line.span.isEmpty || FenceForm(line, in: source.bytes) != .none { return false }
      let isField =
        FieldShape(line.span, in: source.bytes) != nil || FieldLine(line, in: source.bytes).name != nil
      if isField { return true }
      at = line.next
    }
    return false
  }

  /// A block between `+++`, with `=` where a colon belongs.
  private mutating func takePlusSigns(opening: TextLine, closing: TextLine, in source: SourceText) {
    let colons = TextLine.all(in: source.bytes, within: inner).compactMap { line in
      let shape = FieldShape(line.span, in: source.bytes)
      return shape?.separator == .equals ? shape.map { Edit($0.gap, ": ") } : nil
    }
    let message =
      "The fields stand between lines of `+++`. Here these lines are three hyphens, `---`, and a colon follows each name: `title: …`."
    innerMends = [
      .unreadable(
        message, at: opening.span, fix: "Write it with `---` and colons",
        [Edit(opening.span, "---")] + colons + [Edit(closing.span, "---")])
    ]
  }

  /// Front matter that nothing closes: it ends with the last line that looks like part of it.
  private static func withoutClosing(_ opening: TextLine, in source: SourceText) -> Fences? {
    var lastField: TextLine?
    var afterBlank = false
    for line in TextLine.all(in: source.bytes, within: ByteSpan(opening.next, source.count)) {
      if Lookalike.trimmed(line.span, in: source.bytes).isEmpty {
        afterBlank = true
        continue
      }
      let first = source.bytes[line.span.start]
      if first == UInt8(ascii: "#") { continue }
      if let shape = FieldShape(line.span, in: source.bytes) {
        if afterBlank, !shape.hasPlainName { break }
      } else if afterBlank || (first != .space && first != .tab && first != UInt8(ascii: "-")) {
        break
      }
      lastField = line
      afterBlank = false
    }
    return lastField.map { missingEnd(opening.span, innerStart: opening.next, last: $0, in: source) }
  }

  /// The same front matter ending earlier, when the second fence found is a line across the page and
  /// what stands above it is the text of the page; nil when there is no sign of that.
  ///
  /// A text in quotes or brackets that goes on over an empty line, and ends, is no text of the page.
  func endingBeforeBody(in source: SourceText, bounds: FrontMatterBounds) -> Fences? {
    guard mends.isEmpty, innerMends.isEmpty else { return nil }
    var name = inner.start
    var lastField: TextLine?
    var afterBlank = false
    var bodyLines = 0
    var fieldLines = 0
    for line in TextLine.all(in: source.bytes, within: inner) {
      guard !line.span.isEmpty else {
        afterBlank = true
        continue
      }
      let first = source.bytes[line.span.start]
      if FieldShape(line.span, in: source.bytes)?.hasPlainName == true {
        if bodyLines == 0 { (name, lastField) = (line.span.start, line) } else { fieldLines += 1 }
      } else if first == .space || first == .tab || first == UInt8(ascii: "-") {
        if bodyLines == 0, !afterBlank { lastField = line }
      } else if bodyLines > 0 || (afterBlank && first != UInt8(ascii: "#")) {
        bodyLines += 1
      }
      afterBlank = false
    }
    guard let lastField, bodyLines > fieldLines else { return nil }
    func isOpen(to end: Int) -> Bool {
      let text = SourceText(bytes: ContiguousArray(source.bytes[name..<end]))
      guard case .objection(let objection) = Composition(text, bounds: bounds) else { return false }
      return objection.isOpen
    }
    if isOpen(to: lastField.next), !isOpen(to: inner.end) { return nil }
    let opening = TextLine(in: source.bytes, from: span.start, to: source.count)
    return Self.missingEnd(opening.span, innerStart: inner.start, last: lastField, in: source)
  }

  private static func missingEnd(
    _ opening: ByteSpan, innerStart: Int, last: TextLine, in source: SourceText
  ) -> Fences {
    let lineEnd = source.lineEnd(after: opening)
    let text = (last.next > last.span.end ? "" : lineEnd) + "---" + lineEnd
    // Where an empty line follows, the block plainly ended; else a person should look.
    let isSafe =
      last.next >= source.count || TextLine(in: source.bytes, from: last.next, to: source.count).span.isEmpty
    var mend = Mend.unreadable(
      "The fields begin below this `---`, and nothing says where they end. Put a line `---` below the last one.",
      at: opening, fix: "Put `---` below the last field", isSafe: isSafe, [.insert(text, at: last.next)])
    mend.note = Mend.Note(message: "The last field seems to be here.", span: source.trimmed(last.span))
    return Fences(
      span: ByteSpan(opening.start, last.next), inner: ByteSpan(innerStart, last.next), mends: [mend])
  }

  /// Fields at the very top that only a line below closes.
  private static func withoutOpening(from first: TextLine, in source: SourceText) -> Fences? {
    var fields = 0
    var at = first.span.start
    while at < source.count {
      let line = TextLine(in: source.bytes, from: at, to: source.count)
      if FenceForm(line, in: source.bytes) == .proper {
        guard fields >= 2 else { return nil }
        let mend = Mend.unreadable(
          "The fields need a line of three hyphens, `---`, above them, too, not only this one below.",
          at: line.span, fix: "Put `---` above the first field",
          [.insert("---" + source.lineEnd(after: line.span), at: first.span.start)])
        return Fences(
          span: ByteSpan(first.span.start, line.next), inner: ByteSpan(first.span.start, line.span.start),
          mends: [mend])
      }
      if let shape = FieldShape(line.span, in: source.bytes) {
        guard shape.hasPlainName, shape.separator == .colon else { return nil }
        fields += 1
      } else {
        let isPart = source.bytes[at] == .space || source.bytes[at] == UInt8(ascii: "-")
        guard fields > 0, isPart else { return nil }
      }
      at = line.next
    }
    return nil
  }
}

extension SourceText {
  /// The line end that follows a line of this text; LF when none does.
  func lineEnd(after line: ByteSpan) -> String {
    guard line.end < count, bytes[line.end] == .carriageReturn else { return "\n" }
    return line.end + 1 < count && bytes[line.end + 1] == .newline ? "\r\n" : "\r"
  }
}
