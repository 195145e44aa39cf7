import PLCContent
import PLCText

extension Workspace {
  /// The document of a kind that a person means: by its id, with or without the kind before it, by the end of the id
  /// where only one has it, or by its file.
  func find<View: DocumentView>(_ name: String, in library: Library, otherwise hint: String = "") throws
    -> View
  {
    let all = library.all(View.self)
    let prefix = View.id.name + "/"
    let id = (name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name).lowercased()
    let path = relative(name)
    if let found = all.first(where: { $0.name == id || $0.path == path || $0.path.string == name }) {
      return found
    }
    let endings = all.filter { $0.name.hasSuffix("/" + id) }
    if endings.count == 1 { return endings[0] }
    let near = NearName.nearest(to: id, among: all.map(\.name))
    let what = library.schema.kind(View.id)?.singular ?? View.id.name
    guard endings.isEmpty else {
      throw CannotDo("`\(name)` could be \(endings.count) of the \(View.kind.plural); write the whole id.")
    }
    throw CannotDo("There is no \(what) `\(name)`." + EnglishWords.didYouMean(near, otherwise: hint))
  }
}
