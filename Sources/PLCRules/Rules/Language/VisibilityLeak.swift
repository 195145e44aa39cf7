import PLCContent
import PLCDiagnostics
import PLCText

/// A public page that points to, shows or quotes what is not public.
struct VisibilityLeak: LibraryRule {
  static let about = RuleDescription(
    "visibility-leak", .language,
    finds: "a public page that points to, shows or quotes something that is not public",
    why:
      "People speak openly when they know who will hear it (¶5); the words around a link tell strangers what stands behind it.",
    mend:
      "Say in your own words what readers should know, or make the other page public too. A quotation in themes is fine where the interview says `permission: yes`.",
    levels: .always(.error), blocksPublication: true, hasNotes: true,
    examples: [
      .bad(
        "pages/a.md", "---\nvisibility: public\n---\nSee «[what we heard](../interviews/s03.md)».\n",
        with: ["interviews/s03.md": interview("no")],
        fixed: "---\nvisibility: public\n---\nSee what we heard.\n"),
      .bad(
        "pages/a.md", "---\nvisibility: public\n---\nSee [[«norms»|our norms]].\n",
        with: ["pages/norms.md": "Ours.\n"], fixed: "---\nvisibility: public\n---\nSee our norms.\n"),
      .bad(
        "pages/a.md", "---\nvisibility: public\n---\n«![A draft](../evidence/scan.png)»\n",
        with: [
          "evidence/a.md": "---\ntype: student-work\ncollected: 2026-09-14\nfile: scan.png\n---\n",
          "evidence/scan.png": "",
        ]),
      .bad(
        "themes/a.md", themes("- «\"I never get to pick\" — S03»"),
        with: ["interviews/s03.md": interview("no")]),
      .bad(
        "themes/a.md", themes("- «\"I never get to pick\" - S03»"),
        with: ["interviews/s03.md": interview("no")]),
      .bad(
        "tries/a.md",
        "---\nproblem: «talk»\nvisibility: public\n---\n## What I want to try\nPairs.\n\n## What I think will happen\nMore talk.\n",
        with: ["problems/talk.md": "---\nproposed_by: ana\n---\n## What we see\nSilence.\n"]),
      .good(
        "themes/a.md",
        "---\nvisibility: public\n---\n## Themes\n### Choice\nThey want to choose.\n- \"I never get to pick\" — [[interview/s03]]\n",
        with: ["interviews/s03.md": interview("yes")]),
      .good(
        "pages/a.md", "---\nvisibility: public\n---\nSee [[norms]] and ask [[ana]].\n",
        with: ["pages/norms.md": "---\nvisibility: public\n---\nOurs.\n"].merging(Sample.members) { $1 }),
      .good("pages/a.md", "See [[norms]].\n", with: ["pages/norms.md": "Ours.\n"]),
    ])

  private static func interview(_ permission: String) -> String {
    "---\nparticipant: S03\nrole: student\ndate: 2026-09-14\npermission: \(permission)\n---\n## Notes\n> I never get to pick\n"
  }

  private static func themes(_ quotation: String) -> String {
    "---\ninterviews: [«s03»]\nvisibility: public\n---\n## Themes\n### Choice\nThey want to choose.\n\(quotation)\n"
  }

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let owners = context.library.evidenceByFile
    return context.publicDocuments.flatMap { LeakFinder(document: $0, owners: owners).findings }
  }
}
