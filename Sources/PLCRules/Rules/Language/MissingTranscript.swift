import PLCContent
import PLCDiagnostics
import PLCText

/// A public recording that only those who hear or see it can use.
struct MissingTranscript: LibraryRule {
  static let about = RuleDescription(
    "missing-transcript", .language,
    finds: "public audio or video without a transcript",
    why:
      "A colleague who is deaf, or who reads in a quiet room, gets nothing of a recording without its words (WCAG 2.1, 1.2.1).",
    mend:
      "Write the talk under `Talk` or `Transcript`, put a text of the same name beside the file, or link the evidence that holds it.",
    levels: .init(.warning, .error, .error), blocksPublication: true,
    examples: [
      .bad("evidence/a.md", recording("file: «talk.mp3»"), with: ["evidence/talk.mp3": ""]),
      .bad(
        "evidence/a.md",
        "---\ntype: «video»\ncollected: 2026-09-14\nvisibility: public\n---\n## Context\nGrade 8.\n"),
      .bad(
        "pages/a.md", "---\nvisibility: public\n---\nHear «[the talk](talk.m4a)».\n",
        with: ["pages/talk.m4a": ""]),
      .good(
        "evidence/a.md",
        recording("file: talk.mp3")
          + "\n## Talk\n| Turn | Speaker | Words |\n|---|---|---|\n| 1 | S1 | Why? |\n",
        with: ["evidence/talk.mp3": ""]),
      .good(
        "evidence/a.md", recording("file: talk.mp3"),
        with: ["evidence/talk.mp3": "", "evidence/talk.vtt": ""]),
      .good(
        "pages/a.md", "---\nvisibility: public\n---\nHear [the talk](talk.m4a).\n\n## Transcript\nT: Why?\n",
        with: ["pages/talk.m4a": ""]),
      .good(
        "evidence/a.md", recording("file: talk.mp3") + "\nThe words are in [[evidence/b]].\n",
        with: [
          "evidence/talk.mp3": "",
          "evidence/b.md":
            "---\ntype: transcript\ncollected: 2026-09-14\nvisibility: public\n---\n## Talk\n| Turn | Speaker | Words |\n|---|---|---|\n| 1 | S1 | Why? |\n",
        ]),
      .good("pages/a.md", "Hear [the talk](talk.m4a).\n", with: ["pages/talk.m4a": ""]),
    ])

  private static func recording(_ line: String) -> String {
    "---\ntype: audio\ncollected: 2026-09-14\n\(line)\nvisibility: public\n---\n## Context\nGrade 8.\n"
  }

  private static let media: Set<String> = [
    "mp3", "m4a", "wav", "ogg", "oga", "flac", "aac", "mp4", "m4v", "mov", "webm", "ogv", "avi",
  ]
  private static let texts = ["md", "txt", "vtt", "srt"]

  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.publicDocuments.filter { !hasTranscript($0) }.flatMap { document in
      spans(of: document).map { span in
        Diagnostic(
          about.id,
          "This recording has no transcript, so some readers get nothing of it. Could its words stand under `Talk` or `Transcript`?",
          at: document.place(span))
      }
    }
  }

  /// Where recordings without a text of their own stand.
  private static func spans(of document: Document) -> [ByteSpan] {
    var spans: [ByteSpan] = []
    if let evidence = Evidence(document) {
      let file = evidence.namedFile
      if let file, media.contains(file.fileExtension), let value = document.value(of: Evidence.Fields.file) {
        if !hasText(beside: file, in: document.library) { spans.append(value.span) }
      } else if evidence.isRecording, let type = document.value(of: Evidence.Fields.type) {
        spans.append(type.span)
      }
    }
    return spans
      + document.shownFiles.filter {
        media.contains($0.path.fileExtension) && !hasText(beside: $0.path, in: document.library)
      }
      .map(\.reference.span)
  }

  private static func hasText(beside file: RelativePath, in library: Library) -> Bool {
    texts.contains { ending in
      RelativePath(file.withoutExtension.string + "." + ending).map { library.tree[$0] != nil } ?? false
    }
  }

  private static func hasTranscript(_ document: Document) -> Bool {
    if document.sections.contains(where: { $0.isTranscript && !$0.isEmpty }) { return true }
    let linked = document.references.compactMap { document.linked($0) }
    return (linked + document.backlinks).contains { other in
      other.isPublic && Evidence(other)?.isTalk ?? false
    }
  }
}
