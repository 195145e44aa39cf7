import PLCText
import Testing

@Suite struct SlugTests {
  @Test(
    "Slugs are those of GitHub",
    arguments: [
      ("Work worth revising", "work-worth-revising"), ("What's next?", "whats-next"), ("A  B", "a--b"),
      ("1. Plan & do", "1-plan--do"), ("snake_case-kebab", "snake_case-kebab"), ("Größe ÉTÉ", "größe-été"),
      ("学生 の 声", "学生-の-声"), ("a\tb", "ab"), ("🎒 Bag", "-bag"), ("", ""), ("!?", ""), ("e\u{301}", "e\u{301}"),
      ("½ ² Ⅳ", "--ⅳ"),
    ])
  func slug(text: String, expected: String) {
    #expect(Slug.make(text) == expected)
  }

  @Test("Each heading of a document has its own slug, and none is empty")
  func unique() {
    var counter = SlugCounter()
    let slugs = ["Notes", "notes", "Notes-1", "Notes", "notes-1", "🎒", "!"].map { counter.unique($0) }
    #expect(slugs == ["notes", "notes-1", "notes-1-1", "notes-2", "notes-1-2", "section", "section-1"])
    #expect(Set(slugs).count == slugs.count)
  }
}
