/// All that a folder may hold: the built-in kinds and what the community added in `plc.yml`.
package struct Schema: Sendable {
  /// In the order of the handbook.
  package let kinds: [Kind]
  /// The names of all fields of all kinds.
  package let fieldNames: Set<String>
  private let byName: [String: Int]
  private let byFolder: [String: Int]
  private let byFile: [String: Int]

  package init(kinds: [Kind]) {
    self.kinds = kinds
    fieldNames = Set((kinds.flatMap(\.fields) + CommonFields.all).map(\.name))
    var (byName, byFolder, byFile) = ([String: Int](), [String: Int](), [String: Int]())
    for (index, kind) in kinds.enumerated() {
      byName[kind.id.name] = index
      switch kind.home {
      case .folder(let folder): byFolder[folder] = index
      case .file(let file): byFile[file] = index
      }
    }
    (self.byName, self.byFolder, self.byFile) = (byName, byFolder, byFile)
  }

  package static let builtIn = Schema(kinds: [
    Charter.kind, Roster.kind, Try.kind, Meeting.kind, AgreedProtocol.kind, Problem.kind, Evidence.kind,
    Look.kind, Interview.kind, Themes.kind, RootCauses.kind, Research.kind, Theory.kind, Measure.kind,
    ChangeIdea.kind, ChangePackage.kind, Lesson.kind, Cycle.kind, Reflection.kind, FreePage.kind,
  ])

  package func kind(_ id: KindID) -> Kind? { kind(named: id.name) }
  package func kind(named name: String) -> Kind? { byName[name].map { kinds[$0] } }
  package func kind(ofFolder folder: String) -> Kind? { byFolder[folder].map { kinds[$0] } }
  package func kind(ofFile name: String) -> Kind? { byFile[name].map { kinds[$0] } }

  /// The place of a kind in the schema, for stable orders; last for an unknown one.
  package func rank(of id: KindID) -> Int { byName[id.name] ?? kinds.count }
}
