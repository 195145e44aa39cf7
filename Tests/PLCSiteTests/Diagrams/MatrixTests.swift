import PLCHTML
import PLCSite
import Testing

@Suite struct MatrixTests {
  private let matrix = Matrix(
    rows: [.init("Survey", href: "s.html", note: "September"), .init("Interviews")],
    columns: [.init("Readers")],
    cells: [[.init(MarkedWord("supports", .plus), href: "t.html", note: "2 looks")]],
    words: .init(corner: "Source", empty: "nothing yet"))

  @Test("Rows and columns have headers, and every cell says something")
  func cells() {
    let html = matrix.figure(in: DiagramDice.frame("m")).string
    #expect(html.contains("<th scope=\"col\">Source</th><th scope=\"col\">Readers</th>"))
    #expect(
      html.contains(
        "<th scope=\"row\"><a href=\"s.html\">Survey</a><span class=\"dg-note\">September</span></th>"))
    #expect(
      html.contains("</svg><a href=\"t.html\">supports</a></span><span class=\"dg-note\">2 looks</span>"))
    #expect(html.contains("<th scope=\"row\">Interviews</th><td><span aria-hidden=\"true\">–</span>"))
    #expect(html.contains("nothing yet"))
  }

  @Test("What scrolls can be reached by keyboard and has a name")
  func region() {
    let html = matrix.figure(in: DiagramDice.frame("m")).string
    #expect(html.contains("role=\"region\" aria-labelledby=\"m-caption\" tabindex=\"0\""))
    #expect(html.contains("<caption id=\"m-caption\">A diagram</caption>"))
  }
}
