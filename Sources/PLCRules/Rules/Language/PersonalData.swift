import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// What identifies or reaches a person, where more people can read it than need it.
struct PersonalData: DocumentRule {
  static let about = RuleDescription(
    "personal-data", .language,
    finds:
      "an e-mail or postal address, a telephone number, a date of birth, a long personal number, or a name of the names file, in anything that is not private",
    why:
      "A page is copied and kept by others the day it is published, and git keeps what was deleted; the law counts these as identifying (FERPA, 34 CFR 99.3).",
    mend: "Write a role or a code instead. How to reach the community belongs in `contact`.",
    levels: .always(.error), blocksPublication: true,
    examples: [
      .bad("pages/a.md", "Write to «ana.ruiz@riverbend.example.org».\n"),
      .bad("pages/a.md", "Call «(217) 555-0134», «217-555-0134» or «+44 20 7946 0958».\n"),
      .bad("pages/a.md", "She lives at «42 Maple Street, Springfield, IL 62704».\n"),
      .bad("pages/a.md", "S03, «born on 12 May 2012», and one with a «birthday on May 3rd».\n"),
      .bad("pages/a.md", "Records: «123-45-6789», student ID «483920», «1048576203».\n"),
      .bad(
        "evidence/a.md",
        "---\ntype: anecdote\ncollected: 2026-09-14\nsource: Told by «Maya Lopez»\n---\n## What it shows\n«Maya» asked why. Maple trees do too.\n",
        with: [".plc/names.txt": "Maya Lopez\nMaya  # the first name alone\n"]),
      .bad(
        "measures/a.md", Sample.measure,
        with: ["measures/a.csv": "date,value,note\n2026-09-07,40,ask «ana@riverbend.example.org»\n"]),
      .good(
        "pages/a.md",
        "On 2026-09-14 and 20260914, 24 of 26 students wrote 1200 words. See [our site](https://example.org/20481234567), doi 10.3102/0034654307313795, ISBN 9780325027272, and [write to us](mailto:plc@example.org). Will they?\n",
        with: [".plc/names.txt": "will smith\n"]),
      .good("pages/a.md", "The idea was born on 12 May in Room 12. Grade 5 Reading Street was our unit.\n"),
      .good("pages/a.md", "---\nvisibility: private\n---\nWrite to ana@riverbend.example.org.\n"),
      .good(
        "interviews/a.md", ProblemSample.interview("Maya", notes: "> Maya waits for ana@example.org."),
        with: [".plc/names.txt": "Maya\n"]),
      .good(
        "change-packages/a.md",
        "---\ncontact: plc@riverbend.example.org\n---\n## Overview\nA.\n\n## Elements\n| Element |\n|---|\n| reader |\n",
        with: ["change-ideas/reader.md": "## What we will do\nA.\n\n## Why we think it will work\nB.\n"]),
    ])

  /// Fields that hold such things for a reason, or none at all.
  private static let exempt = Set(
    ([
      ChangePackage.Fields.contact, Research.Fields.citation, Research.Fields.doi, Research.Fields.url,
      Cycle.Fields.seal, Evidence.Fields.file, Measure.Fields.data, CommonFields.aliases, CommonFields.allow,
    ] as [any Declared]).map(\.field.name))

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    let library = context.library
    guard document.visibility > .private else { return [] }
    let names = context.names
    var matches = inFields(of: document, names)
    matches += PersonalDataScanner.matches(
      in: bytesWithoutAddresses(of: document),
      ByteSpan(document.frontMatter.bodyStart, document.source.count), names: names)
    if document.is(Interview.self) { matches.removeAll { isOfTheInterview($0, document) } }
    var found = matches.map { finding($0.sort, at: document.place($0.span)) }
    if let file = Measure(document)?.numbers?.file, let text = library.tree[file]?.text {
      found += PersonalDataScanner.matches(in: text.bytes, text.wholeSpan, names: names)
        .map { finding($0.sort, at: Place(file, $0.span)) }
    }
    return found
  }

  private static func inFields(of document: Document, _ names: NameList) -> [PersonalDataScanner.Match] {
    // Who an interview is with is `named-participant`'s to look at.
    let isOthers = { (name: String) in
      name == Interview.Fields.participant.name && document.is(Interview.self)
    }
    var found: [PersonalDataScanner.Match] = []
    for (name, field) in document.fields {
      for span in field.textSpans where PersonalDataScanner.mayMatch(document.source.bytes, span, names) {
        guard !exempt.contains(name), !isOthers(name) else { break }
        found += PersonalDataScanner.matches(in: document.source.bytes, span, names: names)
      }
    }
    return found
  }

  /// The bytes of the file with blanks where links say where they lead.
  static func bytesWithoutAddresses(of document: Document) -> ContiguousArray<UInt8> {
    guard !document.tree.constructs.isDisjoint(with: [.link, .image, .wikiLink]) else {
      return document.source.bytes
    }
    var bytes = document.source.bytes
    document.tree.forEachInline { inline in
      let written: ByteSpan? =
        switch inline.kind {
        case .link(let link), .image(let link): link.destinationSpan
        case .wikiLink(let link): link.targetSpan
        default: nil
        }
      guard let written else { return }
      for at in written.range where at < bytes.count { bytes[at] = .space }
    }
    return bytes
  }

  /// What somebody is called in the notes of an interview is `named-participant`'s to find.
  private static func isOfTheInterview(_ match: PersonalDataScanner.Match, _ document: Document) -> Bool {
    switch match.sort {
    case .name, .email, .address:
      document.section(Interview.Sections.notes)?.span.contains(match.span) ?? false
    case .telephone, .birthDate, .number: false
    }
  }

  private static func finding(_ sort: PersonalDataScanner.Sort, at place: Place) -> Diagnostic {
    let message =
      switch sort {
      case .email:
        "An e-mail address stands here, for more people than need it. Would a role do, or the field `contact`?"
      case .telephone: "A telephone number stands here, for more people than need it. Would a role do?"
      case .address: "This looks like somebody's postal address. Does a reader need it?"
      case .birthDate: "A date of birth tells which child this is. An age or a grade would say enough."
      case .number:
        "This looks like somebody's personal number, such as a student id. A code of your own is safer."
      case .name: "A name of your names file stands here. A code such as `S03` keeps the child safe."
      }
    return Diagnostic(about.id, message, at: place)
  }
}

extension FieldValue {
  /// Where its texts stand.
  fileprivate var textSpans: [ByteSpan] {
    switch content {
    case .text, .term: [span]
    case .list(let values): values.compactMap { $0.text == nil ? nil : $0.span }
    default: []
    }
  }
}
