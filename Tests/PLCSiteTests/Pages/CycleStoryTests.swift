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
    #expect(line.has(inOrder: ["class=\"tag\"><svg", "class=\"mark dg-accent\"", "</svg>not as predicted"]))
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

  /// A cycle of two questions, the second of which came out otherwise.
  private var twoQuestions: StoryFolder {
    var folder = StoryFolder.tested
    folder.files["cycles/r/02.md"] =
      "---\ntitle: Cycle two\nstatus: closed\nvisibility: public\nchange_idea: outside-reader\nprevious: r/01\nstart: 2026-01-02\nended: 2026-01-12\ndecision: adapt\n---\n## Plan\n\n| Question | Prediction | Data | Success looks like |\n|---|---|---|---|\n| How many revise? | Half | both | Twenty rewrite |\n| Who asks for help? | Nobody | qualitative | Three ask |\n\n## Study\n\n| Question | What happened | Verdict | Better than before |\n|---|---|---|---|\n| How many revise? | Exactly half | confirmed | yes |\n| Who asks for help? | Eleven asked | not-confirmed | yes |\n| Who laughed? | Everybody | unclear | yes |\n"
    return folder
  }

  @Test("what success looks like and what answers a question stand beside the results too")
  func successLooksLike() async {
    let page = await twoQuestions.page("cycles/r/02.html").after("class=\"questions\"")
    #expect(
      page.has(inOrder: [
        "How many revise?", "Answered by: ", "both", "Half", "Success looks like: ", "Twenty rewrite",
        "Exactly half", "Who asks for help?", "qualitative", "Nobody", "Three ask", "Eleven asked",
      ]))
  }

  @Test(
    "a result to which the plan has no question stands below the others, and a rewording beside the result")
  func otherResults() async {
    let page = await twoQuestions.page("cycles/r/02.html").after("class=\"questions\"")
    #expect(page.has(inOrder: ["Eleven asked", "Who laughed?", "Everybody", "unclear", "</table>"]))
    var folder = twoQuestions
    folder.files["cycles/r/02.md"]?.replace(
      "| Who asks for help? | Eleven asked", with: "| Who of them asks for help? | Eleven asked")
    let reworded = await folder.page("cycles/r/02.html").after("class=\"questions\"")
    #expect(reworded.has(inOrder: ["Eleven asked", "Who of them asks for help?"]))
  }

  @Test("all questions of a cycle stand under what was predicted and found, on the ramp and on home")
  func allQuestions() async {
    let pages = await twoQuestions.pages(asOf: CalendarDate(iso: "2026-01-15"))
    let idea = pages["change-ideas/outside-reader.html"] ?? ""
    #expect(
      idea.after("part.cycles").has(inOrder: [
        "Cycle two", "<li>Half</li>", "<li>Nobody</li>", "Exactly half", "as predicted", "Eleven asked",
        "not as predicted", "adapt",
      ]))
    // On the ramp each verdict stands with how many had it.
    #expect(idea.after("class=\"dg\"").contains("as predicted (1), not as predicted (1), unclear (1)"))
    let home = (pages["index.html"] ?? "").after("What we found")
    #expect(home.has(inOrder: ["Cycle two", "Exactly half", "Eleven asked", "not as predicted", "adapt"]))
  }

  @Test("all predictions of a cycle under way stand on home and on the page of its problem")
  func allPredictions() async {
    var folder = twoQuestions
    folder.files["cycles/r/02.md"]?.replace("status: closed", with: "status: do")
    let pages = await folder.pages(asOf: CalendarDate(iso: "2026-01-15"))
    for path in ["index.html", "problems/p.html"] {
      #expect((pages[path] ?? "").has(inOrder: ["We predict: Half", "We predict: Nobody"]))
    }
  }

  @Test("why there is no next cycle stands on the page, also before anything is decided")
  func noNextCycle() async {
    var folder = StoryFolder.tested
    folder.files["cycles/r/02.md"]?.replace(
      "decision: adapt\n", with: "no_next_because: The year ends.\n")
    #expect(await folder.page("cycles/r/02.html").contains("The year ends."))
  }
}
