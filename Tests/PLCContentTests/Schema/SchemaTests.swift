import PLCContent
import Testing

@Suite struct SchemaTests {
  @Test("there are the twenty kinds of the format")
  func kinds() {
    #expect(
      Schema.builtIn.kinds.map(\.id.name) == [
        "charter", "member", "try", "meeting", "protocol", "problem", "evidence", "look", "interview",
        "themes", "root-causes", "research", "theory", "measure", "change-idea", "change-package",
        "lesson", "cycle", "reflection", "page",
      ])
  }

  @Test(
    "every field, section, column, status and setting has a sentence of help", arguments: Schema.builtIn.kinds
  )
  func help(_ kind: Kind) {
    let columns = kind.sections.flatMap(\.tables).flatMap(\.columns)
    for text in [kind.help] + (kind.fields + columns).map(\.help) + kind.sections.map(\.help)
      + kind.statuses.map(\.help)
    {
      #expect(
        text.count > 5 && (text.hasSuffix(".") || text.hasSuffix("…") || text.hasSuffix("?")), "\(text)")
    }
  }

  @Test("a requirement names a status of its own kind", arguments: Schema.builtIn.kinds)
  func requirements(_ kind: Kind) {
    let statuses = kind.statuses.map(\.name)
    for requirement in kind.fields.map(\.requirement) + kind.sections.map(\.requirement) {
      switch requirement {
      case .fromStatus(let status): #expect(statuses.contains(status))
      case .fromWhen(let status, let field, let values):
        #expect(statuses.contains(status))
        guard case .term(let vocabulary)? = kind.field(field)?.type else {
          Issue.record("\(field) is no vocabulary")
          continue
        }
        #expect(Set(values).isSubset(of: vocabulary.values))
      case .optional, .always: continue
      }
    }
  }

  @Test("no kind names a field twice, nor one that every kind has", arguments: Schema.builtIn.kinds)
  func fieldNames(_ kind: Kind) {
    let names = kind.fields.map(\.name) + CommonFields.all.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test("a side exit stands after no status")
  func sideExits() {
    let kind = Problem.kind
    #expect(kind.isStatus("testing", atLeast: "studying"))
    #expect(!kind.isStatus("proposed", atLeast: "studying"))
    #expect(!kind.isStatus("parked", atLeast: "studying"))
    #expect(kind.isStatus("reopened", atLeast: "reopened"))
  }
}
