import Testing

@testable import PLCLanguages

@Suite struct WordListsTests {
  @Test("a name in brackets begins a list; an entry a line, or words of one")
  func reading() {
    let lists = WordLists(
      "# For people\n[wishes]\n  go well # very vague\nwork\n\n[fillers]\nthe our\nof\n[none]\n")
    #expect(lists["wishes"] == ["go well", "work"])
    #expect(lists.words("fillers") == ["the", "our", "of"])
    #expect(lists["none"] == [] && lists["other"] == [])
    #expect(lists.names == ["wishes", "fillers", "none"])
    #expect(lists.faults == [])
  }

  @Test("a list can stand in the entries of a later one")
  func lists() {
    let lists = WordLists(
      "[adults]\nteacher\nparent\n[people]\npupil|{adults}\n[causes]\n{people} lack {grit}\n")
    #expect(lists["people"] == ["pupil|teacher|parent"])
    #expect(lists["causes"] == ["pupil|teacher|parent lack {grit}"])
  }

  @Test("what stands before the first name, and a name that comes twice, is a fault")
  func faults() { #expect(WordLists("go\n[a]\nb\n[a]\n").faults == ["go", "[a]"]) }
}
