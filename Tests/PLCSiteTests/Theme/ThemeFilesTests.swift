import PLCContent
import PLCTestSupport
import PLCText
import Testing

@testable import PLCSite

@Suite struct ThemeFilesTests {
  private func library(_ head: String, accent: String = "#0b6063") async -> Library {
    func text(_ path: String, _ text: String) -> InputFile {
      InputFile(.root.appending(path), .text(SourceText(text)))
    }
    func asset(_ path: String) -> InputFile { InputFile(.root.appending(path), .asset(size: 3)) }
    return await Library.make(
      of: InputTree(files: [
        text("plc.yml", "name: Us\nsite:\n  accent: \"\(accent)\"\n"),
        text("pages/a.md", "---\nvisibility: public\n---\nA.\n"),
        text("theme/custom.css", "h1 { color: red; }\n"), text("theme/head.html", head),
        asset("theme/assets/font.woff2"), asset("theme/assets/run.js"), asset("theme/other.bin"),
      ]))
  }

  @Test("the community's styles come last, with the files they use and no script")
  func files() async throws {
    let site = await RenderedFolder(of: await library(""))
    #expect(site["theme/custom.css"] == "copy of theme/custom.css")
    #expect(site["theme/assets/font.woff2"] == "copy of theme/assets/font.woff2")
    #expect(site.files["theme/assets/run.js"] == nil && site.files["theme/other.bin"] == nil)
    let page = site["pages/a.html"]
    let own = try #require(page.firstRange(of: "href=\"../theme/custom.css\""))
    let first = try #require(page.firstRange(of: "href=\"../assets/style.css\""))
    #expect(first.lowerBound < own.lowerBound)
  }

  @Test(
    "the head takes tags that say something, and links to files of the theme",
    arguments: [
      ("<meta name=\"author\" content=\"Us\">", "<meta name=\"author\" content=\"Us\">"),
      (
        "<link rel=\"me\" href=\"https://us.example.org\">",
        "<link rel=\"me\" href=\"https://us.example.org\">"
      ),
      (
        "<link rel=\"preload\" as=\"font\" href=\"assets/font.woff2\">",
        "<link rel=\"preload\" href=\"../theme/assets/font.woff2\" as=\"font\" crossorigin=\"anonymous\">"
      ),
    ])
  func head(_ written: String, _ shown: String) async {
    let library = await library(written)
    #expect(await RenderedFolder(of: library)["pages/a.html"].contains(shown))
    #expect(await SitePlan.make(of: library, for: .public).notices.isEmpty)
  }

  @Test(
    "what would run, load from elsewhere or change the policy is left out, and said",
    arguments: [
      "<script src=\"assets/run.js\"></script>",
      "<meta http-equiv=\"refresh\" content=\"0; url=https://a.org\">",
      "<link rel=\"stylesheet\" href=\"https://a.org/x.css\">", "<link rel=\"icon\" href=\"../pages/a.md\">",
      "<style>a{}</style>", "<base href=\"https://a.org\">", "<meta charset=\"x\" name=\"a\" content=\"b\">",
      "<link rel=\"dns-prefetch\" href=\"https://a.org\">", "<b", "text",
    ])
  func refused(_ written: String) async {
    let library = await library(written)
    let page = await RenderedFolder(of: library)["pages/a.html"]
    #expect(
      !page.contains("a.org") && !page.contains("run.js") && !page.contains("<style")
        && !page.contains("pages/a.md"))
    #expect(await SitePlan.make(of: library, for: .public).notices.count == 1)
  }

  @Test("an accent that cannot be read is mended, and the builder is told")
  func accent() async {
    let pale = await SitePlan.make(of: await library("", accent: "#ffee00"), for: .public)
    #expect(pale.notices.count == 1 && pale.notices[0].contains("`#ffee00`"))
    let none = await SitePlan.make(of: await library("", accent: "nice"), for: .public)
    #expect(none.notices.count == 1 && none.notices[0].contains("no color"))
  }

  @Test("the picture of previews is a whole PNG of 1200 by 630 and small")
  func preview() {
    let png = PreviewPicture.png(accent: "#0b6063")
    #expect(MediaFormat(png) == .png)
    #expect(Array(png[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
    #expect(png.count < 30_000)
  }
}
