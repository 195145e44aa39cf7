import PLCContent
import PLCDiagnostics
import PLCTestSupport
import PLCText
import Testing

@Suite("Reading front matter")
struct FrontMatterReaderTests {
  /// A sound front matter, and how it reads.
  struct Sound: Sendable, CustomTestStringConvertible {
    let text: String
    let fields: String

    init(_ text: String, _ fields: String) {
      self.text = text
      self.fields = fields
    }

    var testDescription: String { fields }
  }

  static let sound: [Sound] = [
    Sound("---\n---\nText\n", ""),
    Sound("---\ntitle: x\n---", "title: x"),
    Sound("---\ntitle: x\n...\nText\n", "title: x"),
    Sound("--- \ntitle: x\n---\t\nText\n", "title: x"),
    Sound("---\n\n# A note\ntitle: x # another: note\n\nstatus: y\n---\n", "title: x; status: y"),
    Sound("---\n# fill in later:\n# title: x\n---\n", ""),
    Sound(
      "---\ntitle:\nstatus: ~\nby: null\nunit: \"\"\nkind: Null\n---\n",
      "title: -; status: -; by: -; unit: ; kind: Null"),
    Sound(
      "---\ndate: 2026-9-1\nok: yes\nno: no\nid: 007\nn: 1e3\nt: 12:30\n---\n",
      "date: 2026-9-1; ok: yes; no: no; id: 007; n: 1e3; t: 12:30"),
    Sound("---\nlink: https://example.org/#a\nnumber: C#\n---\n", "link: https://example.org/#a; number: C#"),
    Sound(
      "---\ntitle: It's “this” & that, 100% – really!\n---\n", "title: It's “this” & that, 100% – really!"),
    Sound("---\ntitle: “Yes” and “no”\n---\n", "title: “Yes” and “no”"),
    Sound("---\ntitle: Größe, Ångström, 日本語 🙂\n---\n", "title: Größe, Ångström, 日本語 🙂"),
    Sound(
      "---\ntitle: 'It''s: fine # here'\nunit: \"a \\\"b\\\"\"\n---\n",
      "title: It's: fine # here; unit: a \"b\""),
    Sound("---\ntags: []\nowners: [ana, 'b, c', \"d: e\"]\n---\n", "tags: []; owners: [ana, b, c, d: e]"),
    Sound("---\ntags: [\n  one,\n  two\n]\nstatus: y\n---\n", "tags: [one, two]; status: y"),
    Sound("---\ntags:\n- one\n- \"two: three\"\nstatus: y\n---\n", "tags: [one, two: three]; status: y"),
    Sound(
      "---\nallow:\n  no-protocol: a first try\n  vague-plan: later\n---\n",
      "allow: {no-protocol: a first try, vague-plan: later}"),
    Sound("---\nallow: {no-protocol: a first try}\n---\n", "allow: {no-protocol: a first try}"),
    Sound("---\nsummary: We look\n  at work\n\n  together\n---\n", "summary: We look at work\ntogether"),
    Sound(
      "---\nsummary: |\n  one: #two\n   - \"three\n\nstatus: y\n---\n",
      "summary: one: #two\n - \"three\n; status: y"),
    Sound("---\nsummary: >-\n  one\n  two\n---\n", "summary: one two"),
    Sound("---\nsummary: \"one\n  two: three\"\n---\n", "summary: one two: three"),
    Sound("---\nminutes: 45 # two rounds\nlate: -5\n---\n", "minutes: 45; late: -5"),
    Sound("---\n\"title\": x\n---\n", "title: x"),
  ]

  @Test("What is sound is read as it stands, and nothing is found", arguments: sound)
  func readsSound(_ sound: Sound) {
    let (frontMatter, findings) = read(sound.text)
    #expect(frontMatter.outline == sound.fields)
    #expect(findings.map(\.message) == [])
  }

  @Test(
    "What only the kind can judge is left to it",
    arguments: [
      "date: 1/5/2026", "date: 2026-13-45", "status: studyng", "cylce: peer-feedback", "Status: studying",
      "permission: yes", "id: 007", "title: [one, two]", "tags: one, two",
    ])
  func leftToTheKind(_ field: String) {
    let (frontMatter, findings) = read("---\n\(field)\n---\n")
    #expect(frontMatter.outline == field)
    #expect(findings == [])
  }

  @Test(
    "A document without front matter has none",
    arguments: [
      "", "Text\n", "# Title\n\n---\n\nText: more\n", "---\n\nWords of a page.\n\n---\n\nMore\n", "---\n",
      "----\n\nText\n",
      "Note: this\n\n---\n", "--\nname\n", "***\ntitle: x\n***\n",
    ])
  func none(_ text: String) {
    let (frontMatter, findings) = read(text)
    #expect(frontMatter == .none)
    #expect(findings == [])
  }

  @Test("The body starts behind the second fence, with either line end")
  func bodyStart() {
    for text in [
      "---\na: b\n---\n«»Text", "---\r\na: b\r\n---\r\n«»Text", "---\na: b\n---«»", "---\na: b\n--\n«»Text",
    ] {
      let marked = MarkedText(text)
      #expect(read(marked.text).frontMatter.bodyStart == marked.spans[0].start)
    }
  }

  @Test(
    "Spans are of bytes, whatever stands before them on the line or above",
    arguments: [
      "---\né: [ü, «\"öß\"», x]\n---\n", "---\r\n日本: x\r\nk: «'🙂 it''s'»\r\n---\r\n",
      "---\na:\t «b»\t\n---\n",
      "---\nk:\n  - a\n  - «b c»\n  - d # e\n---\n", "---\nz: {a: b, c: «[d, e]»}\n---\n",
      "---\nk: «x y\n  z»\n---\n",
      "---\nk: «|\n  x\n\n  y»\nz: {}\n---\n", "---\nk:«»\nz: {}\n---\n", "---\nk: «\u{2028}x»\nz: {}\n---\n",
      "---\n«\"a b\"»: c\n---\n", "---\nk: «\"a \\\" b\"» # c\n---\n", "---\nk: «[a, b, ]»\n---\n",
      "---\nk: «{ a: b }»\n---\n",
      "---\ntitle: «Revision: why»\n---\n", "---\ntitle: «\"Revision»\n---\n", "---\ntags: «[a, b»\n---\n",
      "---\nk:\n  «a: b\n  c: d»\nz: {}\n---\n",
    ])
  func spans(_ text: String) {
    let marked = MarkedText(text)
    #expect(allSpans(of: read(marked.text).frontMatter.entries).contains(marked.spans[0]), "\(marked.text)")
  }

  private func allSpans(of entries: [FrontMatter.Entry]) -> [ByteSpan] {
    entries.flatMap { [$0.keySpan] + allSpans(of: $0.value) }
  }

  private func allSpans(of value: FrontMatter.Value) -> [ByteSpan] {
    switch value.kind {
    case .empty, .scalar: [value.span]
    case .list(let values): [value.span] + values.flatMap(allSpans)
    case .map(let entries): [value.span] + allSpans(of: entries)
    }
  }

  @Test("Mistakes on several lines are each said once")
  func severalMistakes() {
    let marked = MarkedText(
      """
      ---
      title: Revision«:» why
      tags: «[»one, two
      status«:»active
      by: «@»ana
      minutes: "45
      ---
      """.replacing("\"45", with: "«\"»45"))
    let (frontMatter, findings) = read(marked.text)
    #expect(
      frontMatter.outline == "title: Revision: why; tags: [one, two]; status: active; by: @ana; minutes: 45")
    #expect(findings.map(\.place.span) == marked.spans)
    #expect(read(fixed(marked.text, findings)).findings == [])
  }

  @Test("Two mistakes at one place are mended by one fix")
  func mistakesAtOnePlace() {
    let text = "---\ntags:\n\t- a\n\tstatus: y\n---\n"
    let (frontMatter, findings) = read(text)
    #expect(frontMatter.outline == "tags: [a]; status: y")
    #expect(findings.count == 2)
    #expect(read(fixed(text, findings)).findings == [])
  }

  @Test("Without the names of the fields, one word is taken for a value and more for text that goes on")
  func unknownNames() {
    func outline(_ line: String) -> String {
      FrontMatterReader.read(SourceText("---\ntitle: x\n\(line)\nby: y\n---\n"), path: .file).frontMatter
        .outline
    }
    #expect(outline("status active") == "title: x; status: active; by: y")
    #expect(outline("and its causes") == "title: x and its causes; by: y")
  }

  // MARK: Bounds

  @Test("A bomb of aliases is refused without being unfolded")
  func aliasBomb() {
    var text = "---\na: &a [x,x,x,x,x,x,x,x,x]\n"
    for (last, next) in zip("abcdefgh", "bcdefghi") {
      let uses = Array(repeating: "*\(last)", count: 9).joined(separator: ",")
      text += "\(next): &\(next) [\(uses)]\n"
    }
    let (frontMatter, findings) = read(text + "---\n")
    #expect(frontMatter.entries.allSatisfy { if case .scalar = $0.value.kind { true } else { false } })
    #expect(findings.count == 9)
    #expect(findings.allSatisfy { $0.rule == "unreadable-front-matter" })
  }

  @Test(
    "Front matter over a bound gets one finding and no fields",
    arguments: [
      "a: " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20),
      (0..<20).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
      "a:\n" + String(repeating: "- ", count: 20) + "b",
      "a: " + String(repeating: "[", count: 50_000),
      "a: " + String(repeating: "{b: ", count: 10_000),
      "a: [" + String(repeating: "b, ", count: 2_000) + "b]",
      (0..<1_001).map { "k\($0): v" }.joined(separator: "\n"),
      "a: " + String(repeating: "x", count: 65_536),
    ])
  func overBounds(_ fields: String) {
    let text = "---\n\(fields)\n---\nText"
    let (frontMatter, findings) = read(text)
    #expect(frontMatter.entries == [])
    #expect(frontMatter.bodyStart == text.utf8.count - 4)
    #expect(findings.map(\.rule) == ["too-complex"])
  }

  @Test("Front matter just under the bounds is read")
  func underBounds() {
    #expect(read("---\na: \(String(repeating: "x", count: 65_532))\n---\n").findings == [])
    #expect(read("---\na: [\(String(repeating: "b, ", count: 1_996))b]\n---\n").findings == [])
    let deep = String(repeating: "[", count: 15) + String(repeating: "]", count: 15)
    #expect(read("---\na: \(deep)\n---\n").findings == [])
    var bounds = FrontMatterBounds.standard
    bounds.bytes = 100_000
    let long = SourceText("---\na: \(String(repeating: "x", count: 70_000))\n---\n")
    #expect(FrontMatterReader.read(long, path: .file, bounds: bounds).findings == [])
  }

  // MARK: Settings

  private func settings(_ text: String) -> (frontMatter: FrontMatter, findings: [Diagnostic]) {
    FrontMatterReader.readSettings(SourceText(text), path: .file)
  }

  @Test("A file of settings is read whole, with or without fences")
  func settingsFile() {
    let fields =
      "name: Our PLC\nrules:\n  late-agenda: {severity: warning, hours: 48}\nsite:\n  accent: \"#2f6f6a\"\n"
    let outline =
      "name: Our PLC; rules: {late-agenda: {severity: warning, hours: 48}}; site: {accent: #2f6f6a}"
    for text in [fields, "---\n" + fields, "---\n\(fields)---\n", "# Settings\n\n\(fields)...\n"] {
      #expect(settings(text).frontMatter.outline == outline)
      #expect(settings(text).findings == [])
    }
    #expect(settings("").findings == [])
    #expect(settings("").frontMatter.entries == [])
  }

  @Test(
    "Mistakes in settings are found at their place",
    arguments: [
      "name: Ours«:» a PLC\nprofile: light\n", "site:\n  accent: «#2f6f6a»\n",
      "name: x\n«---»\nprofile: light\n",
      "rules:\n«\t»no-pre-work: warning\n", "name: x\nrules:\n  a: error\n« »b: error\n",
    ])
  func settingsMistakes(_ text: String) throws {
    let marked = MarkedText(text)
    let findings = settings(marked.text).findings
    #expect(findings.map(\.place.span) == marked.spans)
    #expect(settings(fixed(marked.text, findings)).findings == [])
  }
}
