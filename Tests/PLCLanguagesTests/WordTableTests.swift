import Testing

@testable import PLCLanguages

@Suite struct WordTableTests {
  @Test("a line is a key, a sign and a text; what begins with # is for people")
  func reading() {
    let table = WordTable("# Frame\nhome = Home = here\n\nsaid.by = Said by {name}\nlist = a b\n")
    #expect(table["home"] == "Home = here")
    #expect(table["said.by"] == "Said by {name}")
    #expect(table["away"] == nil)
    #expect(table.words("list") == ["a", "b"])
    #expect(table.entries.map(\.key) == ["home", "said.by", "list"])
    #expect(table.faults == [])
  }

  @Test("a line without a sign, without a key or with a key that stands before is a fault")
  func faults() {
    #expect(WordTable("home Home\n = b\na = b\na = c\n").faults == ["home Home", " = b", "a = c"])
  }

  @Test("every file of every language reads whole", arguments: Language.all.map(\.code))
  func files(_ code: String) throws {
    let language = try #require(Language.of(code))
    for table in [language.interface, language.schema, language.search] {
      #expect(table.faults == [])
      #expect(!table.entries.isEmpty)
    }
    #expect(language.names.faults == [])
    #expect(!language.names["openers"].isEmpty)
  }

  @Test("a language is known by its tag, whatever the region")
  func tags() {
    #expect(Language.of("es-MX")?.code == "es")
    #expect(Language.of("EN")?.code == "en")
    #expect(Language.of("tlh") == nil)
  }

  @Test("a folder more is a language more, with all that its files say")
  func folders() throws {
    let languages = Language.all(in: [
      ("es/interface.txt", "home = Inicio\n"), ("eo/interface.txt", "home = Hejmo\n"),
      ("eo/rules/numbers.txt", "[list]\nunu\n"),
    ])
    #expect(languages.map(\.code) == ["eo", "es"])
    let esperanto = try #require(languages.first)
    #expect(esperanto.interface["home"] == "Hejmo")
    #expect(esperanto.text("rules/numbers") == "[list]\nunu\n")
    #expect(esperanto.schema.entries.isEmpty)
  }
}
