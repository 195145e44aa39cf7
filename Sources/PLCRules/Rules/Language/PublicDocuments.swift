import PLCContent
import PLCDiagnostics
import PLCText

/// What the rules about privacy ask a library.
extension Library {
  /// The evidence that each file belongs to.
  var evidenceByFile: [RelativePath: [Evidence]] {
    var owners: [RelativePath: [Evidence]] = [:]
    for evidence in all(Evidence.self) {
      if let file = evidence.namedFile { owners[file, default: []].append(evidence) }
    }
    return owners
  }
}

extension Document {
  /// Where each of its references that lead to a file stands, with the file.
  var shownFiles: [(reference: Reference, path: RelativePath)] {
    references.compactMap { reference in
      if case .file(let path)? = target(of: reference) { (reference, path) } else { nil }
    }
  }

  /// A fix that takes the document back to the members.
  var fixBackToMembers: [Fix] {
    guard let value = frontMatter[CommonFields.visibility.name]?.value else { return [] }
    return [
      Fix(
        "Show it to members only.", isSafe: false,
        edits: [TextEdit(place(value.span), Visibility.members.rawValue)])
    ]
  }
}
