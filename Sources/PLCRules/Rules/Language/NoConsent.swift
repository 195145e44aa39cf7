import PLCContent
import PLCDiagnostics

/// Public work of students that could show who they are, without a consent that holds.
struct NoConsent: DocumentRule {
  static let about = RuleDescription(
    "no-consent", .language,
    finds:
      "public evidence that could show who a student is, without a family's consent to that, or after it has ended",
    why:
      "Students own their work and their name; showing them to everybody is for families to allow (FERPA, 34 CFR 99.30), and a yes has an end.",
    mend:
      "Note `consent: public` once the signed form is there, renew it, or show the page to members only. Retyped work without names needs none.",
    levels: .always(.error), blocksPublication: true,
    examples: [
      .bad("evidence/a.md", work("contains: «name»"), fixed: work("contains: name", visibility: "members")),
      .bad("evidence/a.md", work("contains: [«name»]\nconsent_until: 2027-06-30")),
      .bad("evidence/a.md", work("contains: name\nconsent: «school»")),
      .bad("evidence/a.md", work("contains: name\nconsent: public\nconsent_until: «2026-11-22»")),
      .bad("evidence/a.md", work("contains: handwriting\nconsent: public\nconsent_until: «2026-06-30»")),
      .good("evidence/a.md", work("contains: name\nconsent: public\nconsent_until: 2026-11-23")),
      .good("evidence/a.md", work("contains: name\nconsent: public")),
      .good("evidence/a.md", work("contains: none")),
      .good("evidence/a.md", work("contains: name", visibility: "members")),
    ])

  private static func work(_ lines: String, visibility: String = "public") -> String {
    "---\ntype: student-work\ncollected: 2026-09-14\n\(lines)\nvisibility: \(visibility)\n---\n## Work\nA retyped draft.\n"
  }

  static func check(_ document: Document, in context: RuleContext) -> [Diagnostic] {
    guard let consent = Consent(document), document.isPublic,
      let gap = consent.gap(today: context.today), let first = consent.contents.first
    else { return [] }
    switch gap {
    case .ended(let until, let last):
      return [
        finding(
          "The families' consent ended on `\(last)`, and this is still public. Could it be renewed, or should the page go back to members?",
          at: until, of: document)
      ]
    case .missing where consent.biometric == nil:
      return [
        finding(
          "This is public and contains a `\(first.text ?? "name")`, and no consent is noted. Do we have `consent: public` from the family?",
          at: first, of: document)
      ]
    case .narrow(let scope) where consent.biometric == nil:
      return [
        finding(
          "The family agreed to `\(scope.text ?? "")`, and this page is for everybody. Ask again, or keep it among members.",
          at: scope, of: document)
      ]
    // Handwriting, voice and face are the other rule's.
    case .missing, .narrow: return []
    }
  }

  private static func finding(_ message: String, at value: FieldValue, of document: Document) -> Diagnostic {
    Diagnostic(about.id, message, at: document.place(value.span), fixes: document.fixBackToMembers)
  }
}
