import PLCContent
import PLCDiagnostics

/// Lessons of a package that do not follow one another, or that nothing checks.
struct BrokenLessonArc: DocumentRule {
  static let about = RuleDescription(
    "broken-lesson-arc", .packages,
    finds: "a gap or a double in the order of a package's lessons, or a lesson with no check after it",
    why:
      "An arc of lessons builds on itself: a stranger who cannot tell which comes next, or whether the last one reached students, will guess (¶13).",
    mend: "Number the lessons 1, 2, 3 …, and give each a `measure`.",
    levels: .init(.info, .warning, .warning),
    examples: [
      .bad(
        "lessons/b.md", PackageSample.lesson("order: «3»\nmeasure: slip"),
        with: lessons(["a": "order: 1\nmeasure: slip"])),
      .bad(
        "lessons/b.md", PackageSample.lesson("order: «1»\nmeasure: slip"),
        with: lessons(["a": "order: 1\nmeasure: slip"])),
      .bad("lessons/a.md", PackageSample.lesson("order: «1»"), with: lessons([:])),
      .good(
        "lessons/b.md", PackageSample.lesson("order: 2\nmeasure: slip"),
        with: lessons(["a": "order: 1\nmeasure: slip"])),
      .good(
        "lessons/a.md",
        PackageSample.lesson("order: 1").replacing("aloud.", with: "aloud. Then [[measure/slip]]."),
        with: lessons([:])),
      .good("lessons/a.md", "---\norder: 3\n---\n## During\n\nRead.\n"),
    ])

  private static func lessons(_ others: [String: String]) -> [String: String] {
    var files = ["change-packages/readers-first.md": PackageSample.package("status: draft")]
    for (name, front) in others { files["lessons/\(name).md"] = PackageSample.lesson(front) }
    return PackageSample.folder(files)
  }

  static let kinds: Set<KindID>? = ["lesson"]

  static func check(_ document: Document, at position: Int, in context: RuleContext) -> [Diagnostic] {
    let library = context.library
    let naming = library.backlinks[position].filter { library.documents[$0].kind.id == "change-package" }
    guard let package = (library.linked("package", of: position) + naming).first,
      library.documents[package].status != "retired"
    else { return [] }
    return order(of: position, in: package, library) + check(after: position, in: library)
  }

  private static func order(of position: Int, in package: Int, _ library: Library) -> [Diagnostic] {
    let document = library.documents[position]
    guard let own = document["order"]?.number else { return [] }
    let arc = library.lessons(ofPackage: package).filter { library.documents[$0]["order"]?.number != nil }
    guard let place = arc.firstIndex(of: position) else { return [] }
    let before = place > 0 ? arc[place - 1] : nil
    let earlier = before.flatMap { library.documents[$0]["order"]?.number } ?? 0
    let message: String
    if own == earlier, let before {
      message =
        "`\(library.documents[before].id.name)` is lesson \(own.asWords) too. Which of the two do students meet first?"
    } else if own > earlier + 1 {
      message =
        before == nil
        ? "The arc begins with lesson \(own.asWords). What do students meet before it?"
        : "The arc goes from lesson \(earlier.asWords) to lesson \(own.asWords). What do students meet in between?"
    } else {
      return []
    }
    return [Diagnostic(about.id, message, at: document.place(ofField: "order"))]
  }

  private static func check(after position: Int, in library: Library) -> [Diagnostic] {
    let document = library.documents[position]
    // A name that leads nowhere is a broken link already.
    if document["measure"]?.isEmpty == false { return [] }
    let hasCheck = document.references.contains { reference in
      library.linked(reference, in: position).map { library.documents[$0].kind.id == "measure" } ?? false
    }
    if hasCheck { return [] }
    let field = ["measure", "order", "title"].first { document[$0] != nil } ?? "package"
    return [
      Diagnostic(
        about.id,
        "Nothing checks what this lesson left with students. Which quick `measure` could follow it?",
        at: document.place(ofField: field))
    ]
  }
}
