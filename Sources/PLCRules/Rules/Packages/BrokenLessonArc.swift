import PLCContent
import PLCDiagnostics

/// Lessons of a package that do not follow one another, or that nothing checks.
struct BrokenLessonArc: KindRule {
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

  static func check(_ lesson: Lesson, in context: RuleContext) -> [Diagnostic] {
    let naming = lesson.document.backlinks.lazy.compactMap { ChangePackage($0) }.first
    guard let package = lesson.package ?? naming, package.status != .retired else { return [] }
    return order(of: lesson, in: package) + check(after: lesson)
  }

  private static func order(of lesson: Lesson, in package: ChangePackage) -> [Diagnostic] {
    guard let own = lesson.order else { return [] }
    let arc = package.lessons.filter { $0.order != nil }
    guard let place = arc.firstIndex(of: lesson) else { return [] }
    let before = place > 0 ? arc[place - 1] : nil
    let earlier = before?.order ?? 0
    let message: String
    if own == earlier, let before {
      message = "`\(before.name)` is lesson \(own) too. Which of the two do students meet first?"
    } else if own > earlier + 1 {
      message =
        before == nil
        ? "The arc begins with lesson \(own). What do students meet before it?"
        : "The arc goes from lesson \(earlier) to lesson \(own). What do students meet in between?"
    } else {
      return []
    }
    return [Diagnostic(about.id, message, at: lesson.place(of: Lesson.Fields.order))]
  }

  private static func check(after lesson: Lesson) -> [Diagnostic] {
    let document = lesson.document
    // A name that leads nowhere is a broken link already.
    if lesson.says(Lesson.Fields.measure) { return [] }
    if document.references.contains(where: { document.linked($0)?.is(Measure.self) ?? false }) { return [] }
    let fields = [Lesson.Fields.measure.field, Lesson.Fields.order.field, CommonFields.title.field]
    let field = fields.first { document.fields[$0.name] != nil } ?? Lesson.Fields.package.field
    return [
      Diagnostic(
        about.id,
        "Nothing checks what this lesson left with students. Which quick `measure` could follow it?",
        at: document.place(ofField: field))
    ]
  }
}
