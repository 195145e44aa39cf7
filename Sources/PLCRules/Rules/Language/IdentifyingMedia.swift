import PLCContent
import PLCDiagnostics

/// Handwriting, a voice or a face in public without a consent for that.
struct IdentifyingMedia: LibraryRule {
  static let about = RuleDescription(
    "identifying-media", .language,
    finds: "handwriting, a voice or a face of a student in public without a family's consent to that",
    why:
      "Handwriting, voice and face tell who a child is even without a name; the US Department of Education counts them as biometric records (studentprivacy.ed.gov).",
    mend:
      "Retype the work and say `contains: none`, note `consent: public` once the signed form is there, or show the page to members only.",
    levels: .always(.error), blocksPublication: true,
    examples: [
      .bad(
        "evidence/a.md", work("contains: «handwriting»"),
        fixed: work("contains: handwriting", visibility: "members")),
      .bad("evidence/a.md", work("contains: [name, «voice»]\nconsent: class")),
      .bad("evidence/a.md", work("contains: «face»\nconsent: school")),
      .bad(
        "evidence/a.md",
        "---\ntype: «audio»\ncollected: 2026-09-14\nvisibility: public\n---\n## Talk\n| Turn | Speaker | Words |\n|---|---|---|\n| 1 | S1 | Why? |\n"
      ),
      .bad(
        "pages/a.md", "---\nvisibility: public\n---\n«![A draft with two arrows](../evidence/scan.png)»\n",
        with: [
          "evidence/a.md": work("contains: «handwriting»\nfile: scan.png"), "evidence/scan.png": "",
        ]),
      .good("evidence/a.md", work("contains: handwriting\nconsent: public")),
      .good("evidence/a.md", work("contains: name")),
      .good("evidence/a.md", work("contains: none")),
      .good("evidence/a.md", work("contains: handwriting", visibility: "members")),
      .good(
        "pages/a.md", "---\nvisibility: public\n---\n![A draft with two arrows](../evidence/scan.png)\n",
        with: [
          "evidence/a.md": work("contains: handwriting\nconsent: public\nfile: scan.png"),
          "evidence/scan.png": "",
        ]),
    ])

  private static func work(_ lines: String, visibility: String = "public") -> String {
    "---\ntype: student-work\ncollected: 2026-09-14\n\(lines)\nvisibility: \(visibility)\n---\n## Work\nA draft.\n"
  }

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let owners = context.library.evidenceByFile
    return context.publicDocuments.flatMap { document -> [Diagnostic] in
      let shown = document.shownFiles.compactMap { reference, path -> Diagnostic? in
        let evidence = owners[path]?.first { owner in
          owner.document != document && owner.document.isPublic
            && lacksConsent(owner.document, in: context) != nil
        }
        return evidence.map { owner in
          Diagnostic(
            about.id,
            "This page is public, and the file belongs to `\(owner.document.id)`, which no family has agreed to show. Could the work be retyped?",
            at: document.place(reference.span))
        }
      }
      return own(document, in: context) + shown
    }
  }

  private static func own(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard let (value, gap) = lacksConsent(document, in: context) else { return [] }
    let message: String
    switch gap {
    case .missing:
      message =
        "`\(value.text ?? "")` shows who a student is, and this is public without a consent. Could it be retyped, or kept among members?"
    case .narrow(let scope):
      message =
        "`\(value.text ?? "")` shows who a student is, and the family agreed to `\(scope.text ?? "")` only. Could it be retyped, or kept among members?"
    // That a consent has ended is the other rule's to say.
    case .ended: return []
    }
    return [
      Diagnostic(about.id, message, at: document.place(value.span), fixes: document.fixBackToMembers)
    ]
  }

  /// What shows who a student is and may not be shown to everybody.
  private static func lacksConsent(
    _ document: Document, in context: RuleContext
  ) -> (FieldValue, Consent.Gap)? {
    guard let consent = Consent(document), let value = consent.biometric,
      let gap = consent.gap(today: context.today)
    else { return nil }
    return (value, gap)
  }
}
