import PLCMarkdown
import PLCTestSupport
import PLCText
import Testing

@testable import PLCContent

/// What stands in each field, section and column is a word of its own; who sees it follows from the schema alone.
@Suite struct SeenByTests {
  /// A place of a document, the word that stands in it, and the widest circle that may see it.
  private struct Canary {
    let word: String
    let seenBy: Visibility
  }

  private static let kinds = Schema.builtIn.kinds.filter { $0.id != Roster.id }

  private static func word(_ parts: String...) -> String {
    "canary" + parts.map { Slug.make($0).replacing("-", with: "") }.joined(separator: "x")
  }

  /// A document that says something wherever words may stand.
  private static func document(_ kind: Kind) -> (path: String, text: String, canaries: [Canary]) {
    var canaries: [Canary] = []
    var front = ["visibility: public"]
    if let status = kind.statuses.first(where: { $0.name != "draft" }) {
      front.append("status: \(status.name)")
    }
    for field in kind.fields {
      switch field.type {
      case .text, .path, .list(.text):
        canaries.append(Canary(word: word("field", field.name), seenBy: field.seenBy))
        front.append("\(field.name): \(word("field", field.name))")
      default: continue
      }
    }
    var body = ""
    for section in kind.sections {
      canaries.append(Canary(word: word("section", section.name), seenBy: section.seenBy))
      body += "\n## \(section.name)\n\n\(word("section", section.name))\n"
      for form in section.tables where form != Measure.DataPoint.form {
        let cells = form.columns.map { column -> String in
          guard case .text = column.type else { return "" }
          let canary = word("column", section.name, form.row, column.name)
          canaries.append(Canary(word: canary, seenBy: min(section.seenBy, column.seenBy)))
          return canary
        }
        let names = form.columns.map(\.name).joined(separator: " | ")
        body += "\n| \(names) |\n|\(String(repeating: "---|", count: cells.count))\n"
        body += "| \(cells.joined(separator: " | ")) |\n"
      }
    }
    let path =
      switch kind.home {
      case .folder(let folder): "\(folder)/it.md"
      case .file(let file): file
      }
    return (path, "---\n\(front.joined(separator: "\n"))\n---\n\(body)", canaries)
  }

  /// Everything that a document says, in whatever form it is kept.
  private static func saying(_ library: Library) -> String {
    library.documents.map { document in
      let fields = document.fields.map { "\($0.value)" }
      let cells = document.sections.flatMap(\.tables).flatMap(\.rows).flatMap {
        $0.cells.map { "\($0.value)" }
      }
      let source = document.source[document.source.wholeSpan]
      return ([document.tree.blocks.plainText, source] + fields + cells).joined(separator: "\n")
    }.joined()
  }

  @Test(
    "what a field, section or column says reaches the circles that the schema names, and no other",
    arguments: kinds)
  func circles(_ kind: Kind) async {
    let (path, text, canaries) = Self.document(kind)
    let library = await MemoryFolder([path: text]).library
    for circle in Visibility.allCases {
      let audience = Audience(circle: circle, wordForHidden: { _ in "" }, wordForMember: { _ in "" })
      let shown = Self.saying(await library.projected(for: audience))
      for canary in canaries {
        let isExpected = min(canary.seenBy, kind.widestVisibility) >= circle
        #expect(shown.contains(canary.word) == isExpected, "\(canary.word) for \(circle)")
      }
    }
  }

  @Test("what the format says is for members only, or for one machine only, is declared so")
  func declared() {
    let members: [Section] = [
      Meeting.Sections.didEveryoneGetATurn, Meeting.Sections.questionsAndChallenges,
      Cycle.Sections.reflection,
    ]
    #expect(members.allSatisfy { $0.seenBy == .members })
    #expect(Meeting.Decision.Columns.dissent.field.seenBy == .members)
    #expect(Evidence.Fields.invitedBy.field.seenBy == .members)
    #expect(Interview.Fields.interviewer.field.seenBy == .members)
    #expect(Evidence.Fields.consentKeptIn.field.seenBy == .private)
    #expect(CommonFields.allow.field.seenBy == .private)
    #expect([Interview.kind, Reflection.kind, Roster.kind].allSatisfy { $0.widestVisibility == .members })
  }

  @Test("a field that nobody declared does not leave the community")
  func undeclared() async {
    let library = await MemoryFolder(["pages/a.md": "---\nvisibility: public\nphone_list: canary\n---\nA.\n"])
      .library
    let everyone = Audience(circle: .public, wordForHidden: { _ in "" }, wordForMember: { _ in "" })
    let members = Audience(circle: .members, wordForHidden: { _ in "" }, wordForMember: { _ in "" })
    #expect(!Self.saying(await library.projected(for: everyone)).contains("canary"))
    #expect(Self.saying(await library.projected(for: members)).contains("canary"))
  }
}
