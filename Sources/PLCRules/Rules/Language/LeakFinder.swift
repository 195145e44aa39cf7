import PLCContent
import PLCDiagnostics
import PLCMarkdown
import PLCText

/// Looks through one public document for what leads to something that is not public.
struct LeakFinder {
  let document: Document
  /// The evidence that each file belongs to.
  let owners: [RelativePath: [Evidence]]

  var findings: [Diagnostic] {
    let quotations = InterviewQuotation.all(in: document)
    let unallowed = quotations.filter { $0.interview.permission != true }
    var found = unallowed.map { quoted($0) }
    var dropped: [Reference.Source: [Reference]] = [:]
    for reference in document.references {
      guard let hidden = hidden(behind: reference) else { continue }
      if !isProse(reference) {
        if hidden.file == nil { dropped[reference.source, default: []].append(reference) }
      } else if !quotations.contains(where: {
        $0.span.contains(reference.span) && $0.interview.document == hidden.document
      }) {
        found.append(leak(reference, hidden, as: link(of: reference)))
      }
    }
    return found + dropped.values.map { note($0) }
  }

  /// What a reference leads to that is not public: a document, or a file that belongs to one.
  private func hidden(behind reference: Reference) -> (document: Document, file: RelativePath?)? {
    switch document.target(of: reference) {
    case .document(let target, _)?: target.isPublic ? nil : (target, nil)
    case .file(let path)?:
      owners[path]?.map(\.document).first { $0 != document && !$0.isPublic }.map { ($0, path) }
    case .folder?, .member?, nil: nil
    }
  }

  /// Whether words stand around it that the site would keep; fields, columns and trees are dropped cleanly.
  private func isProse(_ reference: Reference) -> Bool {
    switch reference.source {
    case .field, .cell, .label: return false
    case .wikiLink, .link, .image: break
    }
    return !document.sections.contains { section in
      guard case .tree? = section.form?.shape else { return false }
      return section.span.contains(reference.span)
    }
  }

  /// The link in the text that a reference was made of. Few references lead to what is hidden, so only for those
  /// it is looked for.
  private func link(of reference: Reference) -> LinkOccurrence? {
    guard let span = document.linkReferences.first(where: { $0.value == reference.index })?.key else {
      return nil
    }
    return document.tree.links.first { $0.span == span }
  }

  // MARK: What is said

  private func leak(
    _ reference: Reference, _ hidden: (document: Document, file: RelativePath?), as link: LinkOccurrence?
  ) -> Diagnostic {
    let target = hidden.document
    let shows = reference.source == .image ? "shows" : "points to"
    let message: String
    if hidden.file != nil {
      message =
        "This public page \(shows) a file of `\(target.id)`, which is not public. Everybody would get the file; could words do instead?"
    } else if target.kind.widestVisibility < .public {
      message =
        "This public page \(shows) `\(target.id)`, and \(target.kind.plural) stay inside the community. Could it say in its own words what readers should know?"
    } else {
      message =
        "This public page \(shows) `\(target.id)`, which is not public. Should that page be public too, or is a sentence enough here?"
    }
    var fixes: [Fix] = []
    if let link, link.kind != .image, link.kind == .link || link.text != link.target, !link.text.isEmpty {
      fixes = [
        Fix(
          "Keep the words without the link.", isSafe: false,
          edits: [TextEdit(document.place(link.span), link.text)])
      ]
    }
    return Diagnostic("visibility-leak", message, at: document.place(reference.span), fixes: fixes)
  }

  private func quoted(_ quotation: InterviewQuotation) -> Diagnostic {
    Diagnostic(
      "visibility-leak",
      "This public page quotes `\(quotation.interview.document.id)`, which does not say `permission: yes`. May the person be asked, or could we say it in our own words?",
      at: document.place(quotation.span))
  }

  /// One note for all that a field or column will not show.
  private func note(_ references: [Reference]) -> Diagnostic {
    let subject =
      references.count == 1
      ? "`\(document.source[references[0].span])`, which is not public"
      : "\(references.count) of these, which are not public"
    return Diagnostic(
      "visibility-leak", "Readers of the public site will not see \(subject).",
      at: document.place(references[0].span), severity: .info)
  }
}

/// A quotation under a theme, with the interview it comes from.
struct InterviewQuotation {
  let span: ByteSpan
  let interview: Interview

  /// Those whose source is known: a link to an interview, its id, or the code of one of the participants listed.
  static func all(in document: Document) -> [InterviewQuotation] {
    guard let themes = Themes(document), let section = themes.section(Themes.Sections.themes) else {
      return []
    }
    let listed = themes.interviews
    var found: [InterviewQuotation] = []
    for block in section.blocks {
      block.forEachBlock { block in
        guard case .list(let list) = block.kind else { return }
        for item in list.items {
          guard let first = item.blocks.first, case .paragraph(let words) = first.kind else { continue }
          let linked = document.references.lazy.filter { first.span.contains($0.span) }
            .compactMap { document.linked($0) }.compactMap { Interview($0) }.first
          if let interview = linked ?? source(of: words.plainText, among: listed) {
            found.append(InterviewQuotation(span: first.span, interview: interview))
          }
        }
      }
    }
    // Also those that name several people, or stand before a hyphen.
    for quotation in themes.all.flatMap(\.quotations) {
      let span = quotation.sourceSpan.map { quotation.span.union($0) } ?? quotation.span
      for interview in quotation.interviews
      where !found.contains(where: { $0.interview == interview && $0.span.overlaps(span) }) {
        found.append(InterviewQuotation(span: span, interview: interview))
      }
    }
    return found
  }

  /// What stands after the last dash.
  private static func source(of text: String, among listed: [Interview]) -> Interview? {
    guard let dash = text.lastIndex(where: { $0 == "—" || $0 == "–" }) else { return nil }
    let name = text[text.index(after: dash)...].trimmingSpaces.lowercased()
    return listed.first { interview in
      interview.participant?.lowercased() == name || interview.name == name
        || interview.document.id.description == name
    }
  }
}
