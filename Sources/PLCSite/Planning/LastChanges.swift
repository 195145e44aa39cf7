import PLCContent

/// Who of the community made the last change of a document, as git tells it.
enum LastChanges {
  /// The place of the member among the members, by the index of the document. Nothing where the page dates its
  /// last change otherwise than git does, or where git names nobody of the community.
  static func all(of library: Library, shown: Library, _ history: History) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for (position, document) in shown.documents.enumerated() where document.kind.id != "member" {
      guard let file = history[document.path], let name = file.updatedBy, let day = file.updated,
        document.lastChange == day, let member = library.member(named: name)
      else { continue }
      found[position] = member
    }
    return found
  }
}
