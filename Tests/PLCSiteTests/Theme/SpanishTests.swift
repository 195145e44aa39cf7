import PLCContent
import Testing

@testable import PLCSite

@Suite struct SpanishTests {
  private let words = Words.of("es")

  @Test("every kind, status and field of the schema has its Spanish name")
  func names() {
    var missing: [String] = []
    func want(_ key: String) { if words.name(key) == nil { missing.append(key) } }
    for kind in Schema.builtIn.kinds {
      for key in ["kind", "kinds", "help"] { want("\(key).\(kind.id)") }
      for status in kind.statuses {
        want("status.\(status.name)")
        want("help.\(kind.id).\(status.name)")
      }
      for field in kind.fields + CommonFields.all { want("field.\(field.name)") }
    }
    #expect(missing == [])
  }

  @Test("every word of a vocabulary has its Spanish one")
  func terms() {
    var missing: [String] = []
    for kind in Schema.builtIn.kinds {
      let columns = kind.sections.flatMap(\.tables).flatMap(\.columns)
      for field in kind.fields + CommonFields.all + columns {
        for value in field.type.vocabulary?.values ?? [] where words.name("term.\(value)") == nil {
          missing.append(value)
        }
      }
    }
    for role in Vocabulary.role.values where words.name("term.\(role)") == nil { missing.append(role) }
    #expect(missing == [])
  }

  @Test("a Spanish site speaks Spanish, with Spanish dates")
  func site() async {
    var folder = SmallSite.story
    folder["plc.yml"] = "name: Nosotros\nlanguage: es\n"
    let site = await SmallSite(folder)
    let text = site.text("cycles/pairs/01.html")
    #expect(text.contains("Cerrado : Decidido. Último cambio: 20 de noviembre de 2025."))
    #expect(site.text("learning.html").contains("oct 2025"))
  }
}
