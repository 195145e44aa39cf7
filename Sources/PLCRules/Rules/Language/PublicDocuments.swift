import PLCContent
import PLCDiagnostics
import PLCText

/// What the rules about privacy ask a library.
extension Library {
  func isPublic(_ document: Document) -> Bool { visibility(of: document) == .public }

  /// The file that a piece of evidence names, from its own folder or from the community's.
  func file(of evidence: Document) -> RelativePath? {
    guard let written = evidence["file"]?.text else { return nil }
    return [evidence.path.parent.resolving(written), RelativePath(written)].compactMap(\.self)
      .first { tree[$0] != nil }
  }

  /// The evidence that each file belongs to, by index.
  var evidenceByFile: [RelativePath: [Int]] {
    var owners: [RelativePath: [Int]] = [:]
    for position in positions(of: "evidence") {
      if let file = file(of: documents[position]) { owners[file, default: []].append(position) }
    }
    return owners
  }

  /// Where each reference of a document that leads to a file stands, with the file.
  func files(shownBy position: Int) -> [(reference: Reference, path: RelativePath)] {
    documents[position].references.compactMap { reference in
      if case .file(let path)? = target(of: reference, in: position) { (reference, path) } else { nil }
    }
  }
}

extension Document {
  /// A fix that takes the document back to the members.
  var fixBackToMembers: [Fix] {
    guard let value = frontMatter["visibility"]?.value else { return [] }
    return [
      Fix("Show it to members only.", isSafe: false, edits: [TextEdit(place(value.span), "members")])
    ]
  }
}
