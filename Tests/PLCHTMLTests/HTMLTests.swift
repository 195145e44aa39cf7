import Testing

@testable import PLCHTML

@Suite struct HTMLTests {
  @Test("A builder takes elements, text, conditions and lists", arguments: [true])
  func builder(isOpen: Bool) {
    let missing: HTML? = nil
    let built = section(.class("card", isOpen ? "open" : nil), .id("aim")) {
      h(2)("Aim & more")
      if isOpen { p("Yes") } else { p("No") }
      if !isOpen { p("Never") }
      missing
      ul { for name in ["a", "<b>"] { li(name, .class("item")) } }
      "x < y"
      switch isOpen {
      case true: br()
      case false: hr()
      }
    }
    #expect(
      built.string
        == "<section class=\"card open\" id=\"aim\"><h2>Aim &amp; more</h2><p>Yes</p>"
        + "<ul><li class=\"item\">a</li><li class=\"item\">&lt;b&gt;</li></ul>x &lt; y<br></section>")
  }

  @Test("Attributes without a value are left out, and conditions stand without one")
  func attributes() {
    let noID: String? = nil
    let absent: Attribute? = nil
    let shut = details(.id(noID), absent, .class(nil), .flag("open", if: false), .set("data-n", 3))
    #expect(shut.string == "<details data-n=\"3\"></details>")
    #expect(details(.flag("open"), .label("More")).string == "<details open aria-label=\"More\"></details>")
    #expect(EmptyTag("input")(.set("max", 0.5)).string == "<input max=\"0.5\">")
  }

  @Test("Elements written straight into a piece read the same as built ones")
  func appending() {
    var html = HTML()
    html.append("p", .class("lead")) { html in
      html.append(text: "a < b")
      html.append("br")
      html.append("em") { $0.append(text: "c") }
    }
    let built = p(.class("lead")) {
      "a < b"
      br()
      em("c")
    }
    #expect(html == built)
    #expect(html.string == "<p class=\"lead\">a &lt; b<br><em>c</em></p>")
  }

  @Test("Pieces are joined with another between them")
  func joining() {
    let pieces = ["a", "&"].map { em($0) }
    #expect(HTML(joining: pieces, with: HTML(", ")).string == "<em>a</em>, <em>&amp;</em>")
    #expect((HTML(trusted: "<hr>") + HTML("<")).string == "<hr>&lt;")
  }

  @Test("A link without a destination is its text, and nothing is loaded from another host")
  func links() {
    #expect(a(href: SafeURL("x.html?a=1&b"), "go").string == "<a href=\"x.html?a=1&amp;b\">go</a>")
    #expect(a(href: SafeURL("javascript:x"), "go").string == "go")
    #expect(img(src: SafeURL("a b.png"), alt: "\"").string == "<img src=\"a%20b.png\" alt=\"&quot;\">")
    #expect(img(src: SafeURL("https://x.org/a.png"), alt: "").string == "<img alt=\"\">")
  }

  @Test("A page says its language and direction first")
  func page() {
    let page = HTMLDocument(language: "ar\"", isRightToLeft: true) {
      title("<T>")
    } body: {
      p("x")
    }
    #expect(
      page.html.string == """
        <!doctype html>
        <html lang="ar&quot;" dir="rtl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>&lt;T&gt;</title>
        </head>
        <body>
        <p>x</p>
        </body>
        </html>

        """)
  }

  @Test(
    "Names that run, load or end something are no plain attributes",
    arguments: [
      "onclick", "style", "href", "src", "srcdoc", "formaction", "a b", "a=b", "", "-a", "a>", "x\"",
    ])
  func refusedNames(name: String) {
    #expect(!Attribute.isPlain(name))
  }

  @Test(
    "Names of HTML, ARIA and SVG are plain attributes",
    arguments: ["class", "data-kind", "aria-label", "viewBox", "xml:lang", "stroke-width", "x1", "open"])
  func plainNames(name: String) {
    #expect(Attribute.isPlain(name))
  }

  @Test("No text can be put where it would run", arguments: ["script", "style", "iframe", "a b", "", "p>"])
  func refusedElements(name: String) {
    #expect(!Tag.canHoldText(name))
  }

  @Test("A script is one of this site, and waits for the page")
  func scripts() throws {
    let own = try #require(SafeURL("s.js"))
    #expect(script(src: own).string == "<script src=\"s.js\" defer></script>")
    let foreign = try #require(SafeURL("https://x.org/s.js"))
    #expect(script(src: foreign, runsEarly: true).string == "<script></script>")
    #expect(stylesheet(own).string == "<link rel=\"stylesheet\" href=\"s.js\">")
    #expect(stylesheet(foreign).isEmpty)
  }
}
