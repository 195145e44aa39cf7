import Testing

@Suite struct RawHTMLTests {
  private func page(_ markdown: String) async -> String {
    let site = await RenderedFolder(
      ["pages/a.md": "---\nvisibility: public\n---\n" + markdown, "interviews/secret.md": "Hidden."])
    return site["pages/a.html"]
  }

  @Test(
    "what GitHub shows is shown",
    arguments: [
      ("H<sub>2</sub>O", "H<sub>2</sub>O"), ("a<br>b", "a<br>b"), ("press <kbd>/</kbd>", "<kbd>/</kbd>"),
      ("<details>\n<summary>More</summary>\n\nIt is **here**.\n\n</details>", "<details>"),
      ("<details>\n<summary>More</summary>\n\nIt is **here**.\n\n</details>", "<strong>here</strong>"),
      ("<table><tr><td colspan=\"2\">x</td></tr></table>", "<td colspan=\"2\">x</td>"),
      ("<a href=\"https://example.org\">b</a>", "<a href=\"https://example.org\">b</a>"),
      ("<h1>Loud</h1>", "<p><strong>Loud</strong></p>"),
    ])
  func shown(_ markdown: String, _ html: String) async {
    let page = await page(markdown)
    #expect(page.contains(html), "\(page)")
  }

  @Test(
    "attributes that could do something are left out",
    arguments: [
      ("<b onclick=\"x()\">a</b>", "<b>a</b>"), ("<p style=\"color: red\">a</p>", "<p>a</p>"),
      ("<b id=\"main\" class=\"skip\">a</b>", "<b>a</b>"),
      ("b <a href=\"javascript:x()\">a</a> c", "b a c"),
      ("b <a href=\"java&#115;cript:x()\">a</a> c", "b a c"),
      ("b <a href=\"../interviews/secret.md\">a</a> c", "b a c"),
      ("b <img src=\"x\" onerror=\"y\" alt=\"z\"> c", "b z c"),
    ])
  func harmless(_ markdown: String, _ html: String) async {
    let page = await page(markdown)
    #expect(page.contains(html), "\(page)")
    #expect(!page.contains("secret"))
  }

  @Test(
    "what is not on the list, or does not end, is shown as it was typed",
    arguments: [
      "<script>x</script>", "<iframe src=\"x\"></iframe>", "<form><input></form>", "<svg><g/></svg>",
      "<math><mi>x</mi></math>", "<b>never closed", "</div>", "<style>a{}</style>", "a <div>in a line</div>",
    ])
  func typed(_ markdown: String) async {
    let page = await page(markdown)
    let start = markdown.drop { $0 != "<" }.dropFirst()
    #expect(page.contains("&lt;\(start.prefix { $0 != ">" && $0 != "\"" && $0 != "<" })"), "\(page)")
  }

  @Test("no comment of the writer reaches a reader")
  func comments() async {
    let page = await page("<div>\n<!-- qzvx -->\nx</div>\n\na <!-- qzvx --> b\n\n<custom>\n<!-- qzvx\n")
    #expect(!page.contains("qzvx"), "\(page)")
  }
}
