import PLCContent
import PLCDiagnostics
import PLCText

/// A picture, PDF or recording of a public page that tells where, when or by whom it was made.
struct ImageMetadata: LibraryRule {
  static let about = RuleDescription(
    "image-metadata", .language,
    finds:
      "a location, a time, an author or a serial number inside a picture, a PDF or a recording that a public page shows or links to",
    why:
      "A photo from a telephone often holds the place to a few metres; whoever saves it can read it (saferinternet.org.uk).",
    mend:
      "Save the file again without these details; a screenshot has none. `plc fix --unsafe` takes them out of a picture. The site never publishes them: it takes them out of pictures, and leaves such a PDF or recording out of the public site.",
    levels: .always(.error), blocksPublication: true,
    examples: [
      .bad(
        "pages/a.md", "---\nvisibility: public\n---\n![Two drafts on a desk](desk.jpg)\n",
        with: ["pages/desk.jpg": Sample.photo]),
      .bad(
        "pages/a.md", "---\nvisibility: public\n---\n[Our handout](handout.pdf)\n",
        with: ["pages/handout.pdf": Sample.photo]),
      .bad(
        "evidence/a.md",
        "---\ntype: task\ncollected: 2026-09-14\nfile: desk.jpg\nvisibility: public\n---\n",
        with: ["evidence/desk.jpg": Sample.photo]),
      .good(
        "pages/a.md", "---\nvisibility: public\n---\n![Two drafts on a desk](desk.jpg)\n",
        with: ["pages/desk.jpg": Sample.cleanPhoto]),
      .good("pages/a.md", "![Two drafts on a desk](desk.jpg)\n", with: ["pages/desk.jpg": "photo"]),
    ])

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let library = context.library
    var shown: Set<RelativePath> = []
    for document in context.publicDocuments {
      shown.formUnion(document.shownFiles.map(\.path))
      if let file = Evidence(document)?.namedFile { shown.insert(file) }
    }
    if let logo = library.settings.site.logo { shown.insert(logo) }
    return shown.sorted().compactMap { path in
      guard let media = library.tree[path]?.media, !media.traces.isEmpty else { return nil }
      return Diagnostic(about.id, message(media), at: Place(path, .fileStart))
    }
  }

  private static func message(_ media: MediaFacts) -> String {
    let told = MediaFacts.Trace.allCases.filter(media.traces.contains).map(words)
    let all = EnglishWords.list(told)
    if media.format.isImage {
      return
        "This picture of a public page holds \(all). The site takes it out, but everybody with the folder has it; could the picture be saved again without?"
    }
    return
      "This file of a public page holds \(all), so the public site leaves it out. Could it be saved again without?"
  }

  private static func words(_ trace: MediaFacts.Trace) -> String {
    switch trace {
    case .location: "the place"
    case .time: "the time"
    case .author: "a name of its maker"
    case .serialNumber: "the number of the camera"
    }
  }
}
