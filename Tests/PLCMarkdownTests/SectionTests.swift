import PLCMarkdown
import PLCText
import Testing

struct SectionTests {
  private static let text = """
    Before.

    # The *title* {x}

    Lead.

    ## First {a: b}

    One.

    ### Inner

    Two.[^n]

    #### Deep

    ### Second inner
    ## Last

    [^n]: Note

    """

  private let source = SourceText(text)
  private var sections: MarkdownSections { MarkdownTree(parsing: source).sections }

  @Test func `The first level-1 heading is the title`() {
    let title = sections.title
    #expect(title?.text == "The title")
    #expect(title?.heading.labels.map(\.name) == ["x"])
    #expect(title.map { source[$0.span] } == "# The *title* {x}")
  }

  @Test func `What stands before the first section is the lead, without the title`() {
    #expect(sections.lead.plainText == "Before.\nLead.")
  }

  @Test func `Level-2 headings cut a document into sections, level-3 headings these`() {
    let sections = sections.sections
    #expect(sections.map(\.title) == ["First", "Last"])
    #expect(sections.map(\.slug) == ["first", "last"])
    #expect(sections[0].labels.map(\.value) == ["b"])
    #expect(Array(sections[0].lead).plainText == "One.")
    #expect(Array(sections[0].body).plainText == "One.\nInner\nTwo.\nDeep\nSecond inner")
    #expect(sections[0].sections.map(\.title) == ["Inner", "Second inner"])
    #expect(Array(sections[0].sections[0].body).plainText == "Two.\nDeep")
    #expect(sections[0].sections[1].body.isEmpty)
  }

  @Test func `A section reaches from its heading to the end of its last block`() {
    let sections = sections.sections
    #expect(source[sections[0].span].hasPrefix("## First {a: b}\n"))
    #expect(source[sections[0].span].hasSuffix("### Second inner"))
    #expect(source[sections[0].sections[0].span] == "### Inner\n\nTwo.[^n]\n\n#### Deep")
    #expect(source[sections[1].span] == "## Last")
  }

  @Test func `Footnotes and what stands under a later level-1 heading are in no section`() {
    #expect(sections.sections[1].body.isEmpty)
    let later = MarkdownTree(parsing: SourceText("## A\n\na\n\n# B\n\nb\n\n## C\n\nc\n")).sections
    #expect(later.title?.text == "B")
    #expect(later.sections.map { Array($0.body).plainText } == ["a", "c"])
  }

  @Test func `A document without headings is all lead`() {
    let sections = MarkdownTree(parsing: SourceText("a\n\n> ## b\n")).sections
    #expect(sections.title == nil)
    #expect(sections.sections.isEmpty)
    #expect(sections.lead.count == 2)
  }

  @Test func `A level-3 heading before any section belongs to the lead`() {
    let sections = MarkdownTree(parsing: SourceText("### a\n\nb\n\n## c\n")).sections
    #expect(sections.lead.plainText == "a\nb")
    #expect(sections.sections.map(\.title) == ["c"])
  }

  @Test func `The outline lists the headings outside quotes and lists`() {
    let headings = MarkdownTree(parsing: source).headings
    #expect(headings.map(\.heading.level) == [1, 2, 3, 4, 3, 2])
  }
}
