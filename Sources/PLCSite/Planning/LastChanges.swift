import PLCContent

/// Who of the community made the last change of a document, as git tells it.
enum LastChanges {
  /// The member as the audience may see him or her, by the document that is shown. Nothing where the page dates its
  /// last change otherwise than git does, or where git names nobody of the community.
  static func all(of library: Library, shown: Library, _ history: History) -> [Document: Member] {
    var found: [Document: Member] = [:]
    for document in shown.documents {
      guard let file = history[document.path], let name = file.updatedBy, let day = file.updated,
        document.lastChange == day, let member = library.member(named: name),
        let place = library.members.firstIndex(of: member)
      else { continue }
      found[document] = shown.members[place]
    }
    return found
  }
}
