import PLCContent
import Testing

@testable import PLCSite

@Suite struct FeedsTests {
  private static let folder = [
    "plc.yml": "name: Us\nsite:\n  title: Ours & yours\n",
    "problems/drafts.md":
      "---\ntitle: Drafts\nstatus: studying\nvisibility: public\ncreated: 2026-01-02\naliases: [old-drafts]\n---\nThey stay.\n",
    "theories/t.md":
      "---\ntitle: T\nproblem: drafts\nvisibility: public\ncreated: 2026-01-05\n---\nA theory.\n",
    "pages/other.md": "---\ntitle: Other\nvisibility: public\nupdated: 2026-02-01\n---\nElsewhere.\n",
    "pages/hidden.md": "---\ntitle: Qzvx\nupdated: 2026-03-01\n---\nQzvx.\n",
  ]
  private static let addressed = folder.merging([
    "plc.yml": "name: Us\nsite:\n  base_url: https://us.example.org/plc\n"
  ]) { $1 }

  @Test("the feed of all is dated by files, newest first, and holds nothing hidden")
  func all() async {
    let feed = await RenderedFolder(Self.folder)["feed.xml"]
    #expect(feed.contains("<title>Changes: Ours &amp; yours</title>"))
    #expect(feed.contains("<updated>2026-02-01T00:00:00Z</updated>"))
    #expect(feed.contains("href=\"pages/other.html\""))
    #expect(!feed.contains("Qzvx"))
    let titles = feed.split(separator: "<title>").dropFirst(2).map { $0.prefix { $0 != "<" } }
    #expect(titles == ["Other", "T", "Drafts"])
  }

  @Test("the feed of a problem holds its story and no other")
  func problem() async {
    let feed = await RenderedFolder(Self.folder)["problems/drafts.xml"]
    #expect(feed.contains("<title>T</title>") && feed.contains("<title>Drafts</title>"))
    #expect(!feed.contains("Other"))
    #expect(feed.contains("href=\"../theories/t.html\""))
  }

  @Test("ids are the same in both feeds and stay when titles change, and no two are the same")
  func ids() async {
    func ids(_ feed: String) -> [Substring] {
      feed.split(separator: "<id>").dropFirst().map { $0.prefix { $0 != "<" } }
    }
    let site = await RenderedFolder(Self.folder)
    var renamed = Self.folder
    renamed["pages/other.md"] = Self.folder["pages/other.md"]?.replacing("title: Other", with: "title: New")
    #expect(ids(site["feed.xml"]) == ids(await RenderedFolder(renamed)["feed.xml"]))
    #expect(Set(ids(site["feed.xml"])).count == 4)
    #expect(Set(ids(site["problems/drafts.xml"]).dropFirst()).isSubset(of: ids(site["feed.xml"])))
    #expect(ids(site["feed.xml"]).allSatisfy { $0.hasPrefix("urn:uuid:") && $0.count == 45 })
  }

  @Test("with an address, links are whole, and there is a map of the site; without one there is none")
  func address() async {
    let site = await RenderedFolder(Self.addressed)
    #expect(site["feed.xml"].contains("href=\"https://us.example.org/plc/pages/other.html\""))
    #expect(site["sitemap.xml"].contains("<loc>https://us.example.org/plc/problems/</loc>"))
    #expect(
      site["sitemap.xml"].contains(
        "<loc>https://us.example.org/plc/pages/other.html</loc><lastmod>2026-02-01</lastmod>"))
    #expect(site["robots.txt"].contains("Sitemap: https://us.example.org/plc/sitemap.xml"))
    #expect(
      site["pages/other.html"].contains(
        "<link rel=\"canonical\" href=\"https://us.example.org/plc/pages/other.html\">"))
    #expect(
      site["pages/other.html"].contains(
        "property=\"og:image\" content=\"https://us.example.org/plc/assets/preview.png\""))
    let bare = await RenderedFolder(Self.folder)
    #expect(bare.files["sitemap.xml"] == nil && !bare["pages/other.html"].contains("canonical"))
    #expect(bare["robots.txt"] == "User-agent: *\nAllow: /\n")
  }

  @Test("a members' site asks search engines to stay away")
  func members() async {
    let site = await RenderedFolder(Self.folder, .members)
    #expect(site["robots.txt"].contains("Disallow: /"))
    #expect(site["pages/other.html"].contains("noindex"))
    #expect(!site["pages/other.html"].contains("og:title"))
  }

  @Test("an id that a document had leads to its page, and never takes the place of another")
  func redirects() async {
    let site = await RenderedFolder(Self.folder)
    #expect(site["problems/old-drafts.html"].contains("content=\"0; url=../problems/drafts.html\""))
    #expect(site["problems/old-drafts.html"].contains("<a href=\"../problems/drafts.html\">Drafts</a>"))
    var clash = Self.folder
    clash["problems/drafts.md"] = clash["problems/drafts.md"]?.replacing(
      "[old-drafts]", with: "[index, '../../x', '../pages/other', Two Words]")
    let other = await RenderedFolder(clash)
    #expect(other["problems/two-words.html"].contains("refresh"))
    #expect(other.files.values.count { $0.contains("refresh") } == 1)
  }

  @Test("hosts that read a file of headers keep others from framing the site")
  func headers() async {
    let headers = await RenderedFolder(Self.folder)["_headers"]
    #expect(headers.contains("frame-ancestors 'none'") && headers.contains("default-src 'none'"))
    #expect(!headers.contains("unsafe"))
  }
}
