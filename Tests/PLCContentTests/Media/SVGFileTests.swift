import PLCContent
import PLCText
import Testing

@Suite struct SVGFileTests {
  private func stripped(_ svg: String) -> String? {
    MediaFormat.svg.stripped(ContiguousArray(svg.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("drawing, text and gradients stay as they are")
  func kept() {
    let svg =
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>.a { fill: url(#g) }</style><path class="a" d="M0 0h9" style="stroke: red"/><text>A &amp; b</text></svg>"#
    #expect(stripped("<?xml version=\"1.0\"?>\n<!-- by Ana -->\n" + svg) == svg + "\n")
  }

  @Test(
    "what could run, load or tell something goes",
    arguments: [
      ("<script>x</script>", ""), ("<g onclick=\"x\"/>", "<g/>"), ("<g ONCLICK=\"x\"/>", "<g/>"),
      ("<foreignObject><b>x</b></foreignObject>", ""), ("<a href=\"javascript:x\"><g/></a>", "<g/>"),
      ("<image href=\"https://a.org/x.png\"/>", ""), ("<use href=\"https://a.org/x#y\"/>", "<use/>"),
      ("<use xlink:href=\"#y\"/>", "<use xlink:href=\"#y\"/>"), ("<animate attributeName=\"href\"/>", ""),
      ("<g style=\"fill: url(https://a.org)\"/>", "<g/>"), ("<g fill=\"url( 'x')\"/>", "<g/>"),
      ("<style>@import 'x'</style>", "<style></style>"),
      ("<style>a{b:\\75rl(x)}</style>", "<style></style>"),
      ("<metadata><dc:creator>Ana</dc:creator></metadata>", ""), ("<g inkscape:label=\"Ana\"/>", "<g/>"),
      ("<style><![CDATA[</style><script>]]></style>", "<style>&lt;/style&gt;&lt;script&gt;</style>"),
      ("<text>&lt;script&gt;\u{301}</text>", "<text>&lt;script&gt;\u{301}</text>"),
    ])
  func dropped(_ inside: String, _ rest: String) {
    #expect(stripped("<svg>\(inside)</svg>") == "<svg>\(rest)</svg>\n")
  }

  @Test(
    "what is no well-formed picture is no picture",
    arguments: [
      "<svg>", "<svg></g></svg>", "<html><svg/></html>", "<svg/><script>x</script>", "text<svg/>",
      "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg>&x;</svg>", "<svg", "",
    ])
  func refused(_ svg: String) { #expect(stripped(svg) == nil) }

  @Test("a folder's SVG may be published when it can be cleaned, a page of HTML or a script never")
  func published() {
    func file(_ name: String, _ text: String) -> InputFile {
      InputFile(.root.appending(name), .asset(size: 9), media: MediaFacts(ContiguousArray(text.utf8)))
    }
    #expect(file("a.svg", "<svg/>").mayBePublished(to: .public))
    #expect(!file("a.svg", "<svg>").mayBePublished(to: .private))
    #expect(!file("a.svg", "no picture").mayBePublished(to: .private))
    for name in ["a.html", "a.HTM", "a.js", "a.xhtml", "a.svgz"] {
      #expect(!file(name, "x").mayBePublished(to: .private), "\(name)")
    }
  }
}
