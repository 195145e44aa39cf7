import PLCContent
import PLCText
import Testing

@testable import PLCSite

@Suite struct CycleStoryTests {
  private let path = "cycles/r/01.html"

  @Test("each question stands on one line with prediction, result, verdict and whether it was better")
  func oneLine() async {
    let line = await StoryFolder.tested.page(path).after("<tbody>")
    #expect(line.has(inOrder: ["How many revise?", "Half", "A third", "not as predicted", "yes", "</tr>"]))
    // A prediction that failed is news and no alarm.
    #expect(line.contains("class=\"tag open\">not as predicted"))
  }

  @Test("before the study the predictions stand alone")
  func predictionsAlone() async {
    var folder = StoryFolder.tested
    folder.files["cycles/r/01.md"] =
      "---\ntitle: One\nstatus: do\nchange_idea: outside-reader\n---\n## Plan\n\n| Question | Prediction | Data |\n|---|---|---|\n| How many revise? | Half | both |\n"
    let page = await folder.page(path)
    #expect(page.has(inOrder: ["How many revise?", "Half", "both"]))
    #expect(!page.contains("What happened</th>"))
    #expect(page.contains("We are here.") && page.contains("Nothing noted yet."))
  }

  @Test("plan, do, study and act stand in that order, each told once")
  func phases() async {
    let page = await StoryFolder.tested.page(path)
    #expect(
      page.after("class=\"pdsa\"").has(inOrder: [
        "id=\"plan\"", "Find a reader", "Ana Duarte", "id=\"do\"", "It rained", "id=\"study\"",
        "When matters",
        "id=\"act\"", "Name the reader first",
      ]))
    #expect(page.ranges(of: "How many revise?").count == 1)
  }

  @Test("the decision leads to the cycle that follows, and the steps to all others")
  func steps() async {
    let page = await StoryFolder.tested.page(path)
    #expect(
      page.after("class=\"decision\"").has(inOrder: ["Adapt", "href=\"../../cycles/r/02.html\"", "</p>"]))
    #expect(page.contains("Cycle 1 of 2"))
    #expect(page.has(inOrder: ["class=\"neighbors\"", "Cycle two"]))
  }

  @Test("a table with a column of the community's own stays as it was written")
  func ownColumns() async {
    var folder = StoryFolder.tested
    folder.files["cycles/r/01.md"]?.replace(
      "| Who | What | When |\n|---|---|---|\n| ana | Find a reader | Monday |",
      with: "| Who | What | Color |\n|---|---|---|\n| ana | Find a reader | green |")
    #expect(await folder.page(path).contains("green"))
  }

  @Test("paper to be filled in keeps its empty table")
  func blank() async {
    var folder = StoryFolder.tested
    folder.files["cycles/r/01.md"] =
      "---\ntitle: Blank\ntags: [blank]\nchange_idea: outside-reader\n---\n## Plan\n\n| Question | Prediction |\n|---|---|\n| | |\n"
    let page = await folder.page(path)
    #expect(
      page.contains("<td></td>") || page.contains("<td data-label") || page.contains("<th>Prediction</th>"))
    #expect(!page.contains("class=\"pdsa\""))
  }

  @Test("a public page names nobody")
  func names() async {
    let page = await StoryFolder.tested.page(path, for: .public)
    #expect(!page.contains("Ana") && page.contains("a teacher"))
  }
}
