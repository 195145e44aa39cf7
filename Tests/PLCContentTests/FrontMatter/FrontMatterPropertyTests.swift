import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@Suite("Any front matter")
struct FrontMatterPropertyTests {
  @Test("The quick way for plain lines reads exactly what Yams reads", arguments: 0..<20)
  func quickWay(_ batch: Int) {
    var dice = FrontMatterDice(seed: UInt64(batch))
    for _ in 0..<150 {
      let fields = dice.fields()
      // One field that is not plain sends the whole to Yams.
      let quick = read("---\n\(fields)---\n")
      let byYams = read("---\n\(fields)zz: {a: b}\n---\n")
      #expect(quick.frontMatter.entries == Array(byYams.frontMatter.entries.dropLast()), "\(fields)")
      #expect(quick.findings == byYams.findings, "\(fields)")
    }
  }

  @Test("The text at a value's span is the value", arguments: 0..<10)
  func spans(_ batch: Int) {
    var dice = FrontMatterDice(seed: UInt64(batch) + 1000)
    for _ in 0..<100 {
      let source = SourceText("---\n\(dice.fields())zz: {a: b, c: [d]}\n---\n")
      let (frontMatter, findings) = FrontMatterReader.read(source, path: .file)
      guard findings.isEmpty else { continue }
      for entry in frontMatter.entries {
        #expect(source[entry.keySpan] == entry.key)
        expectText(of: entry.value, in: source)
      }
    }
  }

  private func expectText(of value: FrontMatter.Value, in source: SourceText) {
    let text = source[value.span]
    switch value.kind {
    case .empty: #expect(["", "~", "null"].contains(text))
    case .scalar(let scalar): #expect(["\(scalar)", "\"\(scalar)\"", "'\(scalar)'"].contains(text))
    case .list(let values):
      #expect(text.hasPrefix("[") && text.hasSuffix("]") || text.hasPrefix("- "))
      for value in values { expectText(of: value, in: source) }
    case .map(let entries):
      #expect(text.hasPrefix("{") && text.hasSuffix("}"))
      for entry in entries { expectText(of: entry.value, in: source) }
    }
  }

  @Test("Whatever happens to a file, spans stay inside and fixes never overlap", arguments: 0..<20)
  func mutations(_ batch: Int) {
    var dice = FrontMatterDice(seed: UInt64(batch) + 2000)
    for _ in 0..<25 {
      let sound =
        dice.chance(3) ? dice.pick(FrontMatterMistake.all).marked.text : "---\n\(dice.fields())---\n"
      expectOrder(ContiguousArray(dice.mutated(sound + "\n# Text\n")))
    }
  }

  private func expectOrder(_ bytes: ContiguousArray<UInt8>) {
    let source = SourceText(bytes: bytes)
    let (frontMatter, findings) = FrontMatterReader.read(source, path: .file, knownNames: knownNames)
    let whole = ByteSpan(0, max(frontMatter.span.end, 0))
    let shown = String(decoding: bytes, as: UTF8.self).debugDescription
    #expect(frontMatter.span.end <= bytes.count)
    for entry in frontMatter.entries {
      #expect(whole.contains(entry.span), "\(shown)")
      #expect(entry.keySpan.end <= max(entry.value.span.start, entry.keySpan.end), "\(shown)")
    }
    #expect(findings.allSatisfy { whole.contains($0.place.span) }, "\(shown)")
    #expect(Set(frontMatter.entries.map(\.key)).count == frontMatter.entries.count, "\(shown)")
    let edits = findings.flatMap(\.fixes).flatMap(\.edits).map(\.place.span).sorted()
    for (edit, next) in zip(edits, edits.dropFirst()) {
      #expect(edit.end <= next.start && edit != next, "\(shown)")
    }
  }

  @Test("Making the safe fixes again and again comes to an end", arguments: 0..<10)
  func fixesEnd(_ batch: Int) {
    var dice = FrontMatterDice(seed: UInt64(batch) + 3000)
    for _ in 0..<20 {
      let start = String(decoding: dice.mutated("---\n\(dice.fields())---\n# Text\n"), as: UTF8.self)
      var text = start
      var rounds = 0
      while rounds < 20 {
        let safe = read(text).findings.filter { $0.fixes.first?.isSafe == true }
        if safe.isEmpty { break }
        text = fixed(text, safe)
        rounds += 1
      }
      #expect(rounds < 20, "\(start.debugDescription)\n\(text.debugDescription)")
    }
  }
}
